package kreds.budget;

/// What each pays, without VAT; where not all pay the same, the first of a member company.
///
/// @param now with as many as take part now
/// @param atMinimum with the fewest that the run takes
public record EachPays(Amount now, Amount atMinimum) {

  /// What is more of it than of the other.
  public EachPays over(EachPays other) {
    return new EachPays(now.minus(other.now), atMinimum.minus(other.atMinimum));
  }

  /// As people read it, in whole kroner, rounded up: what is said carries the costs.
  public EachPays wholeKroner() {
    return new EachPays(Amount.kroner(now.kronerUp()), Amount.kroner(atMinimum.kronerUp()));
  }

  /// Whether nobody pays anything, as far as is known.
  public boolean isNothing() {
    return now.isZero() && atMinimum.isZero();
  }
}
