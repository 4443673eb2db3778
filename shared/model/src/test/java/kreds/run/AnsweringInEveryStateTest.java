package kreds.run;

import static kreds.sample.EveryState.inEveryState;
import static kreds.sample.EveryState.state;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SampleQuestions.diet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.change.Decision;
import kreds.outcome.Mistake;
import kreds.question.ExtraQuestion;
import kreds.question.GivenAnswer;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Who is asked, who may answer, and what the click does with what was typed beside it.
final class AnsweringInEveryStateTest {
  private static final Map<String, String> ALL = Map.of("diet", "Alt");
  private static final GivenAnswer EVERYTHING = new GivenAnswer("diet", 1, "Alt");

  private final Roster everybody = asking(inEveryState());

  @Test
  void whoMayStillTakePartAnswersAndStaysWhereTheyAre() {
    for (var id : List.of("e-1", "e-2", "e-3", "e-4")) {
      var answered = after(AnsweringQuestions.answer(everybody, id, ALL, MONDAY));

      assertThat(given(answered, id)).as(id).containsExactly(EVERYTHING);
      assertThat(answered.find(id).orElseThrow().state()).isEqualTo(state(id));
    }
  }

  @Test
  void whoseEnrolmentIsOverIsAskedNothing() {
    for (var id : List.of("e-5", "e-6", "e-7")) {
      assertThat(code(AnsweringQuestions.answer(everybody, id, ALL, MONDAY)))
          .as(id)
          .isEqualTo("enrollment-not-asked");
    }
  }

  @Test
  void anAnswerIsAwaitedOfThoseAloneWhoTakePartOrMayComeTo() {
    for (var enrollment : everybody.enrollments()) {
      var isConcerned = List.of("e-1", "e-2", "e-3").contains(enrollment.id());

      assertThat(AnsweringQuestions.awaited(everybody, enrollment))
          .as(enrollment.id())
          .extracting(ExtraQuestion::key)
          .isEqualTo(isConcerned ? List.of("diet") : List.of());
    }
  }

  @Test
  void whatIsRequiredCannotBeLeftBlankButBeforeTheClick() {
    var blank = Map.of("diet", "");
    for (var id : List.of("e-1", "e-2", "e-3")) {
      assertThat(refusal(AnsweringQuestions.answer(everybody, id, blank, MONDAY)).mistakes())
          .as(id)
          .containsExactly(Mistake.of("question-diet", "missing"));
    }
    assertThat(done(AnsweringQuestions.answer(everybody, "e-4", blank, MONDAY)))
        .isEqualTo(Decision.unchanged(everybody));
  }

  @Test
  void nobodyIsThereToClickWhomTheRunDoesNotKnow() {
    assertThat(code(AnsweringQuestions.confirm(everybody, "e-9", 0, ALL, MONDAY)))
        .isEqualTo("enrollment-unknown");
    assertThat(code(AnsweringQuestions.confirm(everybody, "e-9", 0, Map.of(), MONDAY)))
        .isEqualTo("enrollment-unknown");
  }

  @Test
  void aRunThatAsksNothingTakesTheClickAloneAndNoAnswerBesideIt() {
    var form = aNetwork().enrolled(1).roster();

    assertThat(after(AnsweringQuestions.confirm(form, "e-1", 0, Map.of(), MONDAY)).find("e-1"))
        .containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(refusal(AnsweringQuestions.confirm(form, "e-1", 0, ALL, MONDAY)).mistakes())
        .containsExactly(Mistake.of("question-diet", "unknown-field"));
  }

  @Test
  void nobodyTakesPartByAClickWithoutWhatIsRequired() {
    var form = asking(aNetwork().enrolled(1));

    assertThat(refusal(AnsweringQuestions.confirm(form, "e-1", 0, Map.of(), MONDAY)).mistakes())
        .containsExactly(Mistake.of("question-diet", "missing"));
  }

  @Test
  void aSecondClickBringsTheAnswersBesideItAndWithoutThemChangesNothing() {
    for (var id : List.of("e-1", "e-2", "e-3")) {
      assertThat(done(AnsweringQuestions.confirm(everybody, id, 0, Map.of(), MONDAY)))
          .as(id)
          .isEqualTo(Decision.unchanged(everybody));
      var answered = after(AnsweringQuestions.confirm(everybody, id, 0, ALL, MONDAY));
      assertThat(given(answered, id)).as(id).containsExactly(EVERYTHING);
    }
  }

  @Test
  void theClickOfWhoStandsFirstTakesAFreePlaceAndKeepsWhatIsTypedBesideIt() {
    var stuck = asking(aNetwork().taking(1, 1).seated(1, 2).taking(1, 2));

    for (var typed : List.of(Map.<String, String>of(), ALL)) {
      var clicked = after(AnsweringQuestions.confirm(stuck, "e-2", 0, typed, MONDAY));
      assertThat(clicked.find("e-2")).containsInstanceOf(Enrollment.Confirmed.class);
      assertThat(given(clicked, "e-2")).hasSize(typed.size());
    }
  }

  private static Roster asking(NetworkFixture network) {
    return after(network.roster().asking(List.of(diet()), MONDAY));
  }

  private static List<GivenAnswer> given(Roster roster, String id) {
    return roster.find(id).orElseThrow().who().answers().given();
  }
}
