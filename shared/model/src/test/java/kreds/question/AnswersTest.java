package kreds.question;

import static kreds.sample.SampleQuestions.car;
import static kreds.sample.SampleQuestions.diet;
import static kreds.sample.SampleQuestions.materials;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What one person has answered, and was asked by mail.
final class AnswersTest {
  private final ExtraQuestions asked = ExtraQuestions.NONE.replacedBy(List.of(diet(), materials()));

  @Test
  void whoWasAskedNothingHasNothingToKeep() {
    assertThat(Answers.NONE.isEmpty()).isTrue();
    assertThat(Answers.NONE.isBlank()).isTrue();
  }

  @Test
  void whoHasAnsweredHasSomethingToKeepThoughNoLetterHasAsked() {
    var answers = AnswersRead.of(asked, Map.of("materials", "PET"), Answers.NONE).answers();

    assertThat(answers.told()).isEmpty();
    assertThat(answers.isEmpty()).isFalse();
    assertThat(answers.isBlank()).isFalse();
  }

  @Test
  void whoWasAskedByMailHasAnsweredNothingByThatButThereIsSomethingToKeep() {
    var told = asked.tellingOf(Answers.NONE);

    assertThat(told.told()).containsExactly("diet/1");
    assertThat(told.isEmpty()).isTrue();
    assertThat(told.isBlank()).isFalse();
  }

  @Test
  void whatIsWrongIsSaidOnceAndWhatIsMissingBesides() {
    var both = ExtraQuestions.NONE.replacedBy(List.of(diet(), car()));

    var read = AnswersRead.of(both, Map.of("diet", "Sten"), Answers.NONE).whole(both);

    assertThat(read.mistakes())
        .extracting(each -> each.field() + " " + each.code())
        .containsExactlyInAnyOrder("question-diet not-a-choice", "question-car missing");
    assertThat(read.mistakes().getFirst().args())
        .containsEntry("choices", "Alt, Vegetarisk")
        .containsEntry("choices.en", "Everything, Vegetarian");
  }
}
