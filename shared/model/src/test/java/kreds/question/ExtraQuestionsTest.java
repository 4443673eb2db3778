package kreds.question;

import static kreds.sample.SampleQuestions.asking;
import static kreds.sample.SampleQuestions.both;
import static kreds.sample.SampleQuestions.car;
import static kreds.sample.SampleQuestions.diet;
import static kreds.sample.SampleQuestions.materials;
import static kreds.sample.SampleQuestions.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.text.Language;
import kreds.text.Phrase;
import org.junit.jupiter.api.Test;

/// A question is the same while its key is, and its answers hold while it means the same.
final class ExtraQuestionsTest {
  private final ExtraQuestions asked = ExtraQuestions.NONE.replacedBy(List.of(diet(), materials()));

  @Test
  void whatComesAgainAsItWasIsTheSame() {
    assertThat(asked.replacedBy(List.of(diet(), materials()))).isEqualTo(asked);
    assertThat(asked.asked()).extracting(ExtraQuestion::version).containsExactly(1, 1);
  }

  @Test
  void otherWordsAreAnotherVersionATranslationMoreIsNone() {
    var translated = asking(materials(), both("Hvad arbejder du med?", "What do you work with?"));
    var reworded = asking(diet(), both("Hvad spiser du helst?", "What do you eat?"));

    var after = asked.replacedBy(List.of(reworded, translated));

    assertThat(after.known("diet").orElseThrow().version()).isEqualTo(2);
    assertThat(after.known("materials").orElseThrow().version()).isEqualTo(1);
    assertThat(after.unlike(asked))
        .isEqualTo(
            new ExtraQuestions.Difference(
                List.of(), List.of("diet"), List.of("materials"), List.of()));
  }

  @Test
  void anotherChoiceIsAnotherVersion() {
    var diet = diet();
    var more =
        new ExtraQuestion(
            "diet",
            0,
            diet.text(),
            diet.kind(),
            List.of(both("Alt", "Everything"), both("Vegansk", "Vegan")),
            true,
            ReadBy.STAFF);

    assertThat(version(asked.replacedBy(List.of(more)), "diet")).isEqualTo(2);
  }

  @Test
  void whatWasAnsweredForStaffAloneIsNotAnsweredForOthersToRead() {
    var widened = asked.replacedBy(List.of(set(diet(), true, ReadBy.PARTICIPANTS)));
    assertThat(version(widened, "diet")).isEqualTo(2);

    var narrowed = asked.replacedBy(List.of(set(materials(), false, ReadBy.STAFF)));
    assertThat(version(narrowed, "materials")).isEqualTo(1);
  }

  @Test
  void whatIsAskedNoLongerIsKnownStillAndComesBackAsItWas() {
    var gone = asked.replacedBy(List.of(car()));

    assertThat(gone.former()).extracting(ExtraQuestion::key).containsExactly("diet", "materials");
    assertThat(gone.unlike(asked))
        .isEqualTo(
            new ExtraQuestions.Difference(
                List.of("car"), List.of(), List.of(), List.of("diet", "materials")));
    assertThat(version(gone, "car")).isEqualTo(2);
    var back = gone.replacedBy(List.of(diet()));
    assertThat(version(back, "diet")).isEqualTo(1);
    assertThat(back.former()).extracting(ExtraQuestion::key).containsExactly("materials", "car");
  }

  @Test
  void noVersionComesTwiceHoweverOftenAQuestionChanges() {
    var other = asking(diet(), both("Andet?", "Else?"));
    var after = asked.replacedBy(List.of(other)).replacedBy(List.of(diet()));

    assertThat(version(after, "diet")).isEqualTo(3);
  }

