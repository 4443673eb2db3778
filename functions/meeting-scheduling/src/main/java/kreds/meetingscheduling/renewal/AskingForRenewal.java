package kreds.meetingscheduling.renewal;

import kreds.change.Order;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.outcome.Outcome;

/// Asks the group of a network's present run whether it goes on: the question, the run's state and
/// a letter to each are one transaction, held to everybody who was in the run when it was decided.
public record AskingForRenewal(ChangingMeetings changing) {

  /// Asks; in a dry run it is decided the same way, and nothing is written.
  Outcome<ChangingMeetings.Changed> ask(RenewalInputs.Asking asking, Order order) {
    return changing.present(
        asking.network(),
        asking.dryRun(),
        order,
        (run, now) ->
            run.renew(asking.danish(), asking.english(), asking.closes(), asking.insists(), now));
  }
}
