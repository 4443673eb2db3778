package kreds.meetingscheduling.renewal;

import java.util.List;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.delivery.Letter;
import kreds.meeting.RunMeetings;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.outcome.Outcome;

/// Asks the group of a network's present run whether it goes on: the question, the run's state and
/// a letter to each are one transaction, held to everybody who was in the run when it was decided.
public record AskingForRenewal(RunMeetingsLookup lookup, Changing changing) {

  /// The run as it is asked, with the letters that go out.
  ///
  /// @param fresh whether the order has changed something, or would
  record Asked(RunMeetings run, List<Letter> letters, boolean fresh) {}

  /// Asks; in a dry run it is decided the same way, and nothing is written.
  Outcome<Asked> ask(RenewalInputs.Asking asking, Order order) {
    return changing.on(
        order.about(Subject.network(asking.network())),
        asking.dryRun(),
        () -> lookup.current(asking.network()),
        (run, at) -> asked(run, asking, at));
  }

  private static Outcome<Change<Asked>> asked(
      RunMeetings run, RenewalInputs.Asking asking, Moment at) {
    return run.renew(asking.danish(), asking.english(), asking.closes(), at.now())
        .map(decision -> {
          var change = MeetingChange.of(run, decision, at);
          return change.map(after -> new Asked(after, change.letters(), !decision.isNothing()));
        });
  }
}
