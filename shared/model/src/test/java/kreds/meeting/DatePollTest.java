package kreds.meeting;

import static kreds.inquiry.Choice.IF_NEEDED;
import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Attendee;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// Which of the proposed dates a meeting may have, and which is the best.
final class DatePollTest {

  @Test
  void theDateWithTheMostYesIsBestThenIfNeededThenTheEarliest() {
    assertThat(best(polling().answered("e-1", YES, YES, NO).answered("e-2", NO, IF_NEEDED, NO)))
        .containsExactly("date-2", "date-1", "date-3");
    assertThat(best(polling().answered("e-1", NO, YES, YES)))
        .containsExactly("date-2", "date-3", "date-1");
  }

  @Test
  void onceEverybodyHasAnsweredTheBestDateIsDecidedBeforeTheTimeIsOver() {
    var all = polling();
    for (var asked : all.attendees().asked()) {
      all = all.answered(asked.id(), NO, YES, NO);
    }
    assertThat(all.poll().silent()).isEmpty();
    assertThat(all.poll().decided(MONDAY).map(best -> best.slot().id())).contains("date-2");
  }

  @Test
  void nobodyHasAnsweredUntilSomebodyHas() {
    assertThat(polling().poll().isUnanswered()).isTrue();
    assertThat(aMeeting().fixedOn(firstMorning()).poll().isUnanswered()).isTrue();
    assertThat(polling().answered("e-1", NO, NO, NO).poll().isUnanswered()).isFalse();
  }

  @Test
  void ofOneDateThatSomebodyCanNoOtherIsAsGood() {
    var one = aMeeting().polling(List.of(firstMorning()));
    assertThat(one.poll().leading()).isEmpty();
    assertThat(one.answered("e-1", YES, NO, NO).poll().leading().map(best -> best.slot().id()))
        .contains("date-1");
  }

  @Test
  void nothingIsDecidedWhileSomebodyMayStillAnswer() {
    assertThat(polling().poll().decided(MONDAY)).isEmpty();
    assertThat(polling().answered("e-1", YES, YES, NO).poll().decided(MONDAY)).isEmpty();
  }

  @Test
  void whenTheTimeIsOverTheBestDateIsDecidedUnlessAnotherIsAsGoodOrNobodyCan() {
    assertThat(decided(polling().answered("e-1", NO, YES, NO))).contains("date-2");
    assertThat(decided(polling().answered("e-1", YES, YES, NO))).isEmpty();
    assertThat(decided(polling().answered("e-1", NO, IF_NEEDED, NO))).isEmpty();
    assertThat(decided(polling())).isEmpty();
    assertThat(decided(polling().answered("e-1", YES, NO, NO).answered(HOST, NO, NO, NO)))
        .isEmpty();
  }

  private static Optional<String> decided(MeetingFixture polling) {
    var poll = polling.poll();
    var over = poll.record().poll().orElseThrow().inquiry().closesAt();
    return poll.decided(over).map(best -> best.slot().id());
  }

  @Test
  void aDateThatTheHostOrASpeakerDeclinedIsLastHoweverManyCan() {
    assertThat(
            best(
                polling()
                    .answered("e-1", YES, NO, NO)
                    .answered("e-2", YES, NO, NO)
                    .answered(SPEAKER, NO, YES, YES)))
        .containsExactly("date-2", "date-3", "date-1");
  }

