package kreds.run;

import static kreds.sample.NetworkFixture.DECISION;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.plan;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kreds.budget.Budget;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.network.PriceEstimate;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// One year of a network: its decision date, its states.
final class RunTest {
  private static final LocalDate TODAY = LocalDate.parse("2027-01-04");

  @Test
  void theDecisionDateMovesForwardWhileTheNetworkRecruits() {
    var run = aNetwork().taking(2, 3).run();

    assertThat(done(run.decidedOn(DECISION.plusDays(14), TODAY, MONDAY)).decisionDate())
        .isEqualTo(DECISION.plusDays(14));
    assertThat(done(run.decidedOn(TODAY, TODAY, MONDAY)).decisionDate()).isEqualTo(TODAY);
    var furthest = TODAY.plusYears(2);
    assertThat(done(run.decidedOn(furthest, TODAY, MONDAY)).decisionDate()).isEqualTo(furthest);
    assertThat(kind(run.decidedOn(furthest.plusDays(1), TODAY, MONDAY)))
        .isEqualTo(Refusal.Kind.INVALID);
    assertThat(kind(run.decidedOn(LocalDate.MAX, LocalDate.parse("2027-01-04"), MONDAY)))
        .isEqualTo(Refusal.Kind.INVALID);
    assertThat(run.decidedOn(TODAY.minusDays(1), TODAY, MONDAY))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(kind(run.decidedOn(TODAY.minusDays(1), TODAY, MONDAY)))
        .isEqualTo(Refusal.Kind.INVALID);
  }

