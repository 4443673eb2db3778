package kreds.meetingscheduling.budget;

import java.util.Optional;
import kreds.web.api.Means;

/// What the first of a member company pays.
record BasePricesJson(
    @Means("Nothing where it is whatever carries the costs.") Optional<String> asked,
    Optional<String> atMinimum,
    Optional<String> whenFull) {

  static BasePricesJson of(RunBudget run) {
    var capacity = run.roster().run().capacity();
    return new BasePricesJson(
        run.budget().asked().map(BudgetJson::written),
        at(run, capacity.minimum()),
        at(run, capacity.maximum()));
  }

  private static Optional<String> at(RunBudget run, int heads) {
    return run.budget().costs().isNothing()
        ? Optional.empty()
        : Optional.of(BudgetJson.written(run.price().carrying(heads)));
  }

  /// In a few words.
  static String said(RunBudget run) {
    var prices = of(run);
    if (prices.asked.isPresent()) {
      return prices.asked.get() + " kr.";
    }
    var capacity = run.roster().run().capacity();
    return prices.whenFull.isEmpty()
        ? "not known"
        : prices.atMinimum.orElseThrow()
            + " kr. with "
            + capacity.minimum()
            + ", down to "
            + prices.whenFull.get()
            + " kr. with "
            + capacity.maximum();
  }
}
