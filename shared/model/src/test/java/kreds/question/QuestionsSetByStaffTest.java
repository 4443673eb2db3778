package kreds.question;

import static kreds.sample.SampleQuestions.both;
import static kreds.sample.SampleQuestions.car;
import static kreds.sample.SampleQuestions.diet;
import static kreds.sample.SampleQuestions.materials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import kreds.text.Phrase;
import org.junit.jupiter.api.Test;

/// What staff set that a run asks: how many questions, and how the audit names them.
final class QuestionsSetByStaffTest {
  @Test
  void tenQuestionsAreTheMost() {
    assertThat(ExtraQuestions.NONE.replacedBy(questions(10)).asked()).hasSize(10);
    assertThatThrownBy(() -> ExtraQuestions.NONE.replacedBy(questions(11)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("at most 10 questions");
  }

  @Test
  void aRunThatAsksNothingAnyMoreHasStillSomethingToKeep() {
    var asked = ExtraQuestions.NONE.replacedBy(List.of(diet()));
    var gone = asked.replacedBy(List.of());

    assertThat(ExtraQuestions.NONE.isEmpty()).isTrue();
    assertThat(ExtraQuestions.NONE.isBlank()).isTrue();
    assertThat(asked.isEmpty()).isFalse();
    assertThat(asked.isBlank()).isFalse();
    assertThat(gone.isEmpty()).isTrue();
    assertThat(gone.isBlank()).isFalse();
  }

  @Test
  void theAuditNamesEachQuestionInTheOrderOfTheFormAndNothingWhereNothingIsAsked() {
    assertThat(ExtraQuestions.NONE.said()).isEmpty();
    assertThat(ExtraQuestions.NONE.replacedBy(List.of(materials(), car(), diet())).said())
        .isEqualTo(
            "materials (text, read by participants, version 1);"
                + " car (yes-no, required, read by participants, version 1);"
                + " diet (choice, required, read by staff, version 1)");
  }

  @Test
  void aChoiceMoreOrLessIsAnotherVersion() {
    var asked = ExtraQuestions.NONE.replacedBy(List.of(diet()));
    var more = List.of(both("Alt", "Everything"), both("Vegetarisk", "Vegetarian"), both("X", "Y"));

    assertThat(version(asked, choosing(more))).isEqualTo(2);
    assertThat(version(asked, choosing(more.subList(0, 2)))).isEqualTo(1);
    assertThat(version(asked, choosing(more.subList(0, 1)))).isEqualTo(2);
  }

  private static int version(ExtraQuestions before, ExtraQuestion question) {
    return before.replacedBy(List.of(question)).asked().getFirst().version();
  }

  private static ExtraQuestion choosing(List<Phrase> choices) {
    var diet = diet();
    return new ExtraQuestion(
        diet.key(), 0, diet.text(), diet.kind(), choices, diet.required(), diet.readBy());
  }

  private static List<ExtraQuestion> questions(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(each ->
            new ExtraQuestion(
                "q-" + each,
                0,
                both("Spørgsmål " + each, "Question " + each),
                AnswerKind.TEXT,
                List.of(),
                false,
                ReadBy.STAFF))
        .toList();
  }
}
