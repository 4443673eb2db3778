package kreds.meetingscheduling;

import static kreds.meetingscheduling.Secretariat.METTE;
import static kreds.meetingscheduling.Secretariat.NETWORK;
import static kreds.meetingscheduling.Secretariat.morning;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.network.NextMeeting;
import kreds.outcome.Outcome;
import kreds.testing.sample.Gatherings;
import org.junit.jupiter.api.Test;

final class ReachingNewcomersTest {
  private static final Instant END = Instant.parse("2027-02-02T11:30:00Z");

  @Test
  void whoGetsAPlaceDuringThePollIsAskedToo() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();
    secretariat.join(3);

    assertThat(secretariat.newcomers.look().letters()).isEqualTo(1);
    assertThat(secretariat.newcomers.look().letters()).isZero();

    assertThat(secretariat.letters("meeting-poll")).contains("meeting-poll/" + meeting + "/e-3");
    assertThat(secretariat.letters("meeting-poll")).hasSize(6);
  }

  @Test
  void whoGetsAPlaceAfterTheInvitationsGetsOne() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();
    secretariat.join(3);

    assertThat(secretariat.newcomers.look())
        .isEqualTo(new ReachingNewcomers.Summary(1, 1, 0, Optional.of(END)));
    assertThat(secretariat.newcomers.look().letters()).isZero();

    assertThat(secretariat.letters("meeting-invitation"))
        .containsExactlyInAnyOrder(
            "meeting-invitation/" + meeting + "/0/e-1",
            "meeting-invitation/" + meeting + "/0/e-2",
            "meeting-invitation/" + meeting + "/0/e-3");
  }

  @Test
  void nobodyIsAskedAfterTheDeadlineButTheInvitationComes() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();
    secretariat.clock.set(Gatherings.DEADLINE);
    secretariat.join(3);

    assertThat(secretariat.newcomers.look().letters()).isZero();
    secretariat.choosing.choose(NETWORK, meeting, "date-1", METTE);

    assertThat(secretariat.letters("meeting-poll")).hasSize(5);
    assertThat(secretariat.letters("meeting-invitation")).hasSize(3);
  }

  @Test
  void aMeetingThatIsOverIsTakenOffAndTheNextOneShows() {
    var secretariat = Secretariat.with(2);
    secretariat.scheduled();
    var plan = Secretariat.plan();
    var later =
        new Plan(
            NETWORK, "Andet møde", "", List.of(), plan.host(), Optional.empty(), List.of(), false);
    var second = secretariat.planning.fix(later, morning("2027-03-30"), METTE);
    secretariat.clock.set(END.plus(Duration.ofMinutes(1)));

    var summary = secretariat.newcomers.look();

    assertThat(summary.closed()).isEqualTo(1);
    assertThat(summary.nextDue()).contains(Instant.parse("2027-03-30T10:30:00Z"));
    assertThat(secretariat.network().nextMeeting().map(NextMeeting::meeting))
        .contains(((Outcome.Done<ArrangedMeeting>) second).value().meeting().id());
    assertThat(secretariat.newcomers.look().meetings()).isEqualTo(1);
  }

  @Test
  void withoutAnOpenMeetingThereIsNothingToLookAt() {
    assertThat(Secretariat.with(2).newcomers.look())
        .isEqualTo(new ReachingNewcomers.Summary(0, 0, 0, Optional.empty()));
  }

  @Test
  void anEarlyMeetingLetsTheNetworkRunOnceItIsReady() {
    var secretariat = Secretariat.with(1);
    var plan = Secretariat.plan();
    var early =
        new Plan(NETWORK, "Tidligt", "", List.of(), plan.host(), Optional.empty(), List.of(), true);
    secretariat.planning.fix(early, morning("2027-02-02"), METTE);
    secretariat.join(2);
    assertThat(secretariat.network().state()).hasToString("READY");

    assertThat(secretariat.newcomers.look().letters()).isEqualTo(1);

    assertThat(secretariat.network().state()).hasToString("RUNNING");
  }
}
