package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Enrolment is closed and opened by staff, and ends with the run (E8).
final class ClosedEnrolmentTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

  @Test
  void noFormIsTakenNorTheClickOfOneThatIsThere() {
    var closed = closed(aNetwork().enrolled(1).roster());

    assertThat(code(closed.enroll(applicant(closed.run().id(), 2), LATER)))
        .isEqualTo("enrollment-closed-now");
    assertThat(code(closed.enrollConfirmed(applicant(closed.run().id(), 2), LATER)))
        .isEqualTo("enrollment-closed-now");
    assertThat(code(closed.confirm("e-1", LATER))).isEqualTo("enrollment-closed-now");
    assertThat(code(closed.linkSentAgain("e-1", LATER))).isEqualTo("enrollment-closed-now");
    assertThat(closed.inRun().takesEnrollments()).isFalse();
    assertThat(closed.inRun().isClosed()).isTrue();
    assertThat(closed.run().placesLeft()).isZero();
    assertThat(after(opened(closed).confirm("e-1", LATER)).find("e-1"))
        .containsInstanceOf(Enrollment.Confirmed.class);
  }

  @Test
  void whoWaitsKeepsThePlaceAndIsOfferedNoneUntilItIsOpenAgain() {
    var closed = closed(full());

    var left = after(closed.leave("e-1", LATER));

    assertThat(left.find("e-3")).containsInstanceOf(Enrollment.Waiting.class);
    assertThat(left.placeInLine("e-3")).isEqualTo(1);
    assertThat(Why.against(left, left.find("e-3").orElseThrow())).contains(Why.CLOSED);
    assertThat(left.at(LATER).happenings()).isEmpty();
    assertThat(after(left.confirm("e-3", LATER))).as("a click seats nobody").isEqualTo(left);
    assertThat(opened(left).find("e-3")).containsInstanceOf(Enrollment.Offered.class);
    assertThat(opened(left).find("e-4")).containsInstanceOf(Enrollment.Waiting.class);
  }

  @Test
  void anOfferThatWasMadeHoldsUntilItRunsOutAndThenGoesToNobody() {
    var offered = after(full().leave("e-1", MONDAY));
    var closed = closed(offered);

    assertThat(after(closed.accept("e-3", LATER)).find("e-3"))
        .containsInstanceOf(Enrollment.Confirmed.class);
    var over = closed.at(MONDAY.plus(Duration.ofDays(9))).after();
    assertThat(over.find("e-3")).containsInstanceOf(Enrollment.Lapsed.class);
    assertThat(over.find("e-4")).containsInstanceOf(Enrollment.Waiting.class);
  }

  @Test
  void thatItIsClosedIsAChangeThatEverybodySeesAndTheSameAgainIsNone() {
    var before = aNetwork().roster();
    var closed = done(before.ruled(before.run().rules().closing(true), LATER));

    assertThat(closed.after().run().stamp().updatedAt()).isEqualTo(LATER);
    assertThat(closed.happenings())
        .containsExactly(
            new SeatHappening.OfRun.RulesChanged(
                before.run().rules(), before.run().rules().closing(true)));
    assertThat(before.run().rules().unlike(closed.after().run().rules()))
        .isEqualTo("enrolment open");
    assertThat(closed.after().run().rules().unlike(before.run().rules()))
        .isEqualTo("enrolment closed");
    assertThat(done(closed.after().ruled(closed.after().run().rules(), LATER)).isNothing())
        .isTrue();
  }

  @Test
  void nobodyIsOfferedTheSeatOfARunThatEnded() {
    assertThat(code(new NetworkFixture(full()).in(RunState.CANCELLED).roster().leave("e-1", LATER)))
        .isEqualTo("network-cancelled");
    assertThat(code(new NetworkFixture(full()).in(RunState.FINISHED).roster().leave("e-1", LATER)))
        .isEqualTo("network-finished");
    for (var state : EnumSet.complementOf(EnumSet.of(RunState.CANCELLED, RunState.FINISHED))) {
      var left = after(new NetworkFixture(full()).in(state).roster().leave("e-1", LATER));
      assertThat(left.in(Enrollment.Offered.class))
          .as(state.word())
          .hasSize(state.takesEnrollments() ? 1 : 0);
    }
    var ended = after(new NetworkFixture(full()).ended().roster().leave("e-1", LATER));
    assertThat(ended.in(Enrollment.Offered.class)).isEmpty();
    assertThat(ended.at(LATER).happenings()).isEmpty();
    assertThat(code(ended.enroll(applicant(ended.run().id(), 9), LATER)))
        .isEqualTo("enrollment-closed");
  }

  @Test
  void whoGaveUpASeatIsNotOfferedItAgainAheadOfThoseWhoWait() {
    var left = after(full().leave("e-1", MONDAY));
    var again = applicant(left.run().id(), 1, LATER);
    var back = after(after(left.enroll(again, LATER)).confirm("e-1", LATER));

    assertThat(back.placeInLine("e-4")).isEqualTo(1);
    assertThat(back.placeInLine("e-1")).isEqualTo(2);
    var declined = after(back.decline("e-3", LATER));
    assertThat(declined.find("e-4")).containsInstanceOf(Enrollment.Offered.class);
    assertThat(declined.find("e-1")).containsInstanceOf(Enrollment.Waiting.class);
  }

  /// Two have the two places, two wait.
  private static Roster full() {
    return aNetwork().taking(1, 2).seated(1, 2, 3, 4).roster();
  }

  private static Roster closed(Roster roster) {
    return after(roster.ruled(roster.run().rules().closing(true), MONDAY));
  }

  private static Roster opened(Roster roster) {
    return after(roster.ruled(roster.run().rules().closing(false), LATER));
  }
}
