package kreds.meetingscheduling.planning;

import java.time.InstantSource;
import kreds.change.Order;
import kreds.outcome.Outcome;

/// Moves, corrects and cancels a meeting: the meeting, what is asked about it, what the catalogue
/// shows and the letters to everybody who knows of it are one transaction, held to everybody who
/// was in the run when it was decided.
public record RearrangingAMeeting(ChangingMeetings changing, InstantSource clock) {

  /// Does it.
  ///
  /// @param dryRun whether it only says what it would do
  public Outcome<RearrangedMeeting> order(
      String network, String meeting, Rearrangement what, boolean dryRun, Order order) {
    return changing
        .around(network, meeting, dryRun, order, (run, now) -> what.of(run, meeting, now))
        .map(changed ->
            RearrangedMeeting.of(PlannedMeeting.of(meeting, changed), changed, clock.instant()));
  }
}
