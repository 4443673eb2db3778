package kreds.network;

import java.util.Optional;
import kreds.budget.Budget;
import kreds.budget.RunPrice;

/// What a run costs one participant: a network carries its own costs, so they are divided, without
/// profit.
///
/// @param whenFull in whole kroner, rounded up, when every place is taken
/// @param atMinimum when only the minimum takes part
/// @param mixed whether not all pay the same: then it is what the first of a member company pays
public record PriceEstimate(long whenFull, long atMinimum, boolean mixed) {
  private static final long HUNDRED = 100;

  /// Where all pay the same.
  public PriceEstimate(long whenFull, long atMinimum) {
    this(whenFull, atMinimum, false);
  }

  /// As people read it, to the nearest hundred: an estimate is no sum to be paid, and must not look
  /// like one. What is less than that is said as it is, or it would look like nothing.
  public PriceEstimate roughly() {
    return new PriceEstimate(rounded(whenFull), rounded(atMinimum), mixed);
  }

  private static long rounded(long amount) {
    return amount < HUNDRED ? amount : (amount + HUNDRED / 2) / HUNDRED * HUNDRED;
  }

  /// What one participant will pay, roughly; empty while nothing is known of it. Where a price is
  /// asked it is the same for few and for many.
  public static Optional<PriceEstimate> of(Budget budget, Capacity capacity) {
    return of(new RunPrice(budget), capacity);
  }

  /// The same where it is known who they are.
  public static Optional<PriceEstimate> of(RunPrice price, Capacity capacity) {
    var full = price.each(capacity.maximum());
    var few = price.each(capacity.minimum());
    return full.isPresent() && few.isPresent()
        ? Optional.of(
            new PriceEstimate(
                full.get().kronerUp(), few.get().kronerUp(), !price.budget().paysAlike()))
        : Optional.empty();
  }
}
