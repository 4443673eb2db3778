package kreds.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Member, non-member and second-seat prices (B2).
final class TariffTest {
  private static final Tariff TARIFF = new Tariff(125, 80, Credit.NONE);

  @Test
  void eachPaysAShareOfTheBasePriceRoundedUp() {
    var base = new Amount(10_001);
    assertThat(TARIFF.price(base, Seat.MEMBER)).isEqualTo(base);
    assertThat(TARIFF.price(base, Seat.MORE_OF_MEMBER)).isEqualTo(new Amount(8_001));
    assertThat(TARIFF.price(base, Seat.OTHER)).isEqualTo(new Amount(12_502));
    assertThat(TARIFF.price(base, Seat.MORE_OF_OTHER)).isEqualTo(base);
  }

  @Test
  void theFirstSeatOfACompanyIsDearerThanTheOthers() {
    assertThat(Seat.of(true, 1)).isEqualTo(Seat.MEMBER);
    assertThat(Seat.of(true, 2)).isEqualTo(Seat.MORE_OF_MEMBER);
    assertThat(Seat.of(true, 3)).isEqualTo(Seat.MORE_OF_MEMBER);
    assertThat(Seat.of(false, 1)).isEqualTo(Seat.OTHER);
    assertThat(Seat.of(false, 2)).isEqualTo(Seat.MORE_OF_OTHER);
  }

  @Test
  void theBasePriceOfAMixedGroupIsTheLeastThatCarriesTheCosts() {
    var mix = new Mix(8, 2, 2, 0);
    var base = BudgetPropertiesTest.base(TARIFF, Amount.kroner(60_000), mix).orElseThrow();

    assertThat(base).isEqualTo(new Amount(495_868));
    assertThat(BudgetPropertiesTest.sum(TARIFF, base, mix))
        .isGreaterThanOrEqualTo(Amount.kroner(60_000));
    assertThat(BudgetPropertiesTest.sum(TARIFF, base.minus(new Amount(1)), mix))
        .isLessThan(Amount.kroner(60_000));
  }

  @Test
  void whereNobodyPaysThereIsNoPrice() {
    assertThat(BudgetPropertiesTest.base(TARIFF, Amount.kroner(1), Mix.NOBODY)).isEmpty();
    var freeSeconds = new Tariff(100, 0, Credit.NONE);
    assertThat(BudgetPropertiesTest.base(freeSeconds, Amount.kroner(1), new Mix(0, 3, 0, 2)))
        .isEmpty();
    assertThat(BudgetPropertiesTest.base(freeSeconds, Amount.kroner(8), new Mix(1, 3, 0, 0)))
        .contains(Amount.kroner(8));
    assertThat(BudgetPropertiesTest.base(TARIFF, Amount.ZERO, new Mix(1, 0, 0, 0)))
        .contains(Amount.ZERO);
  }

  @Test
  void aMixCountsEachKind() {
    var mix =
        Mix.NOBODY
            .and(Seat.MEMBER)
            .and(Seat.MORE_OF_MEMBER)
            .and(Seat.MORE_OF_MEMBER)
            .and(Seat.OTHER)
            .and(Seat.MORE_OF_OTHER);

    assertThat(mix).isEqualTo(new Mix(1, 2, 1, 1));
    assertThat(mix.heads()).isEqualTo(5);
    assertThat(mix.of(Seat.MORE_OF_MEMBER)).isEqualTo(2);
    assertThatThrownBy(() -> new Mix(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mix(0, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mix(0, 0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mix(0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sharesHaveBounds() {
    assertThat(new Tariff(1_000, 0, Credit.NONE).isFlat()).isFalse();
    assertThat(new Tariff(1, 1_000, Credit.NONE).isFlat()).isFalse();
    assertThat(new Tariff(100, 99, Credit.NONE).isFlat()).isFalse();
    assertThat(new Tariff(99, 100, Credit.NONE).isFlat()).isFalse();
    assertThat(Tariff.USUAL.isFlat()).isTrue();
    assertThatThrownBy(() -> new Tariff(0, 100, Credit.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tariff(1_001, 100, Credit.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tariff(100, -1, Credit.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tariff(100, 1_001, Credit.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
