package kreds.emaildistribution.mailing;

import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.mailing.Mailing;
import kreds.outcome.Outcome;

/// The second, deliberate step (M7, T7): a release names the number of recipients and the word that
/// came with it. It freezes the content; until its time the mailing can be stopped.
public record Releasing(MailingSteps steps, DraftingMailings drafting, Checking checking) {

  /// What came of an attempt to release.
  public sealed interface Result {

    /// It starts at its time.
    record Released(Mailing mailing) implements Result {}

    /// The number or the content is another than the one that was confirmed, or the words have
    /// faults: look again.
    record Changed(Prepared now) implements Result {}
  }

  public Outcome<Result> release(String id, int number, String confirmation, Order order) {
    return steps
        .changing()
        .on(
            order.about(Subject.mailing(id)),
            () -> Outcome.of(steps.mailings().of(id), MailingSteps.UNKNOWN),
            (mailing, at) ->
                drafting.hasReleased(mailing, number, confirmation)
                    ? Outcome.done(Change.nothing(new Result.Released(mailing)))
                    : mailing
                        .mayBeReleased(at.now())
                        .then(draft -> released(draft, number, confirmation, at)));
  }

  /// A mailing that is released does not start.
  public Outcome<Mailing> stop(String id, Order order) {
    return steps.take(order, id, (mailing, _) -> mailing.stop());
  }

  private Outcome<Change<Result>> released(
      Mailing draft, int number, String confirmation, Moment at) {
    var checked = checking.check(draft);
    var counted = checked.selection().number();
    var word = drafting.confirmation(draft, counted);
    var isAsShown = counted == number && word.equals(confirmation);
    if (counted > 0 && (!checked.faults().isEmpty() || !isAsShown)) {
      return Outcome.done(
          Change.nothing(new Result.Changed(new Prepared(draft, checked, word, false))));
    }
    return draft
        .release(counted, at.now())
        .map(decision -> steps.change().of(draft, decision, at).map(Result.Released::new));
  }
}
