package kreds.inquiry;

import static kreds.inquiry.Choice.IF_NEEDED;
import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.id.RunId;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// Something that a group is asked, open until a moment.
final class InquiryTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");
  private static final Attendee ONE =
      new Attendee("e-1", "e-1", Attendee.Role.PARTICIPANT, person(1));
  private static final Attendee HOST = new Attendee("t-1", "host", Attendee.Role.HOST, person(2));

  @Test
  void anAnswerIsTakenUntilTheMomentAndNotAtIt() {
    var response = choices(YES, IF_NEEDED, NO);

    assertThat(poll().answer(ONE, response, DEADLINE.minusMillis(1)))
        .isEqualTo(Outcome.done(new Answer("e-1", response, DEADLINE.minusMillis(1))));
    assertThat(code(poll().answer(ONE, response, DEADLINE))).isEqualTo("poll-closed");
    assertThat(code(poll().frozen().answer(ONE, response, MONDAY))).isEqualTo("poll-closed");
    assertThat(code(rsvp().answer(ONE, new Response.Rsvp(true, ""), DEADLINE)))
        .isEqualTo("meeting-begun");
  }

  @Test
  void eachDateIsAnsweredAndNoOther() {
    var some = new Response.DateChoices(Map.of("date-2", YES), "");
    var more =
        new Response.DateChoices(
            Map.of("date-1", YES, "date-2", YES, "date-3", YES, "date-4", YES), "");
    var question = new Question.WhichDate(mornings());

    assertThat(refusal(poll().answer(ONE, some, MONDAY)))
        .isEqualTo(
            Refusal.invalid("dates-missing", "Please answer each date; missing: date-1, date-3."));
    assertThat(some.missing(question)).containsExactly("date-1", "date-3");
    assertThat(code(poll().answer(ONE, more, MONDAY))).isEqualTo("date-unknown");
    assertThat(kind(poll().answer(ONE, more, MONDAY))).isEqualTo(Refusal.Kind.INVALID);
  }

  @Test
  void whatIsWrongWithAnAnswerIsSaidOnlyWhileItCouldBeMended() {
    var some = new Response.DateChoices(Map.of("date-2", YES), "");

    assertThat(code(poll().answer(ONE, some, DEADLINE))).isEqualTo("poll-closed");
  }

  @Test
  void onlyParticipantsSayWhetherTheyComeAndOthersHearSoWhenever() {
    assertThat(rsvp().answer(ONE, new Response.Rsvp(false, "Syg"), MONDAY))
        .isInstanceOf(Outcome.Done.class);
    assertThat(code(rsvp().answer(HOST, new Response.Rsvp(true, ""), MONDAY)))
        .isEqualTo("not-a-participant");
    assertThat(code(rsvp().answer(HOST, new Response.Rsvp(true, ""), DEADLINE)))
        .isEqualTo("not-a-participant");
  }

  @Test
  void anAnswerToAnotherQuestionIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> poll().answer(ONE, new Response.Rsvp(true, ""), MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rsvp().answer(ONE, choices(YES, YES, YES), MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itClosesByItself() {
    assertThat(poll().nextAt()).contains(DEADLINE);
    assertThat(poll().at(DEADLINE.minusMillis(1))).isEqualTo(poll());
    assertThat(poll().at(DEADLINE)).isEqualTo(poll().frozen());
    assertThat(poll().frozen().closed()).isTrue();
    assertThat(poll().frozen().nextAt()).isEmpty();
    assertThat(poll().frozen().version()).isEqualTo(2);
    var frozen = poll().frozen();
    assertThat(frozen.frozen()).isSameAs(frozen);
    assertThat(frozen.at(DEADLINE.plusSeconds(1))).isSameAs(frozen);
    assertThat(frozen.isOpen(MONDAY)).isFalse();
  }

  @Test
  void whoHasTheLetterIsRememberedAndTwiceIsOnce() {
    var told = poll().notifying(List.of(ONE, HOST));

    assertThat(told.notified()).containsExactlyInAnyOrder("e-1", "t-1");
    assertThat(told.version()).isEqualTo(2);
    assertThat(told.notifying(List.of(ONE))).isSameAs(told);
    assertThat(told.closesAt()).isEqualTo(DEADLINE);
    assertThat(told.frozen().notified()).isEqualTo(told.notified());
  }

  @Test
  void theLatestAnswerCountsAtWhicheverAddressItWasGiven() {
    var first = new Answer("e-1", choices(YES, NO, NO), MONDAY);
    var second = new Answer("e-9", choices(NO, NO, YES), MONDAY.plusSeconds(60));
    var back = moved("e-1", MONDAY, "e-9");

    assertThat(new InquiryRecord(poll(), List.of(first, second)).of(back)).contains(second);
    assertThat(new InquiryRecord(poll(), List.of(first)).of(back)).contains(first);
    assertThat(new InquiryRecord(poll(), List.of(second)).of(back)).contains(second);
    var onward = moved("e-9", MONDAY, "e-1");
    assertThat(new InquiryRecord(poll(), List.of(first, second)).of(onward)).contains(second);
  }

  @Test
  void whoComesAgainHasNotAnsweredForThePlaceThatTheyHaveNow() {
    var record =
        new InquiryRecord(poll(), List.of(new Answer("e-1", choices(YES, NO, NO), MONDAY)));

    assertThat(record.forPlace(moved("e-9", MONDAY, "e-1"))).isPresent();
    assertThat(record.forPlace(moved("e-9", MONDAY.plusSeconds(1), "e-1"))).isEmpty();
    assertThat(record.forPlace(HOST)).isEmpty();
    assertThat(record.knows(moved("e-9", MONDAY, "e-1"))).isTrue();
    assertThat(record.knows(HOST)).isFalse();
  }

  @Test
  void whatAPersonSaidAtAFormerAddressIsTheirs() {
    var there = new Answer("e-1", choices(YES, NO, NO), MONDAY);
    var here = new Answer("e-9", choices(NO, NO, YES), MONDAY.plusSeconds(60));
    var record = new InquiryRecord(poll(), List.of(there, here));

    assertThat(record.former(moved("e-9", MONDAY, "e-1"))).containsExactly(there);
    assertThat(record.former(HOST)).isEmpty();
    var asked = new InquiryRecord(poll().notifying(List.of(ONE)), List.of());
    assertThat(asked.knows(moved("e-9", MONDAY, "e-1"))).isTrue();
    assertThat(moved("e-9", MONDAY, "e-1").isAmong(Set.of("e-1"))).isTrue();
    assertThat(moved("e-9", MONDAY, "e-1").isAmong(Set.of("e-9"))).isTrue();
    assertThat(moved("e-9", MONDAY, "e-1").isAmong(Set.of("e-2"))).isFalse();
  }

  private static Attendee moved(String id, Instant since, String before) {
    return new Attendee(
        id, id, Attendee.Role.PARTICIPANT, person(1), Optional.of(since), List.of(before));
  }

  @Test
  void whatSomebodyAnsweredIsFoundByKind() {
    var answer = new Answer("e-1", choices(YES, NO, NO), MONDAY);
    var record = new InquiryRecord(poll(), List.of(answer));

    assertThat(record.under("e-1")).contains(answer);
    assertThat(record.under("e-2")).isEmpty();
    assertThat(record.response("e-1", Response.DateChoices.class))
        .contains((Response.DateChoices) answer.response());
    assertThat(record.response("e-1", Response.Rsvp.class)).isEmpty();
    assertThat(record.silent(List.of(ONE, HOST))).containsExactly(HOST);
    assertThat(answer.toString()).contains("e-1").doesNotContain("YES");
  }

  @Test
  void anAnswerSaysInAFewWordsWhatNobodyTyped() {
    assertThat(new Response.Rsvp(true, "Vegetar").brief()).isEqualTo("coming");
    assertThat(new Response.Rsvp(false, "Syg").brief()).isEqualTo("not coming");
    assertThat(choices(YES, YES, YES).brief()).isEmpty();
  }

  @Test
  void aDateThatWasNotAnsweredIsNotDeclined() {
    var some = new Response.DateChoices(Map.of("date-1", NO, "date-2", YES), "");

    assertThat(mornings()).extracting(some::declines).containsExactly(true, false, false);
  }

  @Test
  void aPollProposesADateAndKnowsItsOwn() {
    assertThatThrownBy(() -> new Question.WhichDate(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    var question = new Question.WhichDate(mornings());
    assertThat(question.date("date-2")).contains(mornings().get(1));
    assertThat(question.date("date-9")).isEmpty();
    assertThat(question.ids()).containsExactly("date-1", "date-2", "date-3");
  }

  @Test
  void hostAndSpeakersAreNeededAndHostAndFacilitatorSeeWhoComes() {
    assertThat(List.of(Attendee.Role.values()))
        .filteredOn(Attendee.Role::isNeeded)
        .containsExactly(Attendee.Role.HOST, Attendee.Role.SPEAKER);
    assertThat(List.of(Attendee.Role.values()))
        .filteredOn(Attendee.Role::seesWhoComes)
        .containsExactly(Attendee.Role.HOST, Attendee.Role.FACILITATOR);
  }

  @Test
  void aMeetingEndsAfterItStartsOnTheSameDay() {
    var noon = wall("2027-02-02T12:00");

    assertThatThrownBy(() -> new Slot("date-1", noon, noon))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Slot.of("date-1", noon, wall("2027-02-02T12:01")))
        .isEqualTo(Outcome.done(new Slot("date-1", noon, wall("2027-02-02T12:01"))));
    assertThat(mornings().getFirst().said()).isEqualTo("date-1 (2027-02-02 09:30–12:30)");
  }

  private static Inquiry poll() {
    return Inquiry.opened(InquiryId.poll(RUN, "m-1"), new Question.WhichDate(mornings()), DEADLINE);
  }

  private static Inquiry rsvp() {
    return Inquiry.opened(InquiryId.rsvp(RUN, "m-1"), new Question.Coming(), DEADLINE);
  }

  @Test
  void aPollProposesTwelveDatesAtMost() {
    var dates = new ArrayList<Slot>();
    for (var day = 1; day <= 12; day++) {
      dates.add(morning(day, "2027-02-%02d".formatted(day)));
    }
    assertThat(new Question.WhichDate(dates).dates()).hasSize(Question.WhichDate.MOST);

    dates.add(morning(13, "2027-02-13"));
    assertThatThrownBy(() -> new Question.WhichDate(dates))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
