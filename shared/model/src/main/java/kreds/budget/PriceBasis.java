package kreds.budget;

import java.util.List;
import java.util.Optional;

/// What a group reads of its price: with those of now, and with the fewest that the run takes.
///
/// @param heads who take part now; one where nobody does yet, since nobody shares nothing
/// @param minimum the fewest that the run takes
public record PriceBasis(RunPrice price, int heads, int minimum) {

  public PriceBasis {
    if (heads < 1 || minimum < 1) {
      throw new IllegalArgumentException("a price has somebody who pays it");
    }
  }

  /// Of a run with that budget where all pay the same.
  public PriceBasis(Budget budget, int heads, int minimum) {
    this(new RunPrice(budget), heads, minimum);
  }

  /// The same where these fees are paid in place of the costs of those names ([RunPrice#with]).
  public PriceBasis with(Amount fees, List<String> instead) {
    return new PriceBasis(price.with(fees, instead), heads, minimum);
  }

  /// What each pays: the price that is set, or what carries the costs.
  public EachPays pays() {
    return asked().map(set -> new EachPays(set, set, isMixed())).orElseGet(this::carrying);
  }

  /// What each would have to pay to carry the costs, whatever price is set.
  public EachPays carrying() {
    return new EachPays(price.carrying(heads), price.carrying(minimum), isMixed());
  }

  private boolean isMixed() {
    return !price.budget().paysAlike();
  }

  /// The price that is set; what is chosen must be carried by it.
  public Optional<Amount> asked() {
    return price.budget().asked();
  }
}
