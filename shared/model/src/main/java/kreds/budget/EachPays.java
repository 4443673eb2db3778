package kreds.budget;

/// What each pays, without VAT.
///
/// @param now with as many as take part now
/// @param atMinimum with the fewest that the run takes
/// @param mixed whether not all pay the same: then it is what the first of a member company pays
public record EachPays(Amount now, Amount atMinimum, boolean mixed) {
  /// Where all pay the same.
  public EachPays(Amount now, Amount atMinimum) {
    this(now, atMinimum, false);
  }

  /// What is more of it than of the other.
  public EachPays over(EachPays other) {
    return new EachPays(now.minus(other.now), atMinimum.minus(other.atMinimum), mixed);
  }

  /// As people read it, in whole kroner, rounded up: what is said carries the costs.
  public EachPays wholeKroner() {
    return new EachPays(Amount.kroner(now.kronerUp()), Amount.kroner(atMinimum.kronerUp()), mixed);
  }

  /// Whether nobody pays anything, as far as is known.
  public boolean isNothing() {
    return now.isZero() && atMinimum.isZero();
  }
}
