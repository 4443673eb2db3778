package kreds.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One company is one however it is spelt.
final class CompanyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Færch Plast",
        "FÆRCH PLAST",
        "  færch   plast ",
        "Færch Plast A/S",
        "Færch Plast a/s",
        "Færch Plast AS",
        "Færch Plast A.S.",
        "Færch Plast ApS",
        "Færch Plast ApS.",
        "Færch Plast, aps",
        "Færch-Plast A/S",
        "Færch Plast Holding ApS",
        "Færch Plast I/S",
        "Færch Plast K/S",
        "Færch Plast P/S",
        "Færch Plast IVS",
        "Færch Plast A.M.B.A."
      })
  void theFormOfCompanyCaseAndPunctuationTellNothingApart(String spelt) {
    assertThat(Company.of(spelt).isSameAs(Company.of("Færch Plast"))).as(spelt).isTrue();
    assertThat(Company.of("Færch Plast").isSameAs(Company.of(spelt))).as(spelt).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Færch Plast, Farch Plast",
    "Færch Plast, Færch",
    "Ålborg Plast, Alborg Plast",
    "Støbning, Stobning",
    "Plast 1, Plast 2",
    "A/S Plast, Plast",
    "Holdingplast, Plast"
  })
  void othersAreOthers(String one, String other) {
    assertThat(Company.of(one).isSameAs(Company.of(other))).isFalse();
  }

  @Test
  void lettersThatAreTypedInTwoPartsAreTheSameLetters() {
    assertThat(Company.of("A\u030alborg Plast").isSameAs(Company.of("Ålborg Plast"))).isTrue();
    assertThat(Company.of("O\u0308ko").isSameAs(Company.of("Öko"))).isTrue();
  }

  @Test
  void whatIsNothingButAFormIsAName() {
    assertThat(Company.of("Holding A/S").spelling()).isEqualTo("holding");
    assertThat(Company.of("AS").spelling()).isEqualTo("as");
    assertThat(Company.of("ApS").isSameAs(Company.of("A/S"))).isFalse();
  }

  @Test
  void oneOfWhichNothingIsKnownIsNobodys() {
    assertThat(Company.of("  ")).isEqualTo(Company.UNKNOWN);
    assertThat(Company.UNKNOWN.isKnown()).isFalse();
    assertThat(Company.of("Plast").isKnown()).isTrue();
    assertThat(Company.UNKNOWN.isSameAs(Company.UNKNOWN)).isFalse();
    assertThat(Company.of("Plast").isSameAs(Company.UNKNOWN)).isFalse();
    assertThat(Company.UNKNOWN.spelling()).isEmpty();
  }

  @Test
  void peopleReadItAsItWasTyped() {
    assertThat(Company.of("FÆRCH plast a/s").name()).isEqualTo("FÆRCH plast a/s");
  }

  @Test
  void aNameOfDotsAloneIsNotTheSameAsAnother() {
    assertThat(Company.of("...").isSameAs(Company.of("!!!"))).isFalse();
  }
}
