package kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people typed, where lines matter: no character of it begins another line.
final class SingleLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u202E",
        "\u202A",
        "\u2066",
        "\u2069",
        "  \n ",
        "\u001F\u007F"
      })
  void whatBeginsALineOrTurnsItIsASpace(String typed) {
    assertThat(SingleLine.one("Anne" + typed + "Holm")).isEqualTo("Anne Holm");
    assertThat(SingleLine.one(typed + "Anne" + typed)).isEqualTo("Anne");
  }

  @Test
  void lettersOfEveryScriptStay() {
    assertThat(SingleLine.one("Åse Ærøskov-Müller 李 👩‍🔬\u2025\u2065\u206A"))
        .isEqualTo("Åse Ærøskov-Müller 李 👩‍🔬\u2025\u2065\u206A");
  }

  @Test
  void breaksOfAnyKindStayWhereLinesMay() {
    assertThat(SingleLine.many(" Et \r\n  to\rtre\n\nfire\t \n")).isEqualTo("Et\nto\ntre\n\nfire");
  }

  @ParameterizedTest
  @CsvSource({"Holm, 4, Holm", "Holm, 3, Hol", "Holm, 5, Holm", "H😀lm, 2, H", "H😀lm, 3, H😀"})
  void aBeginningHoldsWholeCharacters(String text, int most, String beginning) {
    assertThat(SingleLine.beginning(text, most)).isEqualTo(beginning);
  }

  @Test
  void anAccentStaysWithItsLetter() {
    assertThat(SingleLine.beginning("e\u0301t", 1)).isEmpty();
  }

  @Test
  void noProgramMakesALinkOfIt() {
    assertThat(SingleLine.unlinked("Se a.dk: anne@b.dk. @ 5:"))
        .isEqualTo("Se a.\u2060dk: anne @ b.\u2060dk. @ 5:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.ond.example",
        "www。ond。example",
        "www．ond．example",
        "www｡ond｡example",
        "https：//ond",
        "skriv@ond.example"
      })
  void whatABrowserWouldTakeForALinkIsNone(String typed) {
    var unlinked = SingleLine.unlinked("Se " + typed + " nu. Hvem: os. @ 5");

    assertThat(unlinked).doesNotContain(typed).startsWith("Se ").endsWith(" nu. Hvem: os. @ 5");
    assertThat(unlinked.replace("\u2060", "").replace(" @ ond", "@ond")).contains(typed);
    assertThat(unlinked).doesNotContainPattern("[.:。．｡：@]\\w");
  }
}
