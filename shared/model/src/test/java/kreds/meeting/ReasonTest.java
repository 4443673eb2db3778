package kreds.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Why staff did something, in their own words.
final class ReasonTest {

  @Test
  void itIsReadInTheReadersLanguageWhereItIsWrittenInThat() {
    var both = new Reason("Sne.", Language.DA, Optional.of("Snow."));
    assertThat(both.in(Language.EN)).isEqualTo("Snow.");
    assertThat(both.languageFor(Language.EN)).isEqualTo(Language.EN);
    assertThat(both.in(Language.DA)).isEqualTo("Sne.");
    assertThat(both.languageFor(Language.DA)).isEqualTo(Language.DA);

    var danish = new Reason("Sne.", Language.DA, Optional.empty());
    assertThat(danish.in(Language.EN)).isEqualTo("Sne.");
    assertThat(danish.languageFor(Language.EN)).isEqualTo(Language.DA);
  }

  @Test
  void aTitleIsAnInterludeIfItNamesNothingElse() {
    assertThat(Interlude.is("Frokost")).isTrue();
    assertThat(Interlude.is("Frokost og kaffe")).isTrue();
    assertThat(Interlude.is("Frokost og sortering")).isFalse();
    assertThat(Interlude.is("Sortering")).isFalse();
    assertThat(Interlude.is("og")).isFalse();
  }
}
