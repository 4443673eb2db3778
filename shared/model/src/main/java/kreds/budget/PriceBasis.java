package kreds.budget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a price follows from: the costs of a run, for how many meetings, shared by how many.
///
/// @param heads who take part now; one where nobody does yet, since nobody shares nothing
/// @param minimum the fewest that the run takes
public record PriceBasis(Budget budget, int meetings, int heads, int minimum) {

  public PriceBasis {
    if (meetings < 1 || heads < 1 || minimum < 1) {
      throw new IllegalArgumentException("a price has somebody who pays it");
    }
  }

  /// What each pays of all costs as they stand.
  public EachPays now() {
    return each(budget.costs(), Amount.ZERO);
  }

  /// The same where these fees are paid once in place of the costs of those names. A name that
  /// there is not (any more) stands for nothing.
  public EachPays with(Amount fees, List<String> instead) {
    return each(without(instead), fees);
  }

  /// The costs but for those of these names, whatever their capitals; the fees of those who are
  /// asked to speak already are among them.
  public Costs without(List<String> names) {
    var folded = names.stream().map(PriceBasis::folded).toList();
    return new Costs(
        budget.costs().all().stream()
            .filter(cost -> !folded.contains(folded(cost.what())))
            .toList(),
        new Amount(budget.fees()));
  }

  /// The names of these that no cost has.
  public List<String> unknown(List<String> names) {
    var known = budget.costs().all().stream().map(cost -> folded(cost.what())).toList();
    return names.stream().filter(name -> !known.contains(folded(name))).toList();
  }

  /// The price that is asked; what is chosen must be carried by it.
  public Optional<Amount> asked() {
    return budget.asked();
  }

  private EachPays each(Costs costs, Amount fees) {
    return new EachPays(share(costs, fees, heads), share(costs, fees, minimum));
  }

  /// As [Costs#breakEven], with fees that are paid once.
  private Amount share(Costs costs, Amount fees, int among) {
    return costs.perPerson().plus(costs.fixed(meetings).plus(fees).share(among));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
