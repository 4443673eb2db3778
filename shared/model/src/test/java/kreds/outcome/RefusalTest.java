package kreds.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// How something is refused.
final class RefusalTest {

  @Test
  void onlyFaultsOfFieldsSayNoMoreThanThat() {
    assertThat(Refusal.of(List.of(Mistake.of("name", "missing"))).isOfFields()).isTrue();
    assertThat(Refusal.illegal("run-over", "It is over.").isOfFields()).isFalse();
    assertThat(Refusal.wrong("start", "date-past", "It is past.").isOfFields()).isFalse();
  }

  @Test
  void anArgumentHasItsNameInEachLanguage() {
    assertThat(Mistake.in("choices", Language.DA)).isEqualTo("choices.da");
    assertThat(Mistake.in("choices", Language.EN)).isEqualTo("choices.en");
  }
}
