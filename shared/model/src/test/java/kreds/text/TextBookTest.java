package kreds.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TextBookTest {
  private final TextBook book = TextBook.load(TextBookTest.class, "sample");
  private final Texts danish = book.in(Language.DA);

  @Test
  void eachLanguageHasItsOwnTexts() {
    assertThat(danish.text("plain")).isEqualTo("Æbler på øen åd vi");
    assertThat(book.in(Language.EN).text("plain")).isEqualTo("We ate apples on the island");
  }

  @Test
  void placeholdersAreReplacedByName() {
    var values = Map.of("name", "Åse", "network", "Plast");
    assertThat(danish.text("greeting", values)).isEqualTo("Velkommen til Plast, Åse.");
  }

  @Test
  void whatIsPutInIsNotSearchedAgain() {
    var values = Map.of("name", "{network}", "network", "Plast");
    assertThat(danish.text("greeting", values)).isEqualTo("Velkommen til Plast, {network}.");
  }

  @Test
  void oneIsToldFromMany() {
    assertThat(danish.count("seats", 1)).isEqualTo("1 plads tilbage");
    assertThat(danish.count("seats", 0)).isEqualTo("0 pladser tilbage");
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThatThrownBy(() -> danish.text("nowhere"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void aMissingValueIsNamed() {
    assertThatThrownBy(() -> danish.text("greeting", Map.of("name", "Åse")))
        .hasMessageContaining("{network}")
        .hasMessageContaining("greeting");
  }

  @Test
  void aKeyGivenTwiceIsAFault() {
    assertThatThrownBy(() -> TextBook.load(TextBookTest.class, "twice"))
        .hasMessageContaining("twice_da.properties");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> TextBook.load(TextBookTest.class, "absent"))
        .hasMessageContaining("absent_da.properties");
  }

  @Test
  void aFunctionsTextsComeBeforeTheCommonOnes() {
    var both = book.and(TextBook.load(TextBookTest.class, "more")).in(Language.EN);
    assertThat(both.text("plain")).isEqualTo("Different");
    assertThat(both.text("only")).isEqualTo("here");
    assertThat(both.has("greeting")).isTrue();
  }

  @Test
  void whatIsThereIsToldFromWhatIsNot() {
    assertThat(danish.has("plain")).isTrue();
    assertThat(danish.has("nowhere")).isFalse();
    assertThat(danish.keys()).contains("plain", "greeting").doesNotContain("nowhere");
    assertThat(danish.language()).isEqualTo(Language.DA);
  }
}
