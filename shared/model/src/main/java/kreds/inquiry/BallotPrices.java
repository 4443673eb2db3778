package kreds.inquiry;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.EachPays;
import kreds.budget.PriceBasis;
import kreds.outcome.Refusal;
import kreds.text.Money;

/// What a choice costs each, as the run's budget counts it: the fees take the place of what staff
/// have said, all the rest is paid as it stands.
public record BallotPrices(Ballot ballot, PriceBasis basis) {
  /// The code of a choice that costs each more than they may come to pay.
  public static final String TOO_DEAR = "ballot-too-dear";

  /// What each pays as the budget stands.
  public EachPays before() {
    return basis.pays();
  }

  /// What each pays with these: no other price than before where one is set.
  public EachPays with(Collection<String> chosen) {
    return priced(chosen).pays();
  }

  /// What each would have to pay with these to carry the costs, whatever price is set.
  public EachPays carrying(Collection<String> chosen) {
    return priced(chosen).carrying();
  }

  /// The same without any of the speakers, and without the costs that they take the place of.
  public EachPays withoutSpeakers() {
    return instead(Amount.ZERO).carrying();
  }

  /// What one speaker adds to that where no other is chosen.
  public EachPays added(Ballot.Talk talk) {
    return instead(talk.fee()).carrying().over(withoutSpeakers());
  }

  /// The same as people read it: the difference of the two sums that they read, so that whoever
  /// adds it up has the sum that the page says.
  public EachPays addedInKroner(Ballot.Talk talk) {
    return instead(talk.fee()).carrying().wholeKroner().over(withoutSpeakers().wholeKroner());
  }

  /// What each may come to pay at most: what staff have said, or else the price that is asked,
  /// since it must carry the costs. Empty where it is whatever carries them.
  public Optional<Amount> most() {
    return ballot.limits().most().or(basis::asked);
  }

  /// Whether these lie inside the budget, with as many as take part now. Who costs nothing exceeds
  /// nothing.
  public boolean isInside(Collection<String> chosen) {
    return ballot.fees(chosen).isZero()
        || most().filter(limit -> carrying(chosen).now().compareTo(limit) > 0).isEmpty();
  }

  /// The "no" to a choice that is too dear, with the figures.
  public Optional<Refusal> against(Set<String> chosen) {
    return isInside(chosen)
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                TOO_DEAR,
                "Each would have to pay "
                    + written(carrying(chosen).now())
                    + " kr. without VAT; at most it may be "
                    + written(most().orElseThrow())
                    + " kr."));
  }

  /// Where no speaker is chosen nobody takes the place of any cost: the budget stands.
  private PriceBasis priced(Collection<String> chosen) {
    var isAny = ballot.speakers().stream().anyMatch(talk -> chosen.contains(talk.id()));
    return isAny ? instead(ballot.fees(chosen)) : basis;
  }

  private PriceBasis instead(Amount fees) {
    return basis.with(fees, ballot.limits().instead());
  }

  private static String written(Amount amount) {
    return Money.plain(amount.oere());
  }
}
