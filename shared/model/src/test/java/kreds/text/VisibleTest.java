package kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VisibleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00A0",
        "\u200B\u200B",
        "\u3164",
        "\u2800",
        "\u115F",
        "\u1160",
        "\uFFA0",
        "\u202F\u2007",
        "\uFEFF",
        " \t\n"
      })
  void whatCannotBeSeenIsBlank(String text) {
    assertThat(Visible.isBlank(text)).isTrue();
    assertThat(Visible.stripped(text)).isEmpty();
    assertThat(Visible.stripped(text + "Åse" + text)).isEqualTo("Åse");
  }

  @Test
  void aCharacterThatIsNoneAndMarksWithoutALetterAreNoName() {
    for (var none : List.of("\uFFFF", "\uFFFE\uFDD0", "\uDBFF\uDFFF", "\u0301\u0308", "\u20DD")) {
      assertThat(Visible.isBlank(none)).isTrue();
      assertThat(Visible.isBlank(none + "e\u0301" + none)).isFalse();
    }
    assertThat(Visible.stripped("\uFFFFJose\u0301\uFFFF")).isEqualTo("Jose\u0301");
  }

  @Test
  void theSameWordsPastedFromSomewhereElseAreTheSame() {
    assertThat(Visible.folded(" Genbrug\u00A0af\r\n plast\u200B ")).isEqualTo("Genbrug af plast");
    assertThat(Visible.folded("\u00A0")).isEmpty();
    assertThat(Visible.folded("plast")).isEqualTo("plast");
  }

  @Test
  void insideATextEverythingStays() {
    var family = "\uD83D\uDC68\u200D\uD83D\uDC69";
    assertThat(Visible.stripped("\u00A0Åse\u00A0Bo" + family + " "))
        .isEqualTo("Åse\u00A0Bo" + family);
    assertThat(Visible.isBlank("a\u200B")).isFalse();
    assertThat(Visible.isBlank(family)).isFalse();
  }
}
