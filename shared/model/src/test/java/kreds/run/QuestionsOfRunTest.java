package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SampleQuestions.asking;
import static kreds.sample.SampleQuestions.both;
import static kreds.sample.SampleQuestions.diet;
import static kreds.sample.SampleQuestions.materials;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.outcome.Mistake;
import kreds.person.Person;
import kreds.question.GivenAnswer;
import org.junit.jupiter.api.Test;

/// What a run asks beside who comes: with the form, with the click, and of who is in it already.
final class QuestionsOfRunTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");
  private static final Map<String, String> ALL = Map.of("diet", "Alt");

  private final Roster asking =
      after(aNetwork().roster().asking(List.of(diet(), materials()), MONDAY));

  @Test
  void settingWhatIsAskedAlreadyChangesNothing() {
    assertThat(done(asking.asking(List.of(diet(), materials()), MONDAY)))
        .isEqualTo(Decision.unchanged(asking));
    assertThat(asking.run().version()).isEqualTo(aNetwork().run().version() + 1);
    assertThat(asking.run().stamp().updatedAt()).isEqualTo(aNetwork().run().stamp().updatedAt());
  }

  @Test
  void aRunThatIsOverAsksNothingMore() {
    var over = aNetwork().in(RunState.FINISHED).roster();

    assertThat(code(over.asking(List.of(diet()), MONDAY))).isEqualTo("network-not-open");
    assertThat(code(over.asking(List.of(), MONDAY))).isEqualTo("network-not-open");
  }

  @Test
  void aFormNeedNotAnswerButTheClickMust() {
    var form = after(asking.enroll(applicant(RUN, 1), MONDAY));

    var no = AnsweringQuestions.confirm(form, "e-1", 0, Map.of("materials", "PET"), MONDAY);
    assertThat(refusal(no).mistakes()).containsExactly(Mistake.of("question-diet", "missing"));

    var seated = after(AnsweringQuestions.confirm(form, "e-1", 0, ALL, MONDAY));
    assertThat(seated.in(Enrollment.Confirmed.class)).hasSize(1);
    assertThat(given(seated, "e-1")).containsExactly(new GivenAnswer("diet", 1, "Alt"));
    assertThat(seated.run().version()).isEqualTo(form.run().version() + 1);
  }

  @Test
  void whatTheFormHasAnsweredIsNotAskedAgain() {
    var form = after(AnsweringQuestions.enroll(asking, applicant(RUN, 1), ALL, MONDAY));

    var seated = done(AnsweringQuestions.confirm(form, "e-1", 0, Map.of(), MONDAY));

    assertThat(given(seated.after(), "e-1")).containsExactly(new GivenAnswer("diet", 1, "Alt"));
    assertThat(done(AnsweringQuestions.confirm(seated.after(), "e-1", 0, ALL, MONDAY)))
        .isEqualTo(Decision.unchanged(seated.after()));
  }

  @Test
  void aFormWithNoAnswerToWhatIsAskedIsRefusedByItsFields() {
    var no =
        AnsweringQuestions.enroll(
            asking, applicant(RUN, 1), Map.of("diet", "Sten", "shoes", "42"), MONDAY);

    assertThat(refusal(no).mistakes())
        .extracting(Mistake::field)
        .containsExactlyInAnyOrder("question-diet", "question-shoes");
  }

  @Test
  void untilTheClickTheLatestFormCountsAndAfterItOnlyTheLink() {
    var first = after(AnsweringQuestions.enroll(asking, applicant(RUN, 1), ALL, MONDAY));
    var later =
        after(
            AnsweringQuestions.enroll(
                first, applicant(RUN, 1), Map.of("diet", "Vegetarian"), MONDAY));
    assertThat(given(later, "e-1")).containsExactly(new GivenAnswer("diet", 1, "Vegetarisk"));
    var own = after(later.enroll(applicant(RUN, 1), MONDAY));
    assertThat(given(own, "e-1")).as("a form that knows no questions").hasSize(1);

    var seated = after(AnsweringQuestions.confirm(own, "e-1", 0, Map.of(), MONDAY));
    var stranger = AnsweringQuestions.enroll(seated, applicant(RUN, 1), ALL, MONDAY);
    assertThat(given(after(stranger), "e-1"))
        .containsExactly(new GivenAnswer("diet", 1, "Vegetarisk"));

    var corrected = done(AnsweringQuestions.answer(seated, "e-1", ALL, MONDAY));
    assertThat(given(corrected.after(), "e-1")).containsExactly(new GivenAnswer("diet", 1, "Alt"));
    assertThat(corrected.happenings())
        .containsExactly(new SeatHappening.Corrected(corrected.after().find("e-1").orElseThrow()));
    assertThat(done(AnsweringQuestions.answer(corrected.after(), "e-1", ALL, MONDAY)).isNothing())
        .isTrue();
  }

  @Test
  void whoHasAPlaceCannotTakeARequiredAnswerBack() {
    var seated = seated(1);
    var no = AnsweringQuestions.answer(seated, "e-1", Map.of("diet", ""), MONDAY);

    assertThat(refusal(no).mistakes()).containsExactly(Mistake.of("question-diet", "missing"));
  }

  @Test
  void whoHasLeftIsAskedNothing() {
    var left = after(seated(1).leave("e-1", MONDAY));

    assertThat(code(AnsweringQuestions.answer(left, "e-1", ALL, MONDAY)))
        .isEqualTo("enrollment-not-asked");
    assertThat(code(AnsweringQuestions.answer(left, "e-2", ALL, MONDAY)))
        .isEqualTo("enrollment-unknown");
    assertThat(given(left, "e-1")).as("nothing that was typed is lost").hasSize(1);
  }

  @Test
  void whoeverAcceptsAnInvitationAnswersWithIt() {
    var no = AnsweringQuestions.enrollConfirmed(asking, applicant(RUN, 1), Map.of(), MONDAY);
    assertThat(refusal(no).mistakes()).containsExactly(Mistake.of("question-diet", "missing"));

    var seated = after(AnsweringQuestions.enrollConfirmed(asking, applicant(RUN, 1), ALL, MONDAY));
    assertThat(given(seated, "e-1")).hasSize(1);
    var again =
        after(
            AnsweringQuestions.enrollConfirmed(
                seated, applicant(RUN, 1), Map.of("diet", "Vegetarian"), MONDAY));
    assertThat(given(again, "e-1")).containsExactly(new GivenAnswer("diet", 1, "Vegetarisk"));
  }

  @Test
  void whatAnotherHasAnsweredInAFormThatNobodyConfirmedIsNotTheOwnersAnswer() {
    var eva = new Person("Eva", person(1).company(), person(1).address(), person(1).language());
    var form = Applicant.arriving("e-1", RUN, eva, "", MONDAY);
    var strangers = after(AnsweringQuestions.enroll(asking, applicant(RUN, 1), ALL, MONDAY));

    assertThat(
            refusal(AnsweringQuestions.enrollConfirmed(strangers, form, Map.of(), MONDAY))
                .mistakes())
        .hasSize(1);
    var renamed = after(AnsweringQuestions.enrollConfirmed(seated(1), form, Map.of(), MONDAY));
    assertThat(renamed.find("e-1").orElseThrow().person().name()).isEqualTo("Eva");
    assertThat(given(renamed, "e-1")).as("a name that is corrected loses nothing").hasSize(1);
  }

  @Test
  void whoTakesAnOfferByAnInvitationAnswersWithItToo() {
    var offered =
        after(
            aNetwork().offered(1, MONDAY.plusSeconds(60)).roster().asking(List.of(diet()), MONDAY));

    var seated = after(AnsweringQuestions.enrollConfirmed(offered, applicant(RUN, 1), ALL, MONDAY));

    assertThat(seated.in(Enrollment.Confirmed.class)).hasSize(1);
    assertThat(given(seated, "e-1")).containsExactly(new GivenAnswer("diet", 1, "Alt"));
  }

  @Test
  void onlyWhoTakesPartOrWaitsIsWrittenToAndOnceAQuestionAndVersion() {
    var before = aNetwork().taking(1, 2).enrolled(4).seated(1, 2, 3, 5).leaving(5).roster();

    var asked = done(before.asking(List.of(diet(), materials()), MONDAY));

    assertThat(told(asked)).containsExactly("e-1", "e-2", "e-3");
    assertThat(asked.after().run().version()).isEqualTo(before.run().version() + 1);
    assertThat(asked.after().at(MONDAY).isNothing()).isTrue();
    var answered = after(AnsweringQuestions.answer(asked.after(), "e-1", ALL, MONDAY));
    var optional = asking(materials(), both("Andet?", "Else?"));
    assertThat(told(done(answered.asking(List.of(diet(), optional), MONDAY)))).isEmpty();
    var changed = done(answered.asking(List.of(asking(diet(), both("Mad?", "Food?"))), MONDAY));
    assertThat(told(changed)).as("their answer holds no more").containsExactly("e-1", "e-2", "e-3");
  }

  @Test
  void moreThanFitOneTransactionAreAskedInTheNextRounds() {
    var many = aNetwork().taking(1, 80).seatedUpTo(70).roster();

    var first = done(many.asking(List.of(diet()), MONDAY));

    assertThat(told(first)).hasSize(30);
    assertThat(first.after().run().runsOutAt()).contains(MONDAY);
    var second = first.after().at(MONDAY);
    assertThat(told(second)).hasSize(30).doesNotContainAnyElementsOf(told(first));
    assertThat(second.after().run().version()).isEqualTo(first.after().run().version() + 1);
    var third = second.after().at(MONDAY);
    assertThat(told(third)).hasSize(10);
    assertThat(third.after().run().runsOutAt()).isEmpty();
    assertThat(third.after().at(MONDAY).isNothing()).isTrue();
  }

  @Test
  void answeringIsAwaitedOfThoseAloneWhoTakePartOrWait() {
    var roster =
        after(
            aNetwork()
                .taking(1, 1)
                .enrolled(3)
                .seated(1, 2)
                .roster()
                .asking(List.of(diet()), MONDAY));

    assertThat(
            IntStream.rangeClosed(1, 3)
                .mapToObj(each ->
                    AnsweringQuestions.awaited(roster, roster.find("e-" + each).orElseThrow())
                        .size()))
        .containsExactly(1, 1, 0);
  }

  private Roster seated(int number) {
    return after(AnsweringQuestions.enrollConfirmed(asking, applicant(RUN, number), ALL, MONDAY));
  }

  private static List<GivenAnswer> given(Roster roster, String id) {
    return roster.find(id).orElseThrow().who().answers().given();
  }

  private static List<String> told(Decision<Roster, SeatHappening> decision) {
    return decision.happenings().stream()
        .filter(SeatHappening.QuestionsAsked.class::isInstance)
        .map(happening -> ((SeatHappening.QuestionsAsked) happening).enrollment().id())
        .toList();
  }
}
