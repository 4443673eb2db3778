package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// When a network is ready, and what its numbers and its decision date have to do with it.
final class ReadyNetworkTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void readyIsRaisedWhenTheMinimumIsReachedAndOnlyThen() {
    var before = aNetwork().taking(2, 3).enrolled(1, 2, 3).confirmed(1).roster();
    var reached = done(before.confirm("e-2", MONDAY));
    var more = done(reached.after().confirm("e-3", MONDAY));

    assertThat(before.run().missing()).isEqualTo(1);
    assertThat(reached.happenings())
        .hasSize(2)
        .last()
        .isEqualTo(new SeatHappening.OfRun.NetworkReady(reached.after().run()));
    assertThat(more.happenings()).hasSize(1).allMatch(SeatHappening.Seated.class::isInstance);
    assertThat(more.after().run().state()).isEqualTo(RunState.READY);
    assertThat(more.after().run().missing()).isZero();
  }

  @Test
  void aRunningNetworkStillTakesWhoComes() {
    var running = aNetwork().taking(1, 2).enrolled(1).confirmed(1).in(RunState.RUNNING);

    assertThat(running.enrolled(2).confirmed(2).run().state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void aLowerMinimumMakesTheRunReadyAndSaysSoOnce() {
    var roster = aNetwork().taking(3, 5).seated(1, 2).roster();

    var lowered = done(roster.resized(new Capacity(2, 5), MONDAY));
    var again = done(lowered.after().resized(new Capacity(1, 5), MONDAY));

    assertThat(lowered.happenings())
        .containsExactly(
            new SeatHappening.OfRun.RulesChanged(
                SeatRules.usual(new Capacity(3, 5)), SeatRules.usual(new Capacity(2, 5))),
            new SeatHappening.OfRun.NetworkReady(lowered.after().run()));
    assertThat(again.happenings())
        .containsExactly(
            new SeatHappening.OfRun.RulesChanged(
                SeatRules.usual(new Capacity(2, 5)), SeatRules.usual(new Capacity(1, 5))));
    assertThat(done(again.after().resized(new Capacity(1, 5), MONDAY)).isNothing()).isTrue();
  }

  @Test
  void aRunThatWasPlannedEarlyIsOnAsSoonAsItIsReady() {
    var planned = aNetwork().taking(2, 3).seated(1).showing(next("m-1", MONDAY)).roster();

    var decision = done(planned.enrollConfirmed(applicant(RUN, 2), MONDAY));

    assertThat(decision.after().run().state()).isEqualTo(RunState.RUNNING);
    assertThat(decision.happenings())
        .filteredOn(SeatHappening.OfRun.NetworkReady.class::isInstance)
        .hasSize(1);
    assertThat(decision.happenings().getFirst()).isInstanceOf(SeatHappening.Seated.class);
  }

  @Test
  void theDecisionDateThatStandsAlreadyChangesNothing() {
    var roster = aNetwork().roster();
    var today = LocalDate.parse("2027-01-04");

    assertThat(done(roster.decidedOn(NetworkFixture.DECISION, today, MONDAY)).isNothing()).isTrue();
    assertThat(
            done(roster.decidedOn(NetworkFixture.DECISION.plusDays(1), today, MONDAY)).happenings())
        .containsExactly(
            new SeatHappening.OfRun.DecisionDateMoved(
                NetworkFixture.DECISION, NetworkFixture.DECISION.plusDays(1)));
  }
}
