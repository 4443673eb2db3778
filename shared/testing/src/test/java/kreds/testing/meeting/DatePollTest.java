package kreds.testing.meeting;

import static kreds.meeting.Choice.IF_NEEDED;
import static kreds.meeting.Choice.NO;
import static kreds.meeting.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.basics.Outcome;
import kreds.meeting.DatePoll;
import kreds.meeting.Guest;
import kreds.meeting.Guests;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingAndAnswers;
import kreds.meeting.PollAnswer;
import kreds.meeting.Tally;
import kreds.testing.sample.Gatherings;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

final class DatePollTest {
  @Test
  void theDateWithTheMostYesIsBestThenIfNeededThenTheEarliest() {
    assertThat(
            best(
                Gatherings.answer("e-1", YES, YES, NO),
                Gatherings.answer("e-2", NO, IF_NEEDED, NO)))
        .containsExactly("date-2", "date-1", "date-3");
    assertThat(best(Gatherings.answer("e-1", NO, YES, YES)))
        .containsExactly("date-2", "date-3", "date-1");
  }

  @Test
  void aDateThatTheHostOrASpeakerDeclinedIsLastHoweverManyCan() {
    assertThat(
            best(
                Gatherings.answer("e-1", YES, NO, NO),
                Gatherings.answer("e-2", YES, NO, NO),
                Gatherings.answer("speaker-1", NO, YES, YES)))
        .containsExactly("date-2", "date-3", "date-1");
  }

  @Test
  void aDateThatTheHostOrASpeakerDeclinedCannotBeChosen() {
    for (var needed : List.of("host", "speaker-1")) {
      var chosen = poll(Gatherings.answer(needed, NO, YES, IF_NEEDED));

      var refused = (Outcome.Refused<Meeting>) chosen.choose("date-1", SampleNetworks.MONDAY);
      assertThat(refused.refusal().code()).isEqualTo("date-declined");
      assertThat(refused.refusal().detail()).contains(needed, "date-1", "2027-02-02");
      assertThat(chosen.choose("date-3", SampleNetworks.MONDAY)).isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void aDateThatTheFacilitatorOrAParticipantDeclinedCanBeChosen() {
    var poll =
        poll(Gatherings.answer("facilitator", NO, NO, NO), Gatherings.answer("e-1", NO, NO, NO));

    assertThat(poll.choose("date-1", SampleNetworks.MONDAY))
        .isEqualTo(Outcome.done(Gatherings.scheduled()));
  }

  @Test
  void anUnknownOrAPastDateCannotBeChosen() {
    assertThat(poll().choose("date-9", SampleNetworks.MONDAY))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, no -> assertThat(no.refusal().code()).isEqualTo("slot-unknown"));
    var begun = Gatherings.polling().dates().getFirst().start().instant();
    assertThat(poll().choose("date-1", begun))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, no -> assertThat(no.refusal().code()).isEqualTo("date-past"));
  }

  @Test
  void aPollIsClosedByChoosing() {
    var file = new MeetingAndAnswers(Gatherings.scheduled(), List.of(), List.of());
    var closed = new DatePoll(file, guests());

    assertThat(closed.choose("date-2", SampleNetworks.MONDAY))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, no -> assertThat(no.refusal().code()).isEqualTo("poll-closed"));
  }

  @Test
  void whoHasNoPlaceAnyMoreDoesNotCount() {
    var poll =
        poll(Gatherings.answer("e-99", YES, YES, YES), Gatherings.answer("e-1", YES, NO, NO));

    assertThat(poll.tally(poll.file().meeting().dates().getFirst()))
        .extracting(Tally::yes, Tally::ifNeeded, Tally::no)
        .containsExactly(1, 0, 0);
  }

  @Test
  void thePageShowsWhatTheOthersAnswered() {
    var poll = poll(Gatherings.answer("e-1", YES, NO, NO), Gatherings.answer("e-2", YES, NO, NO));

    var others = poll.othersThan("e-1", poll.file().meeting().dates().getFirst());

    assertThat(others).extracting(Tally::yes, Tally::no).containsExactly(1, 0);
    assertThat(poll.silent())
        .extracting(Guest::id)
        .containsExactly("host", "speaker-1", "facilitator", "e-3");
  }

  private static List<String> best(PollAnswer... answers) {
    return poll(answers).best().stream().map(tally -> tally.slot().id()).toList();
  }

  private static DatePoll poll(PollAnswer... answers) {
    var file = new MeetingAndAnswers(Gatherings.polling(), List.of(answers), List.of());
    return new DatePoll(file, guests());
  }

  private static Guests guests() {
    return Guests.of(Gatherings.polling(), Gatherings.confirmed(3));
  }
}
