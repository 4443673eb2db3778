package kreds.commit;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.network.Capacity;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.run.SeatConsequences;
import kreds.run.SeatHappening;
import kreds.run.SeatRules;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// A transaction takes a hundred rows. However long the line is, a step that moves it leaves room
/// for whatever is added to it next, such as the key of its post.
final class RowsOfAStepTest {
  private static final int MOST = 95;

  @Test
  void otherNumbersAndHoursThatMakeARunReadyAndOfferAllPlaces() {
    var roster = line().in(RunState.RECRUITING).roster();

    var decision =
        done(roster.ruled(SeatRules.usual(new Capacity(1, 80, 40)).offering(17), MONDAY));

    assertThat(decision.happenings())
        .hasAtLeastOneElementOfType(SeatHappening.OfRun.NetworkReady.class)
        .hasAtLeastOneElementOfType(SeatHappening.OfRun.RulesChanged.class);
    assertThat(SeatHappening.offered(decision.happenings())).hasSize(30);
    assertThat(rows(roster, decision)).isLessThanOrEqualTo(MOST);
  }

  @Test
  void whoLeavesIsTakenOffOrComesFirstWhileManyPlacesAreFree() {
    var roster = line().taking(1, 80).roster();

    assertThat(rows(roster, done(roster.leave("e-1", MONDAY)))).isLessThanOrEqualTo(MOST);
    assertThat(rows(roster, done(roster.removed("e-1", "mette@example.dk", "x", MONDAY))))
        .isLessThanOrEqualTo(MOST);
    assertThat(rows(roster, done(roster.putFirst("e-70", "x", MONDAY)))).isLessThanOrEqualTo(MOST);
    assertThat(rows(roster, roster.at(MONDAY))).isLessThanOrEqualTo(MOST);
  }

  private static NetworkFixture line() {
    return aNetwork().taking(1, 1).seated(IntStream.rangeClosed(1, 80).toArray());
  }

  private static int rows(Roster before, Decision<Roster, SeatHappening> decision) {
    var at = byStaff(Subject.network("plastgenanvendelse"), "step");
    return new RosterChange(new SeatConsequences(staff())).of(before, decision, at).writes().size();
  }
}
