package kreds.budget;

/// A sum of money, exact: whole øre, and never a fraction of a computer's, so that what is added up
/// twice is the same twice. Without VAT where nothing else is said.
///
/// @param oere may be below zero: what is given back
public record Amount(long oere) implements Comparable<Amount> {
  /// Nothing.
  public static final Amount ZERO = new Amount(0);

  /// The most that anybody types, of a cost or a price: ten million kroner. What is more is a slip
  /// of the finger.
  public static final Amount MOST = kroner(10_000_000);

  private static final int OERE = 100;

  /// So many whole kroner.
  public static Amount kroner(long kroner) {
    return new Amount(Math.multiplyExact(kroner, OERE));
  }

  /// Both together.
  public Amount plus(Amount other) {
    return new Amount(Math.addExact(oere, other.oere));
  }

  /// What is left of it.
  public Amount minus(Amount other) {
    return new Amount(Math.subtractExact(oere, other.oere));
  }

  /// So many times as much.
  public Amount times(long times) {
    return new Amount(Math.multiplyExact(oere, times));
  }

  /// One of so many equal shares, rounded up to the øre: all shares together are never less than
  /// the whole, and more by less than an øre each.
  public Amount share(long shares) {
    return new Amount(Math.ceilDiv(oere, shares));
  }

  /// So many of so many parts of it, rounded down to the øre: what is given back is never more than
  /// was paid for.
  public Amount part(long some, long parts) {
    return new Amount(Math.floorDiv(Math.multiplyExact(oere, some), parts));
  }

  /// The other way round: what was paid, given back.
  public Amount back() {
    return new Amount(Math.negateExact(oere));
  }

  /// Whether it is nothing.
  public boolean isZero() {
    return oere == 0;
  }

  /// Whole kroner, rounded up: an estimate that is short of the costs would be none.
  public long kronerUp() {
    return Math.ceilDiv(oere, (long) OERE);
  }

  @Override
  public int compareTo(Amount other) {
    return Long.compare(oere, other.oere);
  }
}
