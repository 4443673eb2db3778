package kreds.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What a head pays, with those who have left.
final class RunPriceTest {
  private static final Costs COSTS =
      new Costs(
          List.of(
              new Cost("Lokale", Amount.kroner(1_000), Cost.Per.MEETING),
              new Cost("Bog", Amount.kroner(100), Cost.Per.PERSON)));

  @Test
  void whoHasLeftAndGetsNothingBackCarriesTheCostsWithTheOthers() {
    var price = price(Credit.NONE, Optional.empty(), 2);

    assertThat(price.each(9)).contains(Amount.kroner(600));
    assertThat(price.carrying(9)).isEqualTo(Amount.kroner(600));
    assertThat(price.total(9)).isEqualTo(Amount.kroner(6_000));
    assertThat(price.income(Amount.kroner(600), 9)).isEqualTo(Amount.kroner(6_000));
    assertThat(price.each(0)).as("they carry it alone").contains(Amount.kroner(5_100));
  }

  @Test
  void whatIsGivenBackIsCarriedByTheOthers() {
    var price = price(Credit.MEETINGS_LEFT, Optional.empty(), 2);

    assertThat(price.back(Amount.kroner(500), 2)).isEqualTo(Amount.kroner(300));
    assertThat(price.back(Amount.kroner(500), 6)).isEqualTo(Amount.ZERO);
    assertThat(price.each(9)).contains(new Amount(63_830));
    assertThat(price.income(new Amount(63_830), 9)).isGreaterThanOrEqualTo(price.total(9));
    assertThat(price.income(new Amount(63_829), 9)).isLessThan(price.total(9));
  }

  @Test
  void aPriceThatIsSetIsPaidWhateverWouldCarryTheCosts() {
    var price = price(Credit.NONE, Optional.of(Amount.kroner(700)), 2);

    assertThat(price.each(9)).contains(Amount.kroner(700));
    assertThat(price.carrying(9)).isEqualTo(Amount.kroner(600));
    assertThat(price.leastHeads(Amount.kroner(700))).hasValue(8);
    assertThat(price(Credit.NONE, Optional.empty()).leastHeads(Amount.kroner(700))).hasValue(9);
    assertThat(price.leastHeads(Amount.kroner(6_000))).as("they pay all of it").hasValue(1);
    assertThat(price.leastHeads(Amount.kroner(100))).isEmpty();
  }

  @Test
  void whereNothingIsKnownOrNobodyPaysThereIsNoPrice() {
    var nothing = new RunPrice(Budget.estimated(0, 0).reckoned(0, 6, List.of(1)));

    assertThat(nothing.each(9)).isEmpty();
    assertThat(nothing.carrying(9)).isEqualTo(Amount.ZERO);
    assertThat(price(Credit.NONE, Optional.empty()).each(0)).isEmpty();
    assertThat(price(Credit.NONE, Optional.empty()).carrying(0)).isEqualTo(Amount.ZERO);
  }

  @Test
  void theCostsAreCountedForTheMeetingsThatArePlannedIfThoseAreMore() {
    var budget = Budget.of(COSTS, Terms.USUAL);

    assertThat(new RunPrice(budget.reckoned(0, 4, List.of())).total(1))
        .isEqualTo(Amount.kroner(5_100));
    assertThat(new RunPrice(budget.reckoned(0, 6, List.of())).total(1))
        .isEqualTo(Amount.kroner(6_100));
  }

  @Test
  void whatIsReckonedStaysWithTheRunAndBeginsAnewWithAnother() {
    var before = Budget.estimated(8_000, 1).reckoned(5, 2, List.of(1));
    var set = Budget.of(COSTS, Terms.USUAL).reckonedAs(before);

    assertThat(set.fees()).isEqualTo(5);
    assertThat(set.planned()).isEqualTo(2);
    assertThat(set.gone()).containsExactly(1);
    assertThat(set.reckonedAs(before)).isSameAs(set);
    assertThat(set.anew())
        .as("its speakers are expected to cost what those of this year do, in whole kroner")
        .isEqualTo(Budget.of(COSTS, Terms.USUAL).expecting(1));
    assertThat(before.reckoned(5, 2, List.of(2))).isNotEqualTo(before);
    assertThat(before.reckoned(5, 3, List.of(1)).planned()).isEqualTo(3);
  }

  @Test
  void aCostThatIsCalledAfterSpeakersMayHoldTheirFeesOnceSomebodyIsAsked() {
    var costs =
        new Costs(
            List.of(
                new Cost("OPLÆGSHOLDERE", Amount.kroner(1), Cost.Per.RUN),
                new Cost("Speakers' travel", Amount.kroner(1), Cost.Per.RUN),
                new Cost("Et foredrag", Amount.kroner(1), Cost.Per.RUN),
                new Cost("Lokale", Amount.kroner(1), Cost.Per.RUN)));
    var set = Budget.of(costs, Terms.USUAL);

    assertThat(new RunPrice(set.withFees(1)).mayCountTwice())
        .containsExactly("OPLÆGSHOLDERE", "Speakers' travel", "Et foredrag");
    assertThat(new RunPrice(set).mayCountTwice()).isEmpty();
    assertThat(new RunPrice(Budget.estimated(5, 5).withFees(1)).mayCountTwice())
        .as("of an estimate the fees are a part")
        .isEmpty();
  }

  /// @param begun of each who has left, how many meetings had begun
  private static RunPrice price(Credit credit, Optional<Amount> set, Integer... begun) {
    var terms = new Terms(Optional.empty(), new Tariff(100, 100, credit), set, OptionalInt.empty());
    return new RunPrice(Budget.of(COSTS, terms).reckoned(0, 0, List.of(begun)));
  }

  /// Each who comes besides brings 1,000 kr. beyond their lunch.
  @Test
  void soManyMoreMakeUpForWhatIsShort() {
    assertThat(missing(Amount.kroner(2_000)).leastHeads(Amount.kroner(1_200))).hasValue(3);
    assertThat(missing(new Amount(200_001)).leastHeads(Amount.kroner(1_200))).hasValue(4);
    assertThat(missing(Amount.kroner(-1_000)).leastHeads(Amount.kroner(1_200))).hasValue(1);
    assertThat(missing(Amount.kroner(1)).leastHeads(Amount.kroner(200)))
        .as("each costs it")
        .isEmpty();
  }

  /// So much is short with one there at 1,200 kr.
  private static RunPrice missing(Amount missing) {
    var costs =
        new Costs(
            List.of(
                new Cost("Frokost", Amount.kroner(200), Cost.Per.PERSON),
                new Cost("Alt", Amount.kroner(1_000).plus(missing), Cost.Per.RUN)));
    var first = new CompanySeats(true, List.of(OptionalInt.empty()));
    return new RunPrice(Budget.of(costs, Terms.USUAL), new Payers(List.of(first)));
  }
}
