package kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where an ending may begin, and what may stand before it (P6).
final class DanishStemTest {
  @ParameterizedTest
  @CsvSource({"træer, træer", "knæet, knæet", "haven, hav", "grene, gren"})
  void anEndingBeginsBehindTheFirstConsonantAfterAVowel(String word, String stem) {
    assertThat(DanishStem.of(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({"basis, basis", "forhus, forhus", "kanvas, kanva", "undervejs, undervej"})
  void anSIsAnEndingAfterSomeLettersOnly(String word, String stem) {
    assertThat(DanishStem.of(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({"forsigtig, forsig", "forsigtige, forsig", "forsigtigt, forsig"})
  void whatADerivationLeavesLosesTheLastOfAPairOnceMore(String word, String stem) {
    assertThat(DanishStem.of(word)).isEqualTo(stem);
  }

  @Test
  void threeLettersAreAWordAndTwoAreNone() {
    assertThat(Stems.of("Øl, bil, hus, by")).containsExactly("bil", "hus");
  }
}
