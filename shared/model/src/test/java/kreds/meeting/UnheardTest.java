package kreds.meeting;

import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// Before the deadline of a poll host, speakers and half of the participants are heard first.
final class UnheardTest {
  private static final Set<Insistence> NOT = Set.of();

  @Test
  void aDateIsNotChosenWhileNobodyHasAnsweredUnlessStaffInsist() {
    var polling = aMeeting().polling();

    var refused = refusal(choosing(polling, NOT, MONDAY));

    assertThat(refused.kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(refused.code()).isEqualTo("poll-unanswered");
    assertThat(refused.detail())
        .startsWith("6 of 6 have not answered, and the poll runs until 2027-01-15T12:00.")
        .contains("\"anyway\": true");
    assertThat(choosing(polling, Set.of(Insistence.ANYWAY), MONDAY))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void afterTheDeadlineNobodyIsWaitedFor() {
    assertThat(choosing(aMeeting().polling(), NOT, DEADLINE)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void hostSpeakerAndHalfOfTheParticipantsAreWaitedForAndNobodyElse() {
    for (var missing : List.of(HOST, SPEAKER, "e-1")) {
      var answered = aMeeting().polling();
      for (var who : List.of(HOST, SPEAKER, "e-1", "e-2")) {
        answered = who.equals(missing) ? answered : answered.answered(who, YES, YES, YES);
      }
      assertThat(choosing(answered, NOT, MONDAY)).as(missing).isInstanceOf(Outcome.Refused.class);
      assertThat(choosing(answered.answered(missing, YES, YES, YES), NOT, MONDAY))
          .as(missing)
          .isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void insistingDoesNotChooseADateThatTheHostDeclined() {
    var declined = aMeeting().polling().answered(HOST, NO, YES, YES);

    assertThat(refusal(choosing(declined, Set.of(Insistence.ANYWAY), MONDAY)).code())
        .isEqualTo(DatePoll.DECLINED);
    assertThat(refusal(choosing(declined, NOT, MONDAY)).code()).isEqualTo(DatePoll.DECLINED);
  }

  @Test
  void theDateThatWasChosenAlreadyWaitsForNobody() {
    var scheduled = aMeeting().polling().scheduled();

    assertThat(done(choosing(scheduled, NOT, MONDAY)).isNothing()).isTrue();
  }

  @Test
  void aDateIsNamedByItsDayTooAndAnUnknownOneIsAnsweredWithAllOfThem() {
    var polling = aMeeting().polling();
    var insisted = Set.of(Insistence.ANYWAY);

    var chosen = done(polling.all().choose("m-1", "2027-02-03", insisted, MONDAY)).after();

    assertThat(chosen.find("m-1").orElseThrow().meeting().slot().orElseThrow().id())
        .isEqualTo("date-2");
    assertThat(refusal(polling.all().choose("m-1", "tirsdag", insisted, MONDAY)).detail())
        .contains("date-1 (2027-02-02 09:30–12:30), date-2 (2027-02-03 09:30–12:30)");
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> choosing(
      MeetingFixture meeting, Set<Insistence> insists, Instant now) {
    return meeting.all().choose("m-1", "date-1", insists, now);
  }
}
