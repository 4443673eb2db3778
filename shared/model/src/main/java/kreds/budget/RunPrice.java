package kreds.budget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/// What a head pays in a run: the one place that says it, whoever asks, so that the ballot, the
/// network's page, the budget and the invoices state one number for the same heads.
///
/// Those pay who have a place, and those who have left and pay all the same ([Budget#gone]), as far
/// as nothing is given back to them. The costs are counted for [Budget#meetings]. A price is
/// rounded once, up to the øre; people read it in whole kroner, rounded up from that.
///
/// @param costs those of the budget, or what stands in their place ([#with])
public record RunPrice(Budget budget, Costs costs) {
  /// Of all costs as they stand.
  public RunPrice(Budget budget) {
    this(budget, budget.costs());
  }

  /// The same where these fees are paid once in place of the costs of those names, whatever their
  /// capitals. A name that there is not (any more) stands for nothing; the fees of those who are
  /// asked to speak already are paid in any case.
  public RunPrice with(Amount fees, List<String> instead) {
    var folded = instead.stream().map(RunPrice::folded).toList();
    var left = costs.all().stream().filter(cost -> !folded.contains(folded(cost.what()))).toList();
    return new RunPrice(budget, new Costs(left, costs.fees().plus(fees)));
  }

  /// What each pays where so many have a place and all pay the same: the price that is set, or what
  /// carries the costs. Empty while neither is known, and where nobody pays.
  public Optional<Amount> each(int heads) {
    return base(payers(heads), price -> income(price, heads));
  }

  /// The least price at which so many, who all pay the same, carry the costs, whatever is set;
  /// nothing while no cost is known.
  public Amount carrying(int heads) {
    return least(payers(heads), price -> income(price, heads)).orElse(Amount.ZERO);
  }

  /// The base price of a group that may pay different prices: the one that is set, or the least
  /// that carries the costs. Empty while neither is known, and where nobody pays.
  ///
  /// @param payers how many pay, be they here or gone
  /// @param paid by all of them together, at a base price; it never falls as that rises
  public Optional<Amount> base(int payers, UnaryOperator<Amount> paid) {
    return budget.asked().isPresent() || costs.isNothing() ? budget.asked() : least(payers, paid);
  }

  /// What the run costs where so many have a place: what was bought for whoever has left is bought.
  public Amount total(int heads) {
    return costs.total(payers(heads), meetings());
  }

  /// What comes in at that price where so many have a place and all pay the same.
  public Amount income(Amount price, int heads) {
    var sum = price.times(heads);
    for (var begun : budget.gone()) {
      sum = sum.plus(price.minus(back(price, begun)));
    }
    return sum;
  }

  /// What somebody gets back of that price who has left.
  ///
  /// @param begun so many meetings had begun then
  public Amount back(Amount price, int begun) {
    return tariff().credit().of(price, Math.max(0, meetings() - begun), meetings());
  }

  /// The least number with a place who carry the costs at that price, which each pays; empty if no
  /// number does.
  public OptionalLong leastHeads(Amount price) {
    var ofGone = costs.perPerson().times(budget.gone().size()).minus(income(price, 0));
    return new Costs(costs.all(), costs.fees().plus(ofGone)).leastHeads(price, meetings());
  }

  /// How many more, who pay that price each, make up for what is short; empty if no number does.
  public OptionalLong heads(Amount price, Amount missing) {
    var left = price.minus(costs.perPerson()).oere();
    return left <= 0 ? OptionalLong.empty() : OptionalLong.of(Math.ceilDiv(missing.oere(), left));
  }

  /// The names of these that no cost has.
  public List<String> unknown(List<String> names) {
    var known = costs.all().stream().map(cost -> folded(cost.what())).toList();
    return names.stream().filter(name -> !known.contains(folded(name))).toList();
  }

  /// The costs that staff have set and that may hold fees which are counted beside already: those
  /// that are called after speakers, in either language, once somebody is asked to speak.
  public List<String> mayCountTwice() {
    return budget.fees() == 0 || budget.expectsSpeakers()
        ? List.of()
        : costs.all().stream().filter(Cost::isOfSpeakers).map(Cost::what).toList();
  }

  private Optional<Amount> least(int payers, UnaryOperator<Amount> paid) {
    return tariff().least(costs.total(payers, meetings()), paid);
  }

  private int payers(int heads) {
    return heads + budget.gone().size();
  }

  private Tariff tariff() {
    return budget.terms().tariff();
  }

  private int meetings() {
    return budget.meetings().count();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
