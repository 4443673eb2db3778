package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// The line moves when there is a place.
final class WaitingLineTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void aHigherMaximumSeatsTheLineInOrderOfArrivalInTheSameStep() {
    var full = aNetwork().taking(1, 1).seated(1, 4, 2, 3).roster();

    var larger = done(full.resized(new Capacity(1, 3), MONDAY));

    assertThat(larger.happenings())
        .containsExactly(
            new SeatHappening.CapacityChanged(new Capacity(1, 1), new Capacity(1, 3)),
            movedUp(2),
            movedUp(3));
    assertThat(larger.after().placeInLine("e-4")).isEqualTo(1);
    assertThat(larger.after().run().seats()).isEqualTo(new SeatCount(3, 0, 1, 0));
    assertThat(larger.after().run().version()).isEqualTo(full.run().version() + 1);
  }

  @Test
  void aNewcomerHasAPlaceOnceTheLineIsSeated() {
    var full = aNetwork().taking(1, 1).enrolled(1, 2, 3).confirmed(1, 2).roster();
    var larger = new NetworkFixture(after(full.resized(new Capacity(12, 15), MONDAY)));

    assertThat(larger.run().placesLeft()).isEqualTo(13);
    assertThat(larger.confirmed(3).roster().find("e-3")).containsInstanceOf(Confirmed.class);
  }

  @Test
  void aRunIsReadyByThoseOfTheLineToo() {
    var full = aNetwork().taking(1, 1).seated(1, 2).in(RunState.RECRUITING).roster();

    var larger = done(full.resized(new Capacity(2, 2), MONDAY));

    assertThat(larger.happenings())
        .hasSize(3)
        .last()
        .isEqualTo(new SeatHappening.NetworkReady(larger.after().run()));
  }

  @Test
  void aLongLineMovesInPartsThatEachFitOneTransaction() {
    var line = IntStream.rangeClosed(1, 80).toArray();
    var full = aNetwork().taking(1, 1).seated(line).roster();

    var first = done(full.resized(new Capacity(1, 80), MONDAY)).after();
    assertThat(first.in(Confirmed.class)).hasSize(25);
    assertThat(first.run().nextAt()).contains(MONDAY);
    var all = first;
    for (var round = 0; round < 3; round++) {
      assertThat(all.at(MONDAY).happenings()).hasSizeBetween(1, 24);
      all = all.at(MONDAY).after();
    }

    assertThat(all.run().seats()).isEqualTo(new SeatCount(80, 0, 0, 0));
    assertThat(all.run().nextAt()).isEmpty();
  }

  @Test
  void aLineThatStoodStillMovesByTheSameNumbersOrByTheClickOfWhoStandsFirst() {
    var stuck = aNetwork().taking(1, 1).seated(1, 2, 3).taking(1, 2).roster();

    assertThat(done(stuck.resized(new Capacity(1, 2), MONDAY)).happenings())
        .containsExactly(movedUp(2));
    assertThat(done(stuck.confirm("e-3", MONDAY))).isEqualTo(Decision.unchanged(stuck));
    assertThat(done(stuck.confirm("e-2", MONDAY)).happenings())
        .containsExactly(
            new SeatHappening.Seated(
                new Confirmed(applicant(RUN, 2).proved(MONDAY).stepped(), MONDAY), "waiting"));
  }

  @Test
  void theSeatOfAnOfferThatRanOutIsTheLines() {
    var until = MONDAY.plusSeconds(60);
    var roster = aNetwork().taking(1, 1).offered(1, until).seated(2, 3).roster();

    var decision = roster.at(until);

    assertThat(decision.after().find("e-2")).containsInstanceOf(Confirmed.class);
    assertThat(decision.after().find("e-3")).containsInstanceOf(Waiting.class);
  }

  @Test
  void nobodyMovesUpInARunThatIsOver() {
    var stuck = aNetwork().taking(1, 1).seated(1, 2).taking(1, 2);
    for (var over : List.of(stuck.in(RunState.RENEWING), stuck.lastYear(), stuck.ended())) {
      var roster = over.roster();
      assertThat(roster.at(MONDAY)).isEqualTo(Decision.unchanged(roster));
      assertThat(done(roster.confirm("e-2", MONDAY))).isEqualTo(Decision.unchanged(roster));
    }
  }

  private static SeatHappening movedUp(int number) {
    var who = applicant(RUN, number).proved(MONDAY).stepped();
    return new SeatHappening.MovedUp(new Confirmed(who, MONDAY));
  }
}
