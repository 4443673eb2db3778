package kreds.question;

import static kreds.sample.SampleQuestions.both;
import static kreds.sample.SampleQuestions.diet;
import static kreds.sample.SampleQuestions.materials;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.text.Language;
import kreds.text.Phrase;
import org.junit.jupiter.api.Test;

/// A question is said in a language when all of it is, its choices included.
final class SaidInBothLanguagesTest {
  private static final Phrase DANISH = new Phrase(Map.of(Language.DA, "Vegansk"));

  @Test
  void aQuestionIsSaidInTheLanguagesOfItsWords() {
    assertThat(materials().isSaidIn(Language.DA)).isTrue();
    assertThat(materials().isSaidIn(Language.EN)).isFalse();
    assertThat(diet().isSaidIn(Language.EN)).isTrue();
  }

  @Test
  void oneChoiceInDanishAloneIsNotSaidInEnglish() {
    var last = of(both("Hvad spiser du?", "What do you eat?"), both("Alt", "Everything"), DANISH);
    var first = of(both("Hvad spiser du?", "What do you eat?"), DANISH, both("Alt", "Everything"));
    var text = of(new Phrase(Map.of(Language.DA, "Hvad spiser du?")), both("Alt", "Everything"));

    for (var question : List.of(last, first, text)) {
      assertThat(question.isSaidIn(Language.EN)).isFalse();
      assertThat(question.isSaidIn(Language.DA)).isTrue();
    }
  }

  private static ExtraQuestion of(Phrase text, Phrase... choices) {
    return new ExtraQuestion(
        "diet", 0, text, AnswerKind.CHOICE, List.of(choices), true, ReadBy.STAFF);
  }
}
