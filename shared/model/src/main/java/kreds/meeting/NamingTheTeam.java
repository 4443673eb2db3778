package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.outcome.Outcome;

/// Names another host, or another facilitator, of a meeting: the entry leaves the calendar of the
/// former, whose links end and who is told so, and the other is told as whoever comes later.
///
/// @param run with its meetings
public record NamingTheTeam(RunMeetings run) {

  /// Until the meeting is over. Who is it already, in the same words, stays so.
  ///
  /// @param named by the post that the person is to have
  public Outcome<Decision<RunMeetings, MeetingHappening>> name(
      String meeting, TeamMember named, Instant now) {
    return Outcome.of(run.find(meeting), Meeting.UNKNOWN)
        .then(record -> {
          var no = StandsAgainst.correcting(record.meeting(), now);
          if (no.isPresent()) {
            return Outcome.refused(no.get());
          }
          var other = record.meeting().team().known(named);
          var former = record.meeting().team().in(other.role()).stream().findFirst();
          return Outcome.done(
              former.filter(other::equals).isPresent()
                  ? Decision.unchanged(run)
                  : named(record, former, other, now));
        });
  }

  private Decision<RunMeetings, MeetingHappening> named(
      MeetingRecord before, Optional<TeamMember> former, TeamMember other, Instant now) {
    var gone = former.filter(one -> !one.id().equals(other.id()));
    var team = before.meeting().team();
    var rest = gone.map(one -> team.without(one.id())).orElse(team).with(other);
    var changed = new MeetingRecord(before.meeting().with(rest), before.inquiries());
    var all = run.attendees(changed.meeting());
    var parted = gone.map(one -> Parting.of(changed, one, all, now));
    var record = parted.map(Parting::record).orElse(changed);
    var told =
        other
            .attending()
            .filter(_ -> gone.isPresent() || former.isEmpty())
            .flatMap(each -> Telling.newcomer(record, each, all, now));
    var after = told.map(Telling.Told::record).orElse(record);
    var happenings = new ArrayList<MeetingHappening>();
    happenings.add(
        new MeetingHappening.Changed(
            new Rescheduled.Named(
                after.meeting(),
                other.post(),
                parted.filter(Parting::knew).flatMap(_ -> gone).flatMap(TeamMember::attending),
                parted.filter(Parting::isRid).isPresent(),
                parted.map(Parting::stays).orElse(Set.of()),
                parted.flatMap(Parting::kept))));
    parted.flatMap(Parting::told).ifPresent(happenings::add);
    told.ifPresent(each -> happenings.add(each.happening()));
    return new Decision<>(run.with(before, after.meeting(), after.inquiries(), now), happenings);
  }
}
