package kreds.enrollment.deciding;

import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.RunPrice;
import kreds.run.Run;
import kreds.web.api.Means;

/// What one participant would pay, in whole kroner: a network carries its own costs, so fewer pay
/// more each. Nothing where no cost is known, or nobody has a place.
record PricesJson(
    @Means("With those who have a place now.") Optional<Long> now,
    @Means("Afterwards; nothing if nobody pays.") Optional<Long> after) {

  /// Of a run that goes on with as many.
  static PricesJson stays(Run run) {
    return new PricesJson(each(run), each(run));
  }

  /// Of a run that does not come about.
  static PricesJson none(Run run) {
    return new PricesJson(each(run), Optional.empty());
  }

  /// Of a run that goes on with others.
  static PricesJson of(Run before, Run after) {
    return new PricesJson(each(before), each(after));
  }

  private static Optional<Long> each(Run run) {
    var heads = run.seats().confirmed();
    return heads == 0
        ? Optional.empty()
        : new RunPrice(run.budget()).each(heads).map(Amount::kronerUp);
  }
}
