package kreds.meetingscheduling.planning;

import java.time.InstantSource;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.id.Ids;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;

/// Moves, corrects and cancels a meeting: the meeting, what is asked about it, what the catalogue
/// shows and the letters to everybody who knows of it are one transaction, held to everybody who
/// was in the run when it was decided. A dry run decides the same, and writes nothing.
public record RearrangingAMeeting(
    RunMeetingsLookup lookup, Changing changing, Ids ids, InstantSource clock) {

  /// Does it.
  public Outcome<RearrangedMeeting> order(
      String network, String meeting, Rearrangement what, Order order) {
    return changing.on(
        order.about(Subject.meeting(meeting)),
        () -> lookup.holding(network, meeting),
        (run, at) -> change(run, meeting, what, at));
  }

  /// Says what it would do. A "no" leaves no line either, since nothing was to be done.
  public Outcome<RearrangedMeeting> dryRun(
      String network, String meeting, Rearrangement what, Order order) {
    var at = new Moment(order.about(Subject.meeting(meeting)), clock.instant(), ids);
    return lookup
        .holding(network, meeting)
        .then(run -> change(run, meeting, what, at).map(Change::answer));
  }

  private static Outcome<Change<RearrangedMeeting>> change(
      RunMeetings run, String meeting, Rearrangement what, Moment at) {
    return what.of(run, meeting, at.now())
        .map(decision -> {
          var change = MeetingChange.of(run, decision, at);
          return PlannedMeeting.of(meeting, change)
              .map(planned ->
                  RearrangedMeeting.of(planned, change.writes()).among(change.answer(), at.now()));
        });
  }
}
