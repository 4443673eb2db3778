package kreds.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a run costs and what is asked for it. A network carries its own costs: break-even, no
/// profit. The costs are the estimate of its description until staff set them.
///
/// @param decided what staff have decided beside the costs; empty while that is nothing
public record Budget(Costs costs, Optional<Terms> decided) {
  /// So many meetings a run has as a rule.
  public static final int USUAL_MEETINGS = 5;

  /// With nothing decided beside the costs.
  public Budget(Costs costs) {
    this(costs, Optional.empty());
  }

  /// With what staff have decided, if that is anything.
  public static Budget of(Costs costs, Terms terms) {
    return new Budget(costs, terms.equals(Terms.USUAL) ? Optional.empty() : Optional.of(terms));
  }

  /// The estimate that a network is published with; what costs nothing is left out.
  ///
  /// @param speakers the fees of all speakers, in whole kroner, without VAT
  /// @param other place, food, facilitator, administration, in whole kroner
  public static Budget estimated(int speakers, int other) {
    var costs = new ArrayList<Cost>();
    add(costs, Cost.SPEAKERS, speakers);
    add(costs, Cost.OTHER, other);
    return new Budget(new Costs(costs));
  }

  private static void add(List<Cost> costs, String what, int kroner) {
    if (kroner != 0) {
      costs.add(new Cost(what, Amount.kroner(kroner), Cost.Per.RUN));
    }
  }

  /// What staff have decided, or what holds where they have not.
  public Terms terms() {
    return decided.isPresent() ? decided.get() : Terms.USUAL;
  }

  /// The price that is asked; empty where it is whatever carries the costs.
  public Optional<Amount> asked() {
    return decided.isPresent() ? decided.get().price() : Optional.empty();
  }

  /// How many meetings the run is expected to have.
  public int expectedMeetings() {
    return decided.isPresent() ? decided.get().meetings().orElse(USUAL_MEETINGS) : USUAL_MEETINGS;
  }

  /// The tax on its prices, where the association's is that.
  public Vat vat(Vat usual) {
    return terms().vat().orElse(usual);
  }

  /// What the first of a member company pays if so many take part who all pay the same: the price
  /// that is asked, or a share of the costs. Empty while neither is known, and where nobody pays.
  public Optional<Amount> price(int heads) {
    if (asked().isPresent()) {
      return asked();
    }
    return heads == 0 || costs.isNothing()
        ? Optional.empty()
        : Optional.of(costs.breakEven(heads, expectedMeetings()));
  }

  /// The base price of a group that pays different prices: the price that is asked, or the least
  /// that carries the costs. Empty for nobody.
  public Optional<Amount> price(Mix mix, int meetings) {
    return asked().isPresent()
        ? asked()
        : terms().tariff().base(costs.total(mix.heads(), meetings), mix);
  }
}
