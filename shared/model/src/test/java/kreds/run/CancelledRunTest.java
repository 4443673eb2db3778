package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A network that does not come about.
final class CancelledRunTest {
  private static final String REASON = "For få";

  private final Roster cancelled =
      done(aNetwork()
              .taking(3, 5)
              .enrolled(1, 2, 3)
              .confirmed(1, 2)
              .offered(4, MONDAY.plus(Duration.ofDays(2)))
              .waiting(5)
              .roster()
              .cancelled(REASON, MONDAY))
          .after();

  @Test
  void everybodyStaysAsTheyStoodAndNothingComesAnyMore() {
    assertThat(cancelled.run().state()).isEqualTo(RunState.CANCELLED);
    assertThat(cancelled.enrollments())
        .extracting(Enrollment::state)
        .containsExactlyInAnyOrder("confirmed", "confirmed", "unconfirmed", "offered", "waiting");
    assertThat(cancelled.run().nextAt()).isEmpty();
  }

  @Test
  void nobodyTakesOrGivesUpAPlaceInIt() {
    var who = applicant(cancelled.run().id(), 9);

    assertThat(code(cancelled.confirm("e-3", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.confirm("e-1", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.accept("e-4", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.decline("e-4", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.leave("e-1", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.removed("e-1", "mette@example.dk", "x", MONDAY)))
        .isEqualTo("network-cancelled");
    assertThat(code(cancelled.putFirst("e-5", "x", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.linkSentAgain("e-1", MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.enrollConfirmed(who, MONDAY))).isEqualTo("network-cancelled");
    assertThat(code(cancelled.enroll(who, MONDAY))).isEqualTo("enrollment-closed");
  }

  @Test
  void twiceIsFine() {
    assertThat(done(cancelled.cancelled("Noget andet", MONDAY)).isNothing()).isTrue();
  }

  @Test
  void whatHasBegunOrHasAMeetingAheadIsNotCancelled() {
    var running = aNetwork().in(RunState.RUNNING).roster();
    var meets = aNetwork().showing(next("m-1", MONDAY.plus(Duration.ofDays(9)))).roster();
    var met = aNetwork().showing(next("m-1", MONDAY.minus(Duration.ofDays(9)))).roster();

    assertThat(code(running.cancelled(REASON, MONDAY))).isEqualTo("run-not-cancellable");
    assertThat(code(meets.cancelled(REASON, MONDAY))).isEqualTo("meeting-ahead");
    assertThat(done(met.cancelled(REASON, MONDAY)).isNothing()).isFalse();
  }
}
