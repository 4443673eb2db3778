package kreds.meeting;

import static kreds.inquiry.Choice.IF_NEEDED;
import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// Staff hear once that a poll is over, since everybody reads that they choose the date now.
final class PollOverTest {
  @Test
  void theLetterHoldsTheAnswersWhoIsMissingAndTheOrderThatChoosesTheLeadingDate() {
    var polled =
        aMeeting()
            .polling()
            .answered(HOST, NO, YES, YES)
            .answered("e-1", YES, YES, IF_NEEDED)
            .answered("e-2", YES, YES, NO);

    var letters = at(polled, DEADLINE);

    assertThat(letters).extracting(Delivery::key).containsExactly("poll-over/m-1");
    var letter = letters.getFirst().letter();
    assertThat(letter.kind()).isEqualTo(LetterKind.POLL_OVER);
    assertThat(letter.to()).isEqualTo(staff());
    assertThat(letter.values())
        .containsEntry("meeting", "Sortering i praksis")
        .containsEntry("lead", "clear")
        .containsEntry(
            "answers",
            """
            date-2/2027-02-03T08:30:00Z/2027-02-03T11:30:00Z/3/0/0/
            date-3/2027-02-04T08:30:00Z/2027-02-04T11:30:00Z/1/1/1/
            date-1/2027-02-02T08:30:00Z/2027-02-02T11:30:00Z/2/0/1/Hanne Vært (host)\
            """)
        .hasEntrySatisfying(
            "missing",
            missing ->
                assertThat(missing).contains("Signe Højgaard (speaker-1)").doesNotContain("Hanne"))
        .hasEntrySatisfying(
            "event",
            event ->
                assertThat(event)
                    .contains("\"choose-date\"", "\"meeting-scheduling\"", "\"m-1\"")
                    .contains("\"date\": \"date-2\""));
  }

  @Test
  void withoutALeadingDateTheOrderShowsTheAnswers() {
    var letter = at(aMeeting().polling(), DEADLINE).getFirst().letter();

    assertThat(letter.values()).containsEntry("lead", "open");
    assertThat(letter.values().get("event")).contains("show-meeting").doesNotContain("date-");
  }

  @Test
  void itComesOnceAndOnlyOfAPollThatNobodyHasClosedBefore() {
    var asked = aMeeting().polling().answered(SPEAKER, YES, YES, YES);
    var dayBefore = DEADLINE.minus(Duration.ofDays(1));
    var polling = asked.now(asked.all().at(dayBefore, staff()).after());
    var closed = polling.now(polling.all().at(DEADLINE, staff()).after());

    assertThat(at(closed, DEADLINE.plusSeconds(60))).isEmpty();
    assertThat(at(polling, DEADLINE.minusMillis(1))).isEmpty();
    assertThat(at(polling.scheduled(), firstMorning().end().instant())).isEmpty();
  }

  private static List<Delivery> at(MeetingFixture meeting, Instant now) {
    var decision = meeting.all().at(now, staff());
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = by(Actor.SYSTEM, Subject.meeting("m-1"), "look-after-meeting");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at)).letters();
  }
}
