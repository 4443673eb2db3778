package kreds.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a run pays for, and what each of so many gives for it.
final class CostsTest {
  private static final Costs COSTS =
      new Costs(
          List.of(
              cost("Facilitator", 40_000, Cost.Per.RUN),
              cost("Lokale", 3_000, Cost.Per.MEETING),
              cost("Frokost", 200, Cost.Per.PERSON)));

  @Test
  void theyArePaidOnceOrAtEachMeetingOrForEachPerson() {
    assertThat(COSTS.fixed(5)).isEqualTo(Amount.kroner(55_000));
    assertThat(COSTS.perPerson()).isEqualTo(Amount.kroner(200));
    assertThat(COSTS.total(12, 5)).isEqualTo(Amount.kroner(57_400));
    assertThat(COSTS.total(0, 0)).isEqualTo(Amount.kroner(40_000));
  }

  @Test
  void theBreakEvenPriceIsTheLeastThatCarriesThem() {
    assertThat(COSTS.breakEven(12, 5)).isEqualTo(new Amount(478_334));
    assertThat(COSTS.breakEven(11, 5)).isEqualTo(Amount.kroner(5_200));
  }

  @Test
  void atAPriceSoManyAreNeeded() {
    assertThat(COSTS.leastHeads(Amount.kroner(5_200), 5)).hasValue(11);
    assertThat(COSTS.leastHeads(new Amount(519_999), 5)).hasValue(12);
    assertThat(COSTS.leastHeads(Amount.kroner(100_000), 5)).hasValue(1);
    assertThat(COSTS.leastHeads(Amount.kroner(200), 5)).as("each costs what they pay").isEmpty();
    assertThat(COSTS.leastHeads(Amount.kroner(199), 5)).isEmpty();
  }

  @Test
  void whereNothingIsFixedOneIsEnough() {
    var lunch = new Costs(List.of(cost("Frokost", 200, Cost.Per.PERSON)));

    assertThat(lunch.leastHeads(Amount.kroner(200), 5)).hasValue(1);
    assertThat(lunch.leastHeads(Amount.kroner(201), 5)).hasValue(1);
    assertThat(lunch.leastHeads(Amount.kroner(199), 5)).isEmpty();
    assertThat(lunch.breakEven(8, 5)).isEqualTo(Amount.kroner(200));
  }

  @Test
  void whatCostsNothingIsNothing() {
    assertThat(new Costs(List.of()).isNothing()).isTrue();
    assertThat(new Costs(List.of(cost("Gratis", 0, Cost.Per.RUN))).isNothing()).isTrue();
    assertThat(COSTS.isNothing()).isFalse();
  }

  @Test
  void eachIsCalledOtherwiseAndThereAreNotTooMany() {
    var twice = List.of(cost("Lokale", 1, Cost.Per.RUN), cost(" lokale", 2, Cost.Per.MEETING));
    assertThat(Costs.isTwice(twice)).isTrue();
    assertThatThrownBy(() -> new Costs(twice)).isInstanceOf(IllegalArgumentException.class);

    var forty = new ArrayList<Cost>();
    IntStream.range(0, 40).forEach(number -> forty.add(cost("Nr. " + number, 1, Cost.Per.RUN)));
    assertThat(new Costs(forty).all()).hasSize(40);
    forty.add(cost("En til", 1, Cost.Per.RUN));
    assertThatThrownBy(() -> new Costs(forty)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCostHasANameAndIsNotBelowNothing() {
    assertThatThrownBy(() -> cost(" ", 1, Cost.Per.RUN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cost("Lokale", new Amount(-1), Cost.Per.RUN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cost("Slip", Cost.LARGEST.plus(new Amount(1)), Cost.Per.RUN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Cost("Alt", Cost.LARGEST, Cost.Per.RUN).amount()).isEqualTo(Cost.LARGEST);
  }

  private static Cost cost(String what, int kroner, Cost.Per per) {
    return new Cost(what, Amount.kroner(kroner), per);
  }
}
