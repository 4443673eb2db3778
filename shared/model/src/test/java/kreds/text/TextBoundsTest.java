package kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Texts and characters at their edges.
final class TextBoundsTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  @Test
  void aTextMayBeginWithAPlaceholder() {
    var texts = new Texts(Language.DA, Map.of("ends", "{name}, vi ses"));

    assertThat(texts.text("ends", Map.of("name", "Åse"))).isEqualTo("Åse, vi ses");
  }

  @Test
  void aPeriodThatBeginsALineBeginsWithACapitalLetter() {
    var start = Instant.parse("2027-01-11T08:30:00Z");
    var end = Instant.parse("2027-01-11T15:00:00Z");

    assertThat(new Dates(Language.DA, COPENHAGEN).line(start, end))
        .isEqualTo("Mandag den\u00A011.\u00A0januar\u00A02027 kl.\u00A009.30–\u206016.00");
    assertThat(new Dates(Language.EN, COPENHAGEN).line(start, end))
        .startsWith("Monday 11\u00A0January\u00A02027");
  }

  @Test
  void whatIsNoCharacterIsBlankFromTheFirstToTheLast() {
    assertThat(Visible.isBlank("\uFDD0")).isTrue();
    assertThat(Visible.isBlank("\uFDEF")).isTrue();
    assertThat(Visible.isBlank("\uFDC7")).isFalse();
    assertThat(Visible.isBlank("\uFDF0")).isFalse();
  }
}
