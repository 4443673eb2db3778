package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.id.Ids;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.Forgetting;
import kreds.run.UsedAddress;

/// Somebody got a place in a run, gave one up, goes on under another address or is forgotten, and
/// may make its meetings happen besides, as host, speaker or facilitator: that part follows the
/// person to the other address, and goes with whoever is forgotten. Who gave up a place keeps it
/// until staff say otherwise, who hear of it.
///
/// @param ids by which a mailbox is known in a meeting
/// @param staff who are told
public record PartsOfAMover(RunMeetings run, Ids ids, Person staff) {

  /// The same with what [RunMeetings#moved] says; what somebody has typed who is forgotten goes
  /// first, while it is known which parts they had ([ForgettingAnswers]). Of whom the roster has
  /// forgotten another word tells who it was, and whose calendar is rid of it.
  public Decision<RunMeetings, MeetingHappening> moved(Mover mover, Instant now) {
    var forgotten = new ForgettingAnswers(run, ids).of(mover);
    if (mover.was().isEmpty() && isForgotten(mover)) {
      return forgotten;
    }
    var parts = parts(forgotten.after(), mover, now);
    return parts
        .after()
        .moved(mover, now)
        .following(parts.happenings())
        .following(forgotten.happenings());
  }

  private boolean isForgotten(Mover mover) {
    return run.roster()
        .find(mover.enrollment())
        .filter(row -> row.person().isForgotten())
        .isPresent();
  }

  private Decision<RunMeetings, MeetingHappening> parts(
      RunMeetings before, Mover mover, Instant now) {
    if (mover.was().isPresent()) {
      return each(before, new ForgottenPart(mover.was().get(), mover, staff), now);
    }
    var row = before.roster().find(mover.enrollment());
    if (row.isEmpty() || before.isCancelled()) {
      return Decision.unchanged(before);
    }
    return switch (row.get()) {
      case Enrollment.Transferred gone when gone.moved() ->
          before
              .roster()
              .present(gone.id())
              .filter(present -> !present.person().isForgotten())
              .map(present -> comeFrom(before, gone, present, now))
              .orElseGet(() -> Decision.unchanged(before));
      case Enrollment.Left left -> stays(before, left, mover, now);
      case Enrollment.Transferred gone -> stays(before, gone, mover, now);
      case Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _,
          Enrollment.Lapsed _ ->
          followed(before, row.get(), now);
    };
  }

  /// Whichever of the two words of a move comes first, the parts have followed before anybody is
  /// asked by the other address, or one mailbox is asked twice.
  private Decision<RunMeetings, MeetingHappening> followed(
      RunMeetings before, Enrollment present, Instant now) {
    var all = Decision.<RunMeetings, MeetingHappening>unchanged(before);
    for (var row : Forgetting.rowsOf(before.roster(), present)) {
      if (row.isFormer()) {
        all = comeFrom(all.after(), row, present, now).following(all.happenings());
      }
    }
    return all;
  }

  private Decision<RunMeetings, MeetingHappening> comeFrom(
      RunMeetings before, Enrollment former, Enrollment present, Instant now) {
    return UsedAddress.wasMistyped(former)
        ? Decision.unchanged(before)
        : each(before, new MovedPart(former, present, ids), now);
  }

  /// What becomes of one meeting.
  interface OfOneMeeting {
    /// @param run with the meeting
    SpeakerStep in(RunMeetings run, MeetingRecord record, Instant now);
  }

  private static Decision<RunMeetings, MeetingHappening> each(
      RunMeetings before, OfOneMeeting rule, Instant now) {
    var after = before;
    var happenings = new ArrayList<MeetingHappening>();
    for (var record : before.meetings()) {
      var step = rule.in(after, record, now);
      if (!step.happenings().isEmpty()) {
        after = after.with(record, step.record().meeting(), step.record().inquiries(), now);
        happenings.addAll(step.happenings());
      }
    }
    return new Decision<>(after, happenings);
  }

  /// Whoever is concerned by a meeting that is to come stays so.
  private Decision<RunMeetings, MeetingHappening> stays(
      RunMeetings before, Enrollment gone, Mover mover, Instant now) {
    var happenings = new ArrayList<MeetingHappening>();
    for (var record : before.meetings()) {
      var meeting = record.meeting();
      if (isOpen(meeting, now)) {
        for (var member : of(meeting, gone.person())) {
          if (member.state().attends()) {
            happenings.add(
                new MeetingHappening.PartChanged(
                    meeting, member, PartChange.LEFT, Optional.of(staff), mover.since()));
          }
        }
      }
    }
    return new Decision<>(before, happenings);
  }

  /// Those who make a meeting happen, or were to, from a person's mailbox.
  static List<TeamMember> of(Meeting meeting, Person person) {
    return meeting.team().members().stream()
        .filter(member -> member.address().filter(person.address()::equals).isPresent())
        .toList();
  }

  /// Whether somebody still makes it happen.
  static boolean isOpen(Meeting meeting, Instant now) {
    return meeting.isOpen() && !meeting.isOver(now);
  }
}
