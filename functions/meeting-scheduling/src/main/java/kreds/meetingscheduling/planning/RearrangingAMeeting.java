package kreds.meetingscheduling.planning;

import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;

/// Moves, corrects and cancels a meeting: the meeting, what is asked about it, what the catalogue
/// shows and the letters to everybody who knows of it are one transaction, held to everybody who
/// was in the run when it was decided. A dry run decides the same, and writes nothing.
public record RearrangingAMeeting(RunMeetingsLookup lookup, Changing changing) {

  /// Does it.
  ///
  /// @param dryRun whether it only says what it would do
  public Outcome<RearrangedMeeting> order(
      String network, String meeting, Rearrangement what, boolean dryRun, Order order) {
    return changing.on(
        order.about(Subject.meeting(meeting)),
        dryRun,
        () -> lookup.holding(network, meeting),
        (run, at) -> change(run, meeting, what, at));
  }

  private static Outcome<Change<RearrangedMeeting>> change(
      RunMeetings run, String meeting, Rearrangement what, Moment at) {
    return what.of(run, meeting, at.now())
        .map(decision -> {
          var change = MeetingChange.of(run, decision, at);
          return PlannedMeeting.of(meeting, change)
              .map(planned ->
                  RearrangedMeeting.of(planned, change.letters()).among(change.answer(), at.now()));
        });
  }
}
