package kreds.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// What a head pays in a run: the one place that says it, whoever asks, so that the ballot, the
/// budget, the invoices and the network's page state one number for the same heads.
///
/// Those pay who have a place, and those who have left and pay all the same ([Budget#gone]), as far
/// as nothing is given back to them. The costs are counted for [Budget#meetings]. A price is
/// rounded once, up to the øre; people read it in whole kroner, rounded up from that.
///
/// Where not all pay the same ([Tariff]) a price is that of the first of a member company. Whoever
/// has a place now pays what the invoices say; who comes besides is taken to pay as the first of a
/// member company; and of fewer, those who pay most are taken to be missing. So what is said of
/// another number than now holds whoever they are.
///
/// @param costs those of the budget, or what stands in their place ([#with])
/// @param payers who they are; of whom nothing is known all pay the same
public record RunPrice(Budget budget, Costs costs, Payers payers) {
  /// Of all costs as they stand.
  public RunPrice(Budget budget, Payers payers) {
    this(budget, budget.costs(), payers);
  }

  /// The same where the run alone is read: those pay whom it has counted.
  public RunPrice(Budget budget) {
    this(budget, payers(budget));
  }

  private static Payers payers(Budget budget) {
    return budget.payers().isPresent() ? budget.payers().get() : Payers.alike(budget.gone());
  }

  /// The same where these fees are paid once in place of the costs of those names, whatever their
  /// capitals. A name that there is not (any more) stands for nothing; the fees of those who are
  /// asked to speak already are paid in any case.
  public RunPrice with(Amount fees, List<String> instead) {
    var folded = instead.stream().map(RunPrice::folded).toList();
    var left = costs.all().stream().filter(cost -> !folded.contains(folded(cost.what()))).toList();
    return new RunPrice(budget, new Costs(left, costs.fees().plus(fees)), payers);
  }

  /// What each pays where so many have a place: the price that is set, or what carries the costs.
  /// Empty while neither is known, and where nobody pays.
  public Optional<Amount> each(int heads) {
    return budget.asked().isPresent() || costs.isNothing() ? budget.asked() : least(heads);
  }

  /// The least price at which so many carry the costs, whatever is set; nothing while no cost is
  /// known.
  public Amount carrying(int heads) {
    return least(heads).orElse(Amount.ZERO);
  }

  /// What the run costs where so many have a place: what was bought for whoever has left is bought.
  public Amount total(int heads) {
    return costs.total(heads + budget.gone().size(), meetings());
  }

  /// What comes in at that price where so many have a place.
  public Amount income(Amount price, int heads) {
    var more = Math.max(0, heads - payers.heads());
    return payers.least(heads - more, seats -> paid(price, seats)).plus(price.times(more));
  }

  /// What is paid for a company by those who have left and none, one, two … of those who are there.
  private List<Amount> paid(Amount price, CompanySeats seats) {
    var left = Amount.ZERO;
    var there = new ArrayList<Amount>();
    for (var number = 1; number <= seats.begun().size(); number++) {
      var paid = tariff().price(price, Seat.of(seats.member(), number));
      var begun = seats.begun().get(number - 1);
      if (begun.isPresent()) {
        left = left.plus(paid.minus(back(paid, begun.getAsInt())));
      } else {
        there.add(paid);
      }
    }
    var sums = new ArrayList<>(List.of(left));
    for (var paid : there) {
      sums.add(sums.getLast().plus(paid));
    }
    return sums;
  }

  /// What would be left, or short, if so many had a place, at the price that is asked; empty where
  /// none is.
  public Optional<Amount> surplus(int heads) {
    return budget.asked().map(price -> surplus(price, heads));
  }

  private Amount surplus(Amount price, int heads) {
    return income(price, heads).minus(total(heads));
  }

  /// What somebody gets back of that price who has left.
  ///
  /// @param begun so many meetings had begun then
  public Amount back(Amount price, int begun) {
    return tariff().credit().of(price, Math.max(0, meetings() - begun), meetings());
  }

  /// The least number with a place who carry the costs at that price, whoever they are, and so does
  /// every number from it to those of now; empty if no number does.
  public OptionalLong leastHeads(Amount price) {
    var now = payers.heads();
    if (now == 0) {
      var ofGone = total(0).minus(costs.total(0, meetings())).minus(income(price, 0));
      return new Costs(costs.all(), costs.fees().plus(ofGone)).leastHeads(price, meetings());
    }
    for (var heads = now; heads > 0; heads--) {
      if (surplus(price, heads).oere() < 0) {
        return heads < now ? OptionalLong.of(heads + 1) : more(price);
      }
    }
    return OptionalLong.of(1);
  }

  /// With so many more than now as make up for what is short, if any number does.
  private OptionalLong more(Amount price) {
    var now = payers.heads();
    var left = price.minus(costs.perPerson()).oere();
    return left <= 0
        ? OptionalLong.empty()
        : OptionalLong.of(now + Math.ceilDiv(surplus(price, now).back().oere(), left));
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

  private Optional<Amount> least(int heads) {
    return tariff().least(total(heads), price -> income(price, heads));
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
