package kreds.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is asked for a run: what carries its costs, or what staff have decided.
final class BudgetTest {
  private static final Vat USUAL = new Vat(25);

  @Test
  void aPublishedNetworkHasTheTwoCostsOfItsEstimate() {
    assertThat(Budget.estimated(8_000, 40_000).costs().all())
        .containsExactly(
            new Cost(Cost.SPEAKERS, Amount.kroner(8_000), Cost.Per.RUN),
            new Cost(Cost.OTHER, Amount.kroner(40_000), Cost.Per.RUN));
    assertThat(Budget.estimated(0, 40_000).costs().all()).hasSize(1);
    assertThat(price(Budget.estimated(0, 0), 12)).isEmpty();
    assertThat(price(Budget.estimated(Integer.MAX_VALUE, 0), 1)).isPresent();
    assertThatThrownBy(() -> Budget.estimated(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Budget.estimated(0, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherYearExpectsTheSpeakersThatThisOneHad() {
    var room = new Costs(List.of(new Cost("Lokale", Amount.kroner(3_000), Cost.Per.RUN)));
    var set = Budget.of(room, Terms.USUAL);
    assertThat(set.expectsSpeakers()).isFalse();
    var named = new Cost(Cost.SPEAKERS, Amount.kroner(1), Cost.Per.RUN);
    assertThat(set.isExpected(named)).as("staff have named it").isFalse();
    assertThat(set.anew()).isEqualTo(set);

    var next = set.reckoned(500_050, 6, List.of(1)).anew();
    assertThat(next.fees()).isZero();
    assertThat(next.planned()).isZero();
    assertThat(next.gone()).isEmpty();
    assertThat(next.expectsSpeakers()).isTrue();
    var expected = new Cost(Cost.SPEAKERS, Amount.kroner(5_001), Cost.Per.RUN);
    assertThat(next.costs().all()).containsExactly(room.all().getFirst(), expected);
    assertThat(next.isExpected(expected)).isTrue();
    assertThat(next.isExpected(room.all().getFirst())).isFalse();
    assertThat(next.withFees(400_000).costs().all())
        .as("what is left for who is still to be found")
        .contains(new Cost(Cost.SPEAKERS, new Amount(100_100), Cost.Per.RUN));
    assertThat(next.withFees(600_000).costs().all()).isEqualTo(room.all());
    assertThat(next.anew()).as("nobody was asked").isEqualTo(next);
    assertThat(next.withFees(600_000).anew().speakers()).isEqualTo(6_000);
    assertThat(Budget.of(room, Terms.USUAL).reckonedAs(next).speakers())
        .as("what staff set is all there is")
        .isZero();
    assertThat(Budget.estimated(8_000, 1).reckoned(900_000, 0, List.of()).anew())
        .isEqualTo(Budget.estimated(9_000, 1));
    assertThat(Budget.estimated(8_000, 1).withFees(1).anew()).isEqualTo(Budget.estimated(8_000, 1));
    assertThat(set.withFees(Long.MAX_VALUE - 99).anew().speakers()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void whatStaffHaveCalledAfterSpeakersHoldsThoseOfAnotherYearToo() {
    var talks = new Costs(List.of(new Cost("Oplæg i alt", Amount.kroner(3_000), Cost.Per.RUN)));
    var set = Budget.of(talks, Terms.USUAL);

    assertThat(set.withFees(500_000).anew()).isEqualTo(set);
    assertThatThrownBy(() -> set.expecting(1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theMostCostsLeaveRoomForTheSpeakersToCome() {
    var most =
        IntStream.rangeClosed(1, Costs.MOST)
            .mapToObj(number -> new Cost("Post " + number, Amount.kroner(1), Cost.Per.RUN))
            .toList();

    assertThat(Budget.of(new Costs(most), Terms.USUAL).expecting(1).costs().all()).hasSize(41);
  }

  @Test
  void theyShareTheCostsUntilAPriceIsAsked() {
    var costs = Budget.estimated(8_000, 40_000);
    assertThat(price(costs, 12)).contains(Amount.kroner(4_000));
    assertThat(price(costs, 0)).isEmpty();
    assertThat(known(costs, 12)).contains(Amount.kroner(4_000));
    assertThat(known(costs, 0)).isEmpty();

    var asked = asking(costs, Amount.kroner(4_200));
    assertThat(price(asked, 12)).contains(Amount.kroner(4_200));
    assertThat(price(asked, 0)).contains(Amount.kroner(4_200));
    assertThat(known(asked, 0)).contains(Amount.kroner(4_200));
    assertThat(price(asking(Budget.estimated(0, 0), Amount.kroner(1)), 9))
        .contains(Amount.kroner(1));
  }

  @Test
  void itsTaxIsTheAssociationsUntilItHasItsOwn() {
    assertThat(Budget.estimated(1, 1).vat(USUAL)).isEqualTo(USUAL);
    var exempt =
        new Terms(Optional.of(new Vat(0)), Tariff.USUAL, Optional.empty(), OptionalInt.empty());
    assertThat(Budget.of(new Costs(List.of()), exempt).vat(USUAL)).isEqualTo(new Vat(0));
  }

  @Test
  void theCostsCarryTheMeetingsToComeAsWell() {
    var nobodySaid = Budget.estimated(1, 1);
    assertThat(nobodySaid.reckoned(0, 1, List.of()).meetings())
        .isEqualTo(new MeetingNumber(5, MeetingNumber.Source.USUAL));
    assertThat(nobodySaid.reckoned(0, 5, List.of()).meetings().source())
        .isEqualTo(MeetingNumber.Source.USUAL);
    assertThat(nobodySaid.reckoned(0, 6, List.of()).meetings())
        .isEqualTo(new MeetingNumber(6, MeetingNumber.Source.PLANNED));

    var four = planning(4);
    assertThat(four.expectedMeetings()).isEqualTo(4);
    assertThat(four.reckoned(0, 0, List.of()).meetings())
        .isEqualTo(new MeetingNumber(4, MeetingNumber.Source.SET));
    assertThat(four.reckoned(0, 5, List.of()).meetings().source())
        .isEqualTo(MeetingNumber.Source.PLANNED);
    assertThatThrownBy(() -> planning(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> planning(53)).isInstanceOf(IllegalArgumentException.class);
    assertThat(planning(52).expectedMeetings()).isEqualTo(52);
  }

  @Test
  void aPriceIsNoSlipOfTheFinger() {
    assertThatThrownBy(() -> asking(Budget.estimated(1, 1), new Amount(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> asking(Budget.estimated(1, 1), Amount.MOST.plus(new Amount(1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(asking(Budget.estimated(1, 1), Amount.MOST).asked()).contains(Amount.MOST);
    assertThat(asking(Budget.estimated(1, 1), Amount.ZERO).asked()).contains(Amount.ZERO);
  }

  @Test
  void taxIsToTheNearestOereAndTheSameGivenBack() {
    assertThat(USUAL.on(new Amount(1))).isEqualTo(Amount.ZERO);
    assertThat(USUAL.on(new Amount(2))).isEqualTo(new Amount(1));
    assertThat(USUAL.on(new Amount(-2))).isEqualTo(new Amount(-1));
    assertThat(USUAL.on(new Amount(10_001))).isEqualTo(new Amount(2_500));
    assertThat(new Vat(0).on(Amount.kroner(5))).isEqualTo(Amount.ZERO);
    assertThat(new Vat(100).on(Amount.kroner(5))).isEqualTo(Amount.kroner(5));
    assertThatThrownBy(() -> new Vat(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Vat(101)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoeverLeavesGetsBackWhatTheTariffSays() {
    assertThat(Credit.NONE.of(Amount.kroner(500), 5, 5)).isEqualTo(Amount.ZERO);
    assertThat(Credit.MEETINGS_LEFT.of(Amount.kroner(500), 3, 5)).isEqualTo(Amount.kroner(300));
    assertThat(Credit.MEETINGS_LEFT.of(new Amount(100), 1, 3)).isEqualTo(new Amount(33));
    assertThat(Credit.MEETINGS_LEFT.of(Amount.kroner(500), 0, 0)).isEqualTo(Amount.ZERO);
  }

  private static Budget asking(Budget budget, Amount price) {
    var terms = new Terms(Optional.empty(), Tariff.USUAL, Optional.of(price), OptionalInt.empty());
    return Budget.of(budget.costs(), terms);
  }

  private static Budget planning(int meetings) {
    var terms =
        new Terms(Optional.empty(), Tariff.USUAL, Optional.empty(), OptionalInt.of(meetings));
    return Budget.of(new Costs(List.of()), terms);
  }

  private static Optional<Amount> price(Budget budget, int heads) {
    return new RunPrice(budget).each(heads);
  }

  /// The same where it is known that they are of as many member companies.
  private static Optional<Amount> known(Budget budget, int heads) {
    var first = new CompanySeats(true, List.of(OptionalInt.empty()));
    return new RunPrice(budget, new Payers(Collections.nCopies(heads, first))).each(heads);
  }
}