  @Test
  void aChoiceIsReadInWhicheverLanguageItIsSaidAndYesIsYes() {
    var read = read(Map.of("diet", " vegetarian", "materials", "PET"), Answers.NONE);

    assertThat(read.mistakes()).isEmpty();
    assertThat(read.answers().of("diet").orElseThrow().said()).isEqualTo("Vegetarisk");
    assertThat(diet().inWords("Vegetarisk", Language.EN)).isEqualTo("Vegetarian");
    var car = ExtraQuestions.NONE.replacedBy(List.of(car()));
    for (var word : List.of("Ja", "yes", "true", "1")) {
      assertThat(AnswersRead.of(car, Map.of("car", word), Answers.NONE).answers().given())
          .containsExactly(new GivenAnswer("car", 1, "yes"));
    }
    assertThat(AnswersRead.of(car, Map.of("car", "nej"), Answers.NONE).answers().given())
        .containsExactly(new GivenAnswer("car", 1, "no"));
  }

  @Test
  void everyMistakeIsNamedAtOnce() {
    var read = read(Map.of("diet", "Sten", "shoes", "42"), Answers.NONE);

    assertThat(read.mistakes())
        .extracting(mistake -> mistake.field() + " " + mistake.code())
        .containsExactlyInAnyOrder("question-diet not-a-choice", "question-shoes unknown-field");
    assertThat(read.whole(asked).mistakes()).hasSize(2);
    assertThat(read(Map.of(), Answers.NONE).whole(asked).mistakes())
        .extracting(mistake -> mistake.field() + " " + mistake.code())
        .containsExactly("question-diet missing");
    var car = ExtraQuestions.NONE.replacedBy(List.of(car()));
    assertThat(AnswersRead.of(car, Map.of("car", "måske"), Answers.NONE).mistakes())
        .extracting(mistake -> mistake.code())
        .containsExactly("not-yes-or-no");
  }

  @Test
  void anAnswerToAQuestionThatHasGoneMeanwhileIsKept() {
    var gone = asked.replacedBy(List.of());

    var read = AnswersRead.of(gone, Map.of("materials", "PET"), Answers.NONE);

    assertThat(read.mistakes()).isEmpty();
    assertThat(read.answers().given()).containsExactly(new GivenAnswer("materials", 1, "PET"));
  }

  @Test
  void theSameAnswersAreEqualInWhicheverOrderAndWhatIsClearedIsGone() {
    var one = read(Map.of("materials", "PET"), Answers.NONE).answers();
    var both = read(Map.of("diet", "Alt"), one).answers();
    var other = read(Map.of("diet", "Alt"), Answers.NONE).answers();

    assertThat(read(Map.of("materials", "PET"), other).answers()).isEqualTo(both);
    assertThat(read(Map.of("materials", ""), both).answers()).isEqualTo(other);
    assertThat(both).hasToString("Answers[2]");
  }

  @Test
  void whatHasChangedIsAwaitedAgainAndToldOfOnce() {
    var answers = read(Map.of("diet", "Alt"), Answers.NONE).answers();
    assertThat(asked.awaitedOf(answers)).isEmpty();
    var changed = asked.replacedBy(List.of(asking(diet(), both("Andet?", "Else?")), car()));

    assertThat(changed.awaitedOf(answers))
        .extracting(each -> each.key())
        .containsExactly("diet", "car");
    assertThat(changed.untoldOf(answers)).hasSize(2);
    var told = changed.tellingOf(answers);
    assertThat(changed.untoldOf(told)).isEmpty();
    assertThat(changed.awaitedOf(told)).hasSize(2);
    assertThat(told.of("diet")).isPresent();
  }

  @Test
  void aPhraseIsReadInTheReadersLanguageOrTheFirstThatThereIs() {
    var english = new Phrase(Map.of(Language.EN, "Shoes?"));
    assertThat(english.in(Language.DA)).isEqualTo("Shoes?");
    assertThat(english.languageFor(Language.DA)).isEqualTo(Language.EN);
    assertThat(both("Sko?", "Shoes?").means(english)).isTrue();
    assertThat(english.means(new Phrase(Map.of(Language.DA, "Sko?")))).isFalse();
  }

  private AnswersRead read(Map<String, String> typed, Answers before) {
    return AnswersRead.of(asked, typed, before);
  }

  private static int version(ExtraQuestions questions, String key) {
    return questions.known(key).orElseThrow().version();
  }
}
