package kreds.enrollment.deciding;

import java.util.Optional;
import kreds.budget.Amount;
import kreds.run.PlacePrice;
import kreds.run.Roster;
import kreds.web.api.Means;

/// What one participant would pay, in whole kroner: a network carries its own costs, so fewer pay
/// more each; where not all pay the same, what the first of a member company would. Nothing where
/// no cost is known, or nobody has a place.
record PricesJson(
    @Means("With those who have a place now.") Optional<Long> now,
    @Means("Afterwards; nothing if nobody pays.") Optional<Long> after) {

  /// Of a run that goes on with as many.
  static PricesJson stays(Roster run) {
    return new PricesJson(each(run), each(run));
  }

  /// Of a run that does not come about.
  static PricesJson none(Roster run) {
    return new PricesJson(each(run), Optional.empty());
  }

  /// Of a run that goes on with others.
  static PricesJson of(Roster before, Roster after) {
    return new PricesJson(each(before), each(after));
  }

  private static Optional<Long> each(Roster roster) {
    var heads = roster.run().seats().confirmed();
    return heads == 0
        ? Optional.empty()
        : PlacePrice.of(roster, roster.run().budget()).each(heads).map(Amount::kronerUp);
  }
}
