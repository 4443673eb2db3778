package kreds.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What each pays, and what fees make of it.
final class PriceBasisTest {
  private static final Costs COSTS =
      new Costs(
          List.of(
              new Cost("Oplægsholdere", Amount.kroner(6_000), Cost.Per.RUN),
              new Cost("Lokale", Amount.kroner(1_000), Cost.Per.MEETING),
              new Cost("Bog", Amount.kroner(100), Cost.Per.PERSON)));

  private final PriceBasis basis = basis(Optional.empty());

  @Test
  void allCostsAreSharedByThoseOfNowAndByTheFewest() {
    assertThat(basis.pays()).isEqualTo(each(1_100, 2_100));
  }

  @Test
  void feesAreSharedLikeTheRestAndTakeThePlaceOfWhatStaffSay() {
    assertThat(basis.with(Amount.kroner(4_000), List.of()).pays()).isEqualTo(each(1_500, 2_900));
    assertThat(basis.with(Amount.kroner(4_000), List.of("OPLÆGSHOLDERE ")).pays())
        .isEqualTo(each(900, 1_700));
    assertThat(basis.with(Amount.ZERO, List.of("Lokale", "Kaffe")).pays())
        .isEqualTo(each(700, 1_300));
  }

  @Test
  void aNameThatNoCostHasIsFound() {
    assertThat(basis.price().unknown(List.of("lokale", "Kaffe"))).containsExactly("Kaffe");
    assertThat(basis.price().with(Amount.ZERO, List.of("bog")).costs().all())
        .extracting(Cost::what)
        .containsExactly("Oplægsholdere", "Lokale");
  }

  @Test
  void thePriceThatIsAskedIsKnown() {
    assertThat(basis.asked()).isEmpty();
    var set = basis(Optional.of(Amount.kroner(900)));
    assertThat(set.asked()).contains(Amount.kroner(900));
    assertThat(set.pays()).isEqualTo(each(900, 900));
    assertThat(set.carrying()).isEqualTo(basis.pays()).isEqualTo(basis.carrying());
  }

  @Test
  void nobodySharesNothing() {
    var budget = basis.price().budget();
    assertThatThrownBy(() -> new PriceBasis(budget, 0, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PriceBasis(budget, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new PriceBasis(budget, 1, 1).pays()).isEqualTo(each(10_100, 10_100));
  }

  @Test
  void whatIsMoreIsTheDifferenceAndNothingIsNothingInBoth() {
    assertThat(each(1_500, 2_900).over(each(1_100, 2_100))).isEqualTo(each(400, 800));
    assertThat(each(0, 0).isNothing()).isTrue();
    assertThat(each(0, 1).isNothing()).isFalse();
    assertThat(each(1, 0).isNothing()).isFalse();
  }

  private static PriceBasis basis(Optional<Amount> asked) {
    var terms = new Terms(Optional.empty(), Tariff.USUAL, asked, OptionalInt.of(4));
    return new PriceBasis(Budget.of(COSTS, terms), 10, 5);
  }

  @Test
  void peopleReadWholeKronerThatCarryTheCosts() {
    var each = new EachPays(new Amount(400_001), Amount.kroner(5_000));
    assertThat(each.wholeKroner()).isEqualTo(each(4_001, 5_000));
  }

  private static EachPays each(long now, long atMinimum) {
    return new EachPays(Amount.kroner(now), Amount.kroner(atMinimum));
  }
}
