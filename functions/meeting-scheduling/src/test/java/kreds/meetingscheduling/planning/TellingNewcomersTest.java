package kreds.meetingscheduling.planning;

import static kreds.meetingscheduling.planning.SamplePlans.morning;
import static kreds.meetingscheduling.planning.SamplePlans.plan;
import static kreds.sample.MeetingFixture.DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kreds.due.DueRound;
import kreds.inquiry.Choice;
import kreds.meeting.Insistence;
import kreds.meetingscheduling.inquiry.Secretariat;
import kreds.run.RunState;
import org.junit.jupiter.api.Test;

/// Who gets a place later hears of each meeting that is open, once.
final class TellingNewcomersTest {
  private static final Instant BEGIN = Instant.parse("2027-02-02T08:30:00Z");

  @Test
  void whoGetsAPlaceDuringThePollIsAskedToo() {
    var secretariat = Secretariat.settled(2);
    var meeting = secretariat.polled();
    secretariat.join(3);

    assertThat(secretariat.lettersOfARound()).isEqualTo(1);
    assertThat(secretariat.lettersOfARound()).isZero();

    assertThat(secretariat.letters("meeting-poll")).contains("meeting-poll/" + meeting + "/e-3/2");
    assertThat(secretariat.letters("meeting-poll")).hasSize(6);
    assertThat(secretariat.store.movers()).isEmpty();
  }

  @Test
  void whoGetsAPlaceAfterTheInvitationsGetsOne() {
    var secretariat = Secretariat.settled(2);
    var meeting = secretariat.scheduled();
    secretariat.join(3);
    var before = secretariat.store.letters().size();

    assertThat(secretariat.round())
        .isEqualTo(new DueRound.Summary(1, 0, Optional.of(BEGIN.minus(Duration.ofDays(7)))));
    assertThat(secretariat.store.letters()).hasSize(before + 1);
    assertThat(secretariat.lettersOfARound()).isZero();

    assertThat(secretariat.letters("meeting-invitation"))
        .containsExactlyInAnyOrder(
            "meeting-invitation/" + meeting + "/0/e-1",
            "meeting-invitation/" + meeting + "/0/e-2",
            "meeting-invitation/" + meeting + "/0/e-3/5");
  }

  @Test
  void whoGivesUpAPlaceIsRidOfTheMeetingAndInvitedAnewWhenComingAgain() {
    var secretariat = Secretariat.settled(2);
    var meeting = secretariat.scheduled();
    secretariat.leave(1);

    assertThat(secretariat.lettersOfARound()).isEqualTo(1);
    assertThat(secretariat.lettersOfARound()).isZero();
    assertThat(secretariat.letters("meeting-left"))
        .containsExactly("meeting-left/" + meeting + "/e-1/5");
    assertThat(secretariat.record(meeting).meeting().invited()).doesNotContain("e-1");

    secretariat.join(1);
    assertThat(secretariat.lettersOfARound()).isEqualTo(1);
    assertThat(secretariat.letters("meeting-invitation"))
        .contains("meeting-invitation/" + meeting + "/0/e-1/6");
  }

  @Test
  void whoIsBackBeforeTheRoundGetsOneInvitationThatTheirCalendarTakes() {
    var secretariat = Secretariat.settled(2);
    var meeting = secretariat.scheduled();
    secretariat.leave(1);
    secretariat.clock.advance(Duration.ofSeconds(20));
    secretariat.join(1);

    assertThat(secretariat.lettersOfARound()).isEqualTo(1);
    assertThat(secretariat.lettersOfARound()).isZero();

    assertThat(secretariat.letters("meeting-left")).isEmpty();
    assertThat(secretariat.letters("meeting-invitation/" + meeting + "/0/e-1")).hasSize(1);
    assertThat(secretariat.sequencesOf("e-1")).containsExactly(0, 2);
    assertThat(secretariat.store.movers()).isEmpty();
  }

  @Test
  void whoIsBackAfterTheRoundHasACancellationAndAnInvitationThatOutlivesIt() {
    var secretariat = Secretariat.settled(2);
    secretariat.scheduled();
    secretariat.leave(1);
    secretariat.round();
    secretariat.clock.advance(Duration.ofSeconds(20));
    secretariat.join(1);
    secretariat.round();

    assertThat(secretariat.sequencesOf("e-1")).containsExactly(0, 1, 2);
    assertThat(secretariat.sequencesOf("e-2")).containsExactly(0);
  }

  @Test
  void whoIsBackDuringThePollIsAskedAgainAndOnce() {
    var secretariat = Secretariat.settled(2);
    var meeting = secretariat.polled();
    secretariat.leave(1);
    secretariat.clock.advance(Duration.ofSeconds(20));
    secretariat.join(1);

    assertThat(secretariat.lettersOfARound()).isEqualTo(1);
    assertThat(secretariat.lettersOfARound()).isZero();

    assertThat(secretariat.letters("meeting-poll/" + meeting + "/e-1")).hasSize(1);
  }

  @Test
  void nobodyIsAskedAfterTheDeadlineButTheInvitationComes() {
    var secretariat = Secretariat.settled(2);
    var meeting = secretariat.polled();
    secretariat.clock.set(DEADLINE);
    secretariat.join(3);

    assertThat(secretariat.lettersOfARound()).isEqualTo(1);
    assertThat(secretariat.letters("poll-over")).containsExactly("poll-over/" + meeting);
    secretariat.choose(meeting, "date-1");

    assertThat(secretariat.letters("meeting-poll")).hasSize(5);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(3);
  }

  @Test
  void aNewcomerWithoutAnOpenMeetingIsJustTakenAway() {
    var secretariat = Secretariat.with(2);
    var lines = secretariat.audited().size();
    assertThat(secretariat.store.movers()).hasSize(2);

    assertThat(secretariat.round().done()).isEqualTo(2);

    assertThat(secretariat.store.movers()).isEmpty();
    assertThat(secretariat.audited()).hasSize(lines);
  }

  @Test
  void anEarlyMeetingLetsTheNetworkRunOnceItIsReady() {
    var secretariat = Secretariat.settled(1);
    var early = plan("Tidligt", plan().host(), Insistence.EARLY);
    secretariat.fix(early, morning("2027-02-02"));
    assertThat(secretariat.roster().run().state()).isEqualTo(RunState.RECRUITING);
    secretariat.join(2);
    assertThat(secretariat.roster().run().state()).isEqualTo(RunState.RUNNING);

    assertThat(secretariat.lettersOfARound()).isEqualTo(1);

    assertThat(secretariat.roster().run().state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void aNewcomerWhoAnswersMeanwhileIsToldAllTheSame() {
    var secretariat = Secretariat.settled(2);
    var meeting = secretariat.polled();
    secretariat.join(3);
    var any = Map.of("date-1", Choice.YES, "date-2", Choice.YES, "date-3", Choice.NO);
    secretariat.meanwhile(() -> secretariat.poll(meeting, "e-1", any));

    assertThat(secretariat.lettersOfARound()).isEqualTo(1);

    assertThat(secretariat.pollOf(meeting).answers()).hasSize(1);
    assertThat(secretariat.pollOf(meeting).inquiry().notified()).contains("e-3");
  }

  @Test
  void thisYearsNewcomerHearsOfThisYearsMeetingsOnly() {
    var secretariat = Secretariat.settled(2);
    secretariat.scheduled();
    secretariat.nextYear();
    secretariat.join(3);

    assertThat(secretariat.lettersOfARound()).isZero();

    assertThat(secretariat.letters("meeting-invitation")).hasSize(2);
  }
}