  @Test
  void aDateThatTheHostOrASpeakerDeclinedCannotBeChosen() {
    for (var needed : Map.of(HOST, "host", SPEAKER, "speaker-1").entrySet()) {
      var poll = polling().answered(needed.getKey(), NO, YES, IF_NEEDED).poll();

      var refused = refusal(poll.choose("date-1", MONDAY));

      assertThat(refused.code()).isEqualTo("date-declined");
      assertThat(refused.detail()).contains(needed.getValue(), "date-1", "2027-02-02");
      assertThat(poll.tally(firstMorning()).refusedBy()).containsExactly(needed.getValue());
      assertThat(poll.choose("date-3", MONDAY)).isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void aDateThatTheFacilitatorOrAParticipantDeclinedCanBeChosen() {
    var polling = polling().answered(FACILITATOR, NO, NO, NO).answered("e-1", NO, NO, NO);

    assertThat(polling.poll().choose("date-1", MONDAY)).isEqualTo(Outcome.done(firstMorning()));
    assertThat(
            after(polling.all().choose("m-1", "date-1", Set.of(Insistence.ANYWAY), MONDAY))
                .find("m-1")
                .orElseThrow()
                .meeting())
        .isEqualTo(polling().scheduled().meeting());
  }

  @Test
  void anUnknownOrAPastDateCannotBeChosen() {
    assertThat(code(polling().poll().choose("date-9", MONDAY))).isEqualTo("slot-unknown");
    assertThat(refusal(polling().poll().choose("date-9", MONDAY)).detail())
        .contains(
            "date-1 (2027-02-02 09:30–12:30), date-2 (2027-02-03 09:30–12:30), date-3 (2027-02-04");
    var begun = firstMorning().start().instant();
    assertThat(code(polling().poll().choose("date-1", begun))).isEqualTo("date-past");
  }

  @Test
  void ofTwoThatBeginOnOneDayOneIsNamed() {
    var morning = firstMorning();
    var evening = new Slot("date-2", wall("2027-02-02T17:00"), wall("2027-02-02T20:00"));
    var poll = aMeeting().polling(List.of(morning, evening)).poll();

    assertThat(code(poll.choose("2027-02-02", MONDAY))).isEqualTo("slot-ambiguous");
    assertThat(refusal(poll.choose("2027-02-02", MONDAY)).detail())
        .isEqualTo(
            "2 proposed dates begin on that day: date-1 (2027-02-02 09:30–12:30), date-2"
                + " (2027-02-02 17:00–20:00). Name one of them, such as date-1.");
    assertThat(poll.choose("date-2", MONDAY)).isEqualTo(Outcome.done(evening));
  }

  @Test
  void aPollIsClosedByChoosing() {
    var closed = polling().scheduled();

    assertThat(code(closed.poll().choose("date-2", MONDAY))).isEqualTo("poll-closed");
    assertThat(code(closed.all().choose("m-1", "date-2", Set.of(Insistence.ANYWAY), MONDAY)))
        .isEqualTo("poll-closed");
    assertThat(closed.record().poll().orElseThrow().inquiry().closed()).isTrue();
  }

  @Test
  void whoHasNoPlaceAnyMoreDoesNotCount() {
    var poll = polling().answered("e-99", YES, YES, YES).answered("e-1", YES, NO, NO).poll();

    assertThat(poll.tally(firstMorning()))
        .extracting(DateTally::yes, DateTally::ifNeeded, DateTally::no)
        .containsExactly(1, 0, 0);
    assertThat(poll.tally(mornings().getLast()))
        .extracting(DateTally::yes, DateTally::ifNeeded, DateTally::no)
        .containsExactly(0, 0, 1);
  }

  @Test
  void thePageShowsWhatTheOthersAnswered() {
    var poll = polling().answered("e-1", YES, NO, NO).answered("e-2", YES, NO, NO).poll();

    assertThat(poll.othersThan("e-1", firstMorning()))
        .extracting(DateTally::yes, DateTally::no)
        .containsExactly(1, 0);
    assertThat(poll.silent())
        .extracting(Attendee::id)
        .containsExactly(HOST, SPEAKER, FACILITATOR, "e-3");
  }

  @Test
  void aMeetingWithoutAPollHasNothingToCountAndNobodyIsSilent() {
    var poll = aMeeting().fixedOn(firstMorning()).poll();

    assertThat(poll.best()).isEmpty();
    assertThat(poll.silent()).isEmpty();
  }

  private static MeetingFixture polling() {
    return aMeeting().polling();
  }

  private static List<String> best(MeetingFixture meeting) {
    return meeting.poll().best().stream().map(tally -> tally.slot().id()).toList();
  }

  @Test
  void theDateThatLeadsIsPossibleWantedAndAlone() {
    assertThat(leading(polling())).isEmpty();
    assertThat(leading(polling().answered("e-1", NO, YES, NO))).contains("date-2");
    assertThat(leading(polling().answered("e-1", YES, YES, NO))).isEmpty();
    assertThat(leading(polling().answered("e-1", IF_NEEDED, NO, NO))).isEmpty();
    assertThat(leading(polling().answered("e-1", YES, YES, NO).answered("e-2", IF_NEEDED, NO, NO)))
        .contains("date-1");
    assertThat(leading(polling().answered("e-1", YES, NO, NO).answered(HOST, NO, NO, NO)))
        .isEmpty();
  }

  private static Optional<String> leading(MeetingFixture polling) {
    return polling.poll().leading().map(best -> best.slot().id());
  }
}