  @Test
  void whatIsOverIsNotChanged() {
    var ready = aNetwork().taking(1, 3).enrolled(1).confirmed(1).run();
    for (var over : EnumSet.of(RunState.FINISHED, RunState.CANCELLED)) {
      var ended = aNetwork().taking(2, 3).in(over).run();
      assertThat(kind(ended.ruled(SeatRules.usual(new Capacity(2, 4)), MONDAY)))
          .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
      assertThat(
              kind(
                  aNetwork()
                      .taking(2, 3)
                      .in(over)
                      .roster()
                      .ruled(SeatRules.usual(new Capacity(2, 3)), MONDAY)))
          .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    }
    assertThat(kind(ready.decidedOn(DECISION, TODAY, MONDAY))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
  }

  @Test
  void everyChangeRaisesTheVersion() {
    var run = aNetwork().taking(2, 3).run();
    var later = MONDAY.plusSeconds(60);

    assertThat(done(run.ruled(SeatRules.usual(new Capacity(2, 4)), later)).version())
        .isEqualTo(run.version() + 1);
    assertThat(done(run.ruled(SeatRules.usual(new Capacity(2, 4)), later)).stamp().updatedAt())
        .isEqualTo(later);
  }

  @Test
  void theLifeOfARunIsATable() {
    var steps =
        Map.of(
            RunState.RECRUITING, Set.of(RunState.READY, RunState.CANCELLED),
            RunState.READY, Set.of(RunState.RUNNING, RunState.CANCELLED),
            RunState.RUNNING, Set.of(RunState.RENEWING),
            RunState.RENEWING, Set.of(RunState.FINISHED));
    for (var from : RunState.values()) {
      for (var to : RunState.values()) {
        assertThat(from.mayBecome(to))
            .as(from + " → " + to)
            .isEqualTo(steps.getOrDefault(from, Set.of()).contains(to));
      }
    }
  }

  @Test
  void whatIsOverIsNotListedAndWhatIsDecidingTakesNobody() {
    var over = EnumSet.of(RunState.FINISHED, RunState.CANCELLED);
    var open = EnumSet.of(RunState.RECRUITING, RunState.READY, RunState.RUNNING);
    for (var state : RunState.values()) {
      assertThat(state.isListed()).as(state.name()).isEqualTo(!over.contains(state));
      assertThat(state.takesEnrollments()).as(state.name()).isEqualTo(open.contains(state));
    }
  }

  @Test
  void onlyAReadyRunBeginsAndPeopleSeeNoChangeByIt() {
    var ready = aNetwork().taking(1, 2).seated(1).run();

    var begun = ready.begun();

    assertThat(begun.state()).isEqualTo(RunState.RUNNING);
    assertThat(begun.version()).isEqualTo(ready.version() + 1);
    assertThat(begun.stamp().updatedAt()).isEqualTo(ready.stamp().updatedAt());
    for (var state : EnumSet.complementOf(EnumSet.of(RunState.READY))) {
      var other = aNetwork().in(state).run();
      assertThat(other.begun()).isSameAs(other);
    }
  }

  @Test
  void aRunStartsWithNobodyAtTheNumbersOfItsPlan() {
    var run = Run.first("plastgenanvendelse", plan(12, 15), MONDAY);

    assertThat(run.id()).isEqualTo(new RunId("plastgenanvendelse", 1));
    assertThat(run.state()).isEqualTo(RunState.RECRUITING);
    assertThat(run.seats()).isEqualTo(SeatCount.NOBODY);
    assertThat(run.budget()).isEqualTo(Budget.estimated(8_000, 40_000));
    assertThat(run.price()).contains(new PriceEstimate(3_200, 4_000));
    assertThat(run.placesLeft()).isEqualTo(15);
    assertThat(run.missing()).isEqualTo(12);
    assertThat(run.runsOutAt()).isEmpty();
    assertThat(run.version()).isEqualTo(1);
  }

  @Test
  void runsAreNumberedFromOneToNinetyNine() {
    assertThat(new RunId("plast", 99).number()).isEqualTo(99);
    assertThat(new RunId("plast", 1).next()).isEqualTo(new RunId("plast", 2));
    assertThatThrownBy(() -> new RunId("plast", 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RunId("plast", 100)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RunId(" ", 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNetworkIsSeenInItsOwnRunOnly() {
    var network = aNetwork().network();
    var stranger = Run.first("stoebning", plan(1, 2), MONDAY);

    assertThatThrownBy(() -> new NetworkRun(network, stranger))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new NetworkRun(network, aNetwork().run()).id()).isEqualTo(network.id());
  }

  @Test
  void theCatalogueShowsWhatIsAliveAndNotOver() {
    assertThat(aNetwork().roster().inRun().isListed()).isTrue();
    assertThat(aNetwork().roster().inRun().takesEnrollments()).isTrue();
    assertThat(aNetwork().in(RunState.RENEWING).roster().inRun().isListed()).isTrue();
    assertThat(aNetwork().in(RunState.FINISHED).roster().inRun().isListed()).isFalse();
    assertThat(aNetwork().ended().roster().inRun().isListed()).isFalse();
    assertThat(aNetwork().ended().roster().inRun().takesEnrollments()).isFalse();
    assertThat(aNetwork().lastYear().roster().inRun().takesEnrollments()).isFalse();
  }

  @Test
  void whoEnrollsCanHaveAPlaceAsLongAsThereIsOneAndTheGroupTakesAnybody() {
    assertThat(aNetwork().roster().inRun().hasPlaces()).isTrue();
    assertThat(aNetwork().full().roster().inRun().hasPlaces()).isFalse();
    assertThat(aNetwork().full().in(RunState.RUNNING).roster().inRun().hasPlaces()).isFalse();
    assertThat(aNetwork().in(RunState.RUNNING).roster().inRun().hasPlaces()).isTrue();
    assertThat(aNetwork().in(RunState.RENEWING).roster().inRun().hasPlaces()).isFalse();
  }

  @Test
  void peopleSeeTheLaterOfBothChanges() {
    var network = aNetwork().network();
    var later = MONDAY.plusSeconds(60);
    var changed = done(aNetwork().run().ruled(SeatRules.usual(new Capacity(3, 4)), later));

    assertThat(new NetworkRun(network, changed).updatedAt()).isEqualTo(later);
    assertThat(new NetworkRun(network, aNetwork().run()).updatedAt()).isEqualTo(MONDAY);
    var renamed = network.inRun(network.run().next(), later);
    assertThat(new NetworkRun(renamed, aNetwork().run()).updatedAt()).isEqualTo(later);
  }
}
