package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Lapsed;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Waiting;
import kreds.sample.NetworkFixture;
import kreds.time.WorkingHours;
import org.junit.jupiter.api.Test;

/// The line moves when there is a place: what is free is offered in its order.
final class WaitingLineTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");
  private static final Instant LATER = MONDAY.plusSeconds(60);
  private static final Instant UNTIL = WorkingHours.after(MONDAY, SeatRules.OFFER_HOURS);

  @Test
  void aHigherMaximumOffersSeatsInOrderOfArrivalInTheSameStep() {
    var full = aNetwork().taking(1, 1).seated(1, 4, 2, 3).roster();

    var larger = done(full.resized(new Capacity(1, 3), MONDAY));

    assertThat(larger.happenings())
        .containsExactly(
            new SeatHappening.OfRun.RulesChanged(
                SeatRules.usual(new Capacity(1, 1)), SeatRules.usual(new Capacity(1, 3))),
            offerMade(2),
            offerMade(3));
    assertThat(larger.after().placeInLine("e-4")).isEqualTo(1);
    assertThat(larger.after().run().seats()).isEqualTo(new SeatCount(1, 2, 1, 0));
    assertThat(larger.after().run().version()).isEqualTo(full.run().version() + 1);
  }

  @Test
  void aNewcomerHasAPlaceOnceEverybodyOfTheLineHasAnOffer() {
    var full = aNetwork().taking(1, 1).enrolled(1, 2, 3).confirmed(1, 2).roster();
    var larger = new NetworkFixture(after(full.resized(new Capacity(12, 15), MONDAY)));

    assertThat(larger.run().placesLeft()).isEqualTo(13);
    assertThat(larger.confirmed(3).roster().find("e-3")).containsInstanceOf(Confirmed.class);
  }

  @Test
  void aRunIsReadyByThoseOfTheLineOnceTheyAccept() {
    var full = aNetwork().taking(1, 1).seated(1, 2).in(RunState.RECRUITING).roster();

    var larger = done(full.resized(new Capacity(2, 2), MONDAY)).after();
    assertThat(larger.run().state()).isEqualTo(RunState.RECRUITING);
    var accepted = done(larger.accept("e-2", MONDAY));

    assertThat(accepted.happenings())
        .hasSize(2)
        .last()
        .isEqualTo(new SeatHappening.OfRun.NetworkReady(accepted.after().run()));
  }

  @Test
  void aLongLineMovesInPartsThatEachFitOneTransaction() {
    var line = IntStream.rangeClosed(1, 80).toArray();
    var full = aNetwork().taking(1, 1).seated(line).roster();

    var first = done(full.resized(new Capacity(1, 80), MONDAY)).after();
    assertThat(first.in(Offered.class)).hasSize(30);
    assertThat(first.run().runsOutAt()).contains(MONDAY);
    var all = first;
    for (var round = 0; round < 2; round++) {
      assertThat(all.at(MONDAY).happenings()).hasSizeBetween(1, 30);
      all = all.at(MONDAY).after();
    }

    assertThat(all.run().seats()).isEqualTo(new SeatCount(1, 79, 0, 0));
    assertThat(all.run().runsOutAt()).contains(UNTIL);
  }

  @Test
  void aLineThatStoodStillMovesByTheSameNumbersOrByTheClickOfWhoStandsFirst() {
    var stuck = aNetwork().taking(1, 1).seated(1, 2, 3).taking(1, 2).roster();

    assertThat(done(stuck.resized(new Capacity(1, 2), MONDAY)).happenings())
        .containsExactly(offerMade(2));
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

    assertThat(decision.after().find("e-1")).containsInstanceOf(Lapsed.class);
    assertThat(decision.after().find("e-2")).containsInstanceOf(Offered.class);
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

  @Test
  void whomStaffWantFirstStandsBeforeThoseWhoCameEarlierAndLosesNothingTwice() {
    var full = aNetwork().taking(1, 1).seated(1, 2, 3, 4).roster();

    var first = done(full.putFirst("e-4", "Formand", MONDAY));
    assertThat(first.happenings())
        .containsExactly(
            new SeatHappening.PutFirst(
                (Waiting) first.after().find("e-4").orElseThrow(), "Formand"));
    assertThat(first.after().placeInLine("e-4")).isEqualTo(1);
    assertThat(first.after().placeInLine("e-2")).isEqualTo(2);
    assertThat(done(first.after().putFirst("e-4", "Formand", LATER)))
        .isEqualTo(Decision.unchanged(first.after()));

    var next = done(first.after().putFirst("e-3", "Næstformand", LATER)).after();
    assertThat(List.of(next.placeInLine("e-4"), next.placeInLine("e-3"), next.placeInLine("e-2")))
        .containsExactly(1, 2, 3);
    assertThat(after(next.leave("e-1", LATER)).find("e-4")).containsInstanceOf(Offered.class);
  }

  @Test
  void whoIsOfferedAPlaceByAStepIsReadOffWhatHappened() {
    var full = aNetwork().taking(1, 1).seated(1, 2, 3, 4).roster();

    var larger = done(full.resized(new Capacity(1, 3), MONDAY));

    assertThat(SeatHappening.offered(larger.happenings()))
        .extracting(Offered::id)
        .containsExactly("e-2", "e-3");
  }

  @Test
  void onlyWhoWaitsCanComeFirst() {
    var roster = aNetwork().taking(2, 2).enrolled(1).offered(2, UNTIL).seated(3).roster();

    assertThat(done(roster.putFirst("e-2", "x", MONDAY))).isEqualTo(Decision.unchanged(roster));
    assertThat(done(roster.putFirst("e-3", "x", MONDAY))).isEqualTo(Decision.unchanged(roster));
    assertThat(code(roster.putFirst("e-1", "x", MONDAY))).isEqualTo("not-waiting");
    assertThat(code(roster.putFirst("e-9", "x", MONDAY))).isEqualTo("enrollment-unknown");
  }

  @Test
  void anOfferHoldsForTheHoursThatStaffSet() {
    var full = aNetwork().taking(1, 1).seated(1, 2, 3).roster();

    var quick = done(full.ruled(full.run().rules().offering(4), MONDAY));
    assertThat(quick.happenings())
        .containsExactly(
            new SeatHappening.OfRun.RulesChanged(full.run().rules(), quick.after().run().rules()));
    assertThat(done(quick.after().ruled(quick.after().run().rules(), MONDAY)))
        .isEqualTo(Decision.unchanged(quick.after()));
    assertThat(after(quick.after().leave("e-1", MONDAY)).find("e-2").orElseThrow().runsOutAt())
        .contains(WorkingHours.after(MONDAY, 4));
  }

  private static SeatHappening offerMade(int number) {
    var who = applicant(RUN, number).proved(MONDAY).stepped();
    return new SeatHappening.OfferMade(new Offered(who, UNTIL));
  }
}
