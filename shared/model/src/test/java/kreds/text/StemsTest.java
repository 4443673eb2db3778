package kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are compared without their endings (P6).
final class StemsTest {
  /// Of Snowball's own list of Danish words and their stems.
  @ParameterizedTest
  @CsvSource({
    "indtage, indtag",
    "indtagelse, indtag",
    "indtager, indtag",
    "indtages, indtag",
    "indtaget, indtag",
    "indtil, indtil",
    "indtog, indtog",
    "indtryk, indtryk",
    "indtræde, indtræd",
    "indtræder, indtræd",
    "underste, underst",
    "undersåtter, undersåt",
    "undersåtters, undersåt",
    "undersøgelse, undersøg",
    "undersøgelsen, undersøg",
    "undersøgt, undersøg",
    "undertegnede, undertegned",
    "undervejs, undervej",
    "netværket, netværk",
    "lykkelig, lyk",
    "hjælpeløst, hjælpeløs",
    "kærligst, kær",
    "af, af",
    "s, s"
  })
  void aWordLosesItsEndingsAsSnowballHasIt(String word, String stem) {
    assertThat(DanishStem.of(word)).isEqualTo(stem);
  }

  @Test
  void spellingsOfALetterAreOne() {
    assertThat(Stems.of("Sprøjtestøbning på Sjælland, Ålborg"))
        .isEqualTo(Stems.of("SPROEJTESTOEBNING sjaelland AALBORG"))
        .isEqualTo(Stems.of("Spro\u0308jtesto\u0308bning Själland A\u030Alborg"));
    assertThat(Stems.of("Idéudvikling café")).isEqualTo(Stems.of("ideudvikling cafe"));
  }

  @Test
  void whatStandsInAnyTextSaysNothing() {
    assertThat(Stems.of("Et netværk om, hvordan vi kan dele erfaringer i EU – 3D?")).isEmpty();
    assertThat(Stems.of("")).isEmpty();
    assertThat(Stems.of("Genanvendelse, genanvendelsen og GENANVENDELSER"))
        .containsExactly("genanvend");
  }
}
