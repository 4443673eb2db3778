package kreds.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What staff decide about the price of a run.
final class TermsTest {

  @Test
  void aRunHasOneMeetingAtLeastAndOneAWeekAtMost() {
    assertThat(terms(1, Amount.ZERO).meetings()).hasValue(1);
    assertThat(terms(Terms.MOST_MEETINGS, Amount.MOST).meetings()).hasValue(52);
    assertThatThrownBy(() -> terms(0, Amount.ZERO)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> terms(53, Amount.ZERO)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPriceIsNothingAtLeastAndNoSlipOfTheFinger() {
    assertThat(terms(1, Amount.ZERO).price()).contains(Amount.ZERO);
    assertThat(terms(1, Amount.MOST).price()).contains(Amount.MOST);
    assertThatThrownBy(() -> terms(1, new Amount(-1))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> terms(1, new Amount(Amount.MOST.oere() + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Terms terms(int meetings, Amount price) {
    return new Terms(Optional.empty(), Tariff.USUAL, Optional.of(price), OptionalInt.of(meetings));
  }
}
