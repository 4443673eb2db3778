package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Lapsed;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Who is in, who waits, and when a network is ready.
final class RosterTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void aFormHoldsNoSeatBeforeTheClick() {
    var roster = aNetwork().taking(2, 3).enrolled(1).roster();

    assertThat(roster.find("e-1").orElseThrow()).isInstanceOf(Unconfirmed.class);
    assertThat(roster.run().seats()).isEqualTo(new SeatCount(0, 0, 0, 1));
    assertThat(roster.run().placesLeft()).isEqualTo(3);
  }

  @Test
  void theSecondFormOfAPersonChangesNothing() {
    var roster = aNetwork().taking(2, 3).enrolled(1).roster();

    assertThat(done(roster.enroll(applicant(RUN, 1, MONDAY.plusSeconds(99)), MONDAY)))
        .isEqualTo(Decision.unchanged(roster));
    assertThat(roster.find("e-1")).contains(new Unconfirmed(applicant(RUN, 1)));
  }

  @Test
  void whoClicksWhileAPlaceIsFreeHasIt() {
    var roster = aNetwork().taking(2, 3).enrolled(1).confirmed(1).roster();

    var enrollment = roster.find("e-1").orElseThrow();
    assertThat(enrollment).isInstanceOf(Confirmed.class);
    assertThat(enrollment.who().provedAt()).contains(MONDAY);
    assertThat(((Confirmed) enrollment).since()).isEqualTo(MONDAY);
    assertThat(roster.run().placesLeft()).isEqualTo(2);
  }

  @Test
  void theOneAfterTheLastPlaceWaits() {
    var roster = aNetwork().taking(2, 3).enrolled(1, 2, 3, 4).confirmed(1, 2, 3, 4).roster();

    assertThat(ids(roster.in(Confirmed.class))).containsExactly("e-1", "e-2", "e-3");
    assertThat(roster.find("e-4").orElseThrow()).isInstanceOf(Waiting.class);
    assertThat(roster.placeInLine("e-4")).isEqualTo(1);
    assertThat(roster.placeInLine("e-1")).isZero();
  }

  @Test
  void theLineCountsFromTheFormAndSkipsTheUnconfirmed() {
    var network = aNetwork().taking(1, 1).enrolled(1, 2, 3, 4).confirmed(1, 4, 2);

    assertThat(ids(network.roster().in(Waiting.class))).containsExactly("e-2", "e-4");
    assertThat(network.roster().placeInLine("e-4")).isEqualTo(2);
    var complete = network.confirmed(3).roster();
    assertThat(complete.placeInLine("e-3")).isEqualTo(2);
    assertThat(complete.placeInLine("e-4")).isEqualTo(3);
  }

  @Test
  void whoArrivesInTheSameMillisecondStandsInAnOrderThatIsAlwaysTheSame() {
    var one = new Unconfirmed(applicant(RUN, 1, MONDAY));
    var two = new Unconfirmed(applicant(RUN, 2, MONDAY));
    var three = new Unconfirmed(applicant(RUN, 3, MONDAY));
    var network = aNetwork().network();
    var run = aNetwork().run();

    var forward = new Roster(network, run, List.of(one, two, three));
    var backward = new Roster(network, run, List.of(three, two, one));

    assertThat(forward).isEqualTo(backward);
    assertThat(ids(forward.enrollments())).containsExactly("e-1", "e-2", "e-3");
  }

  @Test
  void theSecondClickChangesNothing() {
    var roster = aNetwork().taking(1, 1).enrolled(1, 2).confirmed(1, 2).roster();

    assertThat(done(roster.confirm("e-1", MONDAY))).isEqualTo(Decision.unchanged(roster));
    assertThat(done(roster.confirm("e-2", MONDAY))).isEqualTo(Decision.unchanged(roster));
  }

  @Test
  void aClickForAnEnrollmentThatIsNotThereIsRefused() {
    assertThat(kind(aNetwork().roster().confirm("e-9", MONDAY))).isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  @Test
  void whoHasLeftIsNotBroughtBackByAnOldLink() {
    var left = new Enrollment.Left(applicant(RUN, 1), MONDAY, "staff");
    var roster = aNetwork().taking(1, 2).having(left).roster();

    assertThat(kind(roster.confirm("e-1", MONDAY))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(kind(roster.enrollConfirmed(applicant(RUN, 1), MONDAY)))
        .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
  }

  @Test
  void readyIsRaisedWhenTheMinimumIsReachedAndOnlyThen() {
    var before = aNetwork().taking(2, 3).enrolled(1, 2, 3).confirmed(1).roster();
    var reached = done(before.confirm("e-2", MONDAY));
    var more = done(reached.after().confirm("e-3", MONDAY));

    assertThat(before.run().missing()).isEqualTo(1);
    assertThat(reached.happenings())
        .hasSize(2)
        .last()
        .isEqualTo(new SeatHappening.NetworkReady(reached.after().run()));
    assertThat(more.happenings()).hasSize(1).allMatch(SeatHappening.Seated.class::isInstance);
    assertThat(more.after().run().state()).isEqualTo(RunState.READY);
    assertThat(more.after().run().missing()).isZero();
  }

  @Test
  void aClosedNetworkSaysSoToEverybodyTheSame() {
    var open = aNetwork().taking(2, 3).enrolled(1);
    for (var closed :
        List.of(
            open.in(RunState.RENEWING),
            open.in(RunState.FINISHED),
            open.in(RunState.CANCELLED),
            open.ended(),
            open.lastYear())) {
      var roster = closed.roster();
      assertThat(roster.enroll(applicant(RUN, 1), MONDAY))
          .isEqualTo(roster.enroll(applicant(RUN, 2), MONDAY));
      assertThat(kind(roster.enroll(applicant(RUN, 1), MONDAY)))
          .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
      assertThat(kind(roster.confirm("e-1", MONDAY))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
      assertThat(kind(roster.enrollConfirmed(applicant(RUN, 2), MONDAY)))
          .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    }
  }

  @Test
  void aRunningNetworkStillTakesWhoComes() {
    var running = aNetwork().taking(1, 2).enrolled(1).confirmed(1).in(RunState.RUNNING);

    assertThat(running.enrolled(2).confirmed(2).run().state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void anInvitedPersonHasThePlaceAtOnceInOneStep() {
    var before = aNetwork().taking(1, 1).roster();
    var after = after(before.enrollConfirmed(applicant(RUN, 1), MONDAY));

    assertThat(after.find("e-1").orElseThrow()).isInstanceOf(Confirmed.class);
    assertThat(after.run().version()).isEqualTo(before.run().version() + 1);
    assertThat(done(after.enrollConfirmed(applicant(RUN, 1), MONDAY)))
        .isEqualTo(Decision.unchanged(after));
    assertThat(after(after.enrollConfirmed(applicant(RUN, 2), MONDAY)).placeInLine("e-2"))
        .isEqualTo(1);
  }

  @Test
  void anInvitedPersonWhoHadSentTheFormKeepsThatPlaceInTheLine() {
    var full = aNetwork().taking(1, 1).enrolled(1, 2, 3).confirmed(1, 3).roster();
    var later = applicant(RUN, 2, MONDAY.plusSeconds(500));

    assertThat(after(full.enrollConfirmed(later, MONDAY)).placeInLine("e-2")).isEqualTo(1);
  }

  @Test
  void whatBecomesFreeBelongsToTheLineAndNotToWhoClicksFirst() {
    var larger = aNetwork().taking(1, 1).enrolled(1, 2, 3, 4).confirmed(1, 3).taking(1, 2);

    assertThat(larger.run().placesLeft()).isZero();
    assertThat(larger.confirmed(4).roster().find("e-4").orElseThrow()).isInstanceOf(Waiting.class);
    assertThat(larger.confirmed(2).roster().find("e-2").orElseThrow())
        .isInstanceOf(Confirmed.class);
  }

  @Test
  void participantsSeeEachOtherOnceBothAreConfirmed() {
    var roster =
        aNetwork().taking(1, 2).enrolled(1, 2, 3, 4).confirmed(1, 2, 3).listOpen().roster();

    assertThat(ids(roster.participantsSeenBy("e-1"))).containsExactly("e-1", "e-2");
    assertThat(roster.participantsSeenBy("e-3")).isEmpty();
    assertThat(roster.participantsSeenBy("e-4")).isEmpty();
    assertThat(roster.participantsSeenBy("e-9")).isEmpty();
  }

  @Test
  void participantsSeeEachOtherOnlyOnceStaffHaveLookedAtWhoJoined() {
    var seated = aNetwork().taking(1, 3).seated(1, 2);
    assertThat(seated.roster().participantsSeenBy("e-1")).isEmpty();

    var decision = done(seated.roster().listOpened());
    assertThat(decision.happenings()).containsExactly(new SeatHappening.ListOpened());
    var open = decision.after();
    assertThat(ids(open.participantsSeenBy("e-1"))).containsExactly("e-1", "e-2");
    assertThat(open.run().version()).isEqualTo(seated.run().version() + 1);
    assertThat(open.run().stamp().updatedAt()).isEqualTo(seated.run().stamp().updatedAt());
    assertThat(done(open.listOpened()).isNothing()).isTrue();

    var more = new NetworkFixture(open).seated(3);
    assertThat(ids(more.roster().participantsSeenBy("e-1"))).containsExactly("e-1", "e-2", "e-3");
    assertThat(more.nextYear().run().listOpen()).as("another year is looked at anew").isFalse();
    assertThat(kind(seated.in(RunState.CANCELLED).roster().listOpened()))
        .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
  }

  @Test
  void nobodyCanTellFromTheLastChangeThatAFormHasComeOrWhose() {
    var later = MONDAY.plusSeconds(60);
    var before = aNetwork().taking(1, 1).enrolled(1);

    var form = after(before.roster().enroll(SamplePeople.applicant(before.runId(), 2), later));
    assertThat(form.run().stamp().updatedAt()).isEqualTo(MONDAY);
    assertThat(form.run().version()).isEqualTo(before.run().version() + 1);
    var seated = after(form.confirm("e-1", later));
    assertThat(seated.run().stamp().updatedAt()).isEqualTo(later);
    var waiting = after(seated.confirm("e-2", later.plusSeconds(1)));
    assertThat(waiting.run().stamp().updatedAt()).isEqualTo(later.plusSeconds(1));
  }

  @Test
  void everyChangeRaisesTheVersionByOneAndKeepsTheCounts() {
    for (var seed = 0; seed < 50; seed++) {
      var chance = new Random(seed);
      var roster = aNetwork().taking(5, 7).roster();
      for (var step = 0; step < 120; step++) {
        roster = anyStep(roster, chance);
      }
      assertThat(roster.run().seats().confirmed()).isLessThanOrEqualTo(7);
    }
  }

  private static Roster anyStep(Roster before, Random chance) {
    var number = chance.nextInt(20);
    var outcome =
        chance.nextBoolean()
            ? before.enroll(applicant(RUN, number), MONDAY)
            : before.confirm("e-" + number, MONDAY);
    if (!(outcome instanceof Outcome.Done<Decision<Roster, SeatHappening>>(var decision))
        || decision.isNothing()) {
      return before;
    }
    var after = decision.after();
    assertThat(after.run().version()).isEqualTo(before.run().version() + 1);
    assertThat(after.find("e-" + number)).contains(enrollment(decision.happenings().getFirst()));
    assertThat(after.run().seats())
        .isEqualTo(
            new SeatCount(
                after.in(Confirmed.class).size(),
                after.in(Offered.class).size(),
                after.in(Waiting.class).size(),
                after.in(Unconfirmed.class).size()));
    assertThat(after.enrollments()).doesNotHaveDuplicates();
    return after;
  }

  private static Enrollment enrollment(SeatHappening happening) {
    return switch (happening) {
      case SeatHappening.Applied(var enrollment) -> enrollment;
      case SeatHappening.Seated(var enrollment, var _) -> enrollment;
      case SeatHappening.Waits(var enrollment, var _, var _) -> enrollment;
      case SeatHappening.RanOut(var enrollment, var _) -> enrollment;
      case SeatHappening.MovedUp(var enrollment) -> enrollment;
      case SeatHappening.LinkSentAgain(var enrollment) -> enrollment;
      case SeatHappening.Corrected(var enrollment) -> enrollment;
      case SeatHappening.AddressShared(var enrollment, var _, var _, var _) -> enrollment;
      case SeatHappening.CapacityChanged _,
          SeatHappening.DecisionDateMoved _,
          SeatHappening.ListOpened _,
          SeatHappening.NetworkReady _ ->
          throw new AssertionError(happening);
    };
  }

  @Test
  void fortyClicksInAnyOrderGiveTwelvePlacesAndALineInOrderOfArrival() {
    for (var seed = 0; seed < 20; seed++) {
      var numbers = new ArrayList<>(IntStream.rangeClosed(1, 40).boxed().toList());
      Collections.shuffle(numbers, new Random(seed));
      var network = aNetwork().taking(12, 12);
      for (var number : numbers) {
        network = network.enrolled(number);
      }
      Collections.shuffle(numbers, new Random(seed + 100L));
      for (var number : numbers) {
        network = network.confirmed(number);
      }
      assertThat(network.run().seats()).isEqualTo(new SeatCount(12, 0, 28, 0));
      assertThat(network.roster().in(Waiting.class)).isSortedAccordingTo(Enrollment.BY_ARRIVAL);
    }
  }

  @Test
  void theLineIsToldWhyThereIsNoPlace() {
    var full = aNetwork().taking(1, 1).enrolled(1, 2, 3).confirmed(1, 2).roster();

    var decision = done(full.confirm("e-3", MONDAY));

    assertThat(decision.happenings())
        .containsExactly(
            new SeatHappening.Waits(
                new Waiting(applicant(RUN, 3).proved(MONDAY), Why.BEHIND_THE_LINE),
                2,
                "unconfirmed"));
    assertThat(full.find("e-2")).contains(new Waiting(applicant(RUN, 2).proved(MONDAY), Why.FULL));
  }

  @Test
  void aFormThatNobodyConfirmsIsVoidAfterAFortnightAndNotBefore() {
    var roster = aNetwork().enrolled(1, 2).confirmed(2).roster();
    var end = MONDAY.plusSeconds(1).plus(Duration.ofDays(14));

    assertThat(roster.run().nextAt()).contains(end);
    assertThat(roster.at(end.minusMillis(1))).isEqualTo(Decision.unchanged(roster));

    var decision = roster.at(end);

    assertThat(decision.happenings())
        .containsExactly(
            new SeatHappening.RanOut(new Lapsed(applicant(RUN, 1).stepped(), end), "unconfirmed"));
    assertThat(decision.after().run().seats()).isEqualTo(new SeatCount(1, 0, 0, 0));
    assertThat(decision.after().run().nextAt()).isEmpty();
    assertThat(decision.after().run().version()).isEqualTo(roster.run().version() + 1);
    assertThat(decision.after().at(end)).isEqualTo(Decision.unchanged(decision.after()));
  }

  @Test
  void theRunIsLookedAtWhenTheFirstOfItsFormsRunsOut() {
    var roster = aNetwork().enrolled(3, 1, 2).roster();

    assertThat(roster.run().nextAt()).contains(MONDAY.plusSeconds(1).plus(Duration.ofDays(14)));
    var after = roster.at(MONDAY.plusSeconds(1).plus(Duration.ofDays(14))).after();
    assertThat(after.run().nextAt()).contains(MONDAY.plusSeconds(2).plus(Duration.ofDays(14)));
  }

  @Test
  void whoLapsedMayEnrollAgainAtTheEndOfTheLineAndGetsAnotherLetter() {
    var end = MONDAY.plusSeconds(1).plus(Duration.ofDays(14));
    var full = aNetwork().taking(1, 1).enrolled(1, 2, 3).confirmed(2, 3);
    var lapsed = full.roster().at(end).after();
    var later = end.plusSeconds(60);

    var again = done(lapsed.enroll(applicant(RUN, 1, later), later));

    var form = new Unconfirmed(applicant(RUN, 1, later).after(applicant(RUN, 1).stepped()));
    assertThat(again.happenings()).containsExactly(new SeatHappening.Applied(form));
    assertThat(form.who().turn()).isEqualTo(3);
    assertThat(form.who().arrivedAt()).isEqualTo(later);
    assertThat(form.who().provedAt()).isEmpty();
    assertThat(again.after().enrollments().getLast()).isEqualTo(form);
    assertThat(after(again.after().confirm("e-1", later)).placeInLine("e-1")).isEqualTo(2);
  }

  @Test
  void whoLapsedMayComeAgainByALinkThatProvesTheAddress() {
    var end = MONDAY.plusSeconds(1).plus(Duration.ofDays(14));
    var lapsed = aNetwork().taking(1, 1).enrolled(1).roster().at(end).after();

    var again = done(lapsed.enrollConfirmed(applicant(RUN, 1, end), end));

    assertThat(again.happenings())
        .first()
        .isEqualTo(
            new SeatHappening.Seated(
                new Confirmed(
                    applicant(RUN, 1, end).after(applicant(RUN, 1).stepped()).proved(end), end),
                "lapsed"));
    assertThat(kind(lapsed.confirm("e-1", end))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
  }

  @Test
  void anOfferHoldsItsSeatUntilItRunsOut() {
    var until = MONDAY.plus(Duration.ofHours(8));
    var network = aNetwork().taking(2, 2).seated(1).offered(2, until).enrolled(3);

    assertThat(network.run().placesLeft()).isZero();
    assertThat(network.run().missing()).isEqualTo(1);
    assertThat(network.run().state()).isEqualTo(RunState.RECRUITING);
    assertThat(network.confirmed(3).roster().find("e-3").orElseThrow())
        .isEqualTo(new Waiting(applicant(RUN, 3).proved(MONDAY), Why.FULL));

    var decision = network.roster().at(until);

    assertThat(decision.happenings())
        .containsExactly(
            new SeatHappening.RanOut(new Lapsed(applicant(RUN, 2).stepped(), until), "offered"));
    assertThat(decision.after().run().placesLeft()).isEqualTo(1);
    assertThat(network.roster().at(until.minusMillis(1)).isNothing()).isTrue();
  }

  @Test
  void noMoreFormsLapseAtOnceThanFitOneTransaction() {
    var network = aNetwork();
    for (var number = 1; number <= 50; number++) {
      network = network.enrolled(number);
    }
    var late = MONDAY.plus(Duration.ofDays(20));

    var first = network.roster().at(late);
    var second = first.after().at(late);

    assertThat(first.happenings()).hasSize(40);
    assertThat(first.after().run().nextAt()).isPresent();
    assertThat(second.happenings()).hasSize(10);
    assertThat(second.after().run().nextAt()).isEmpty();
    assertThat(second.after().run().seats()).isEqualTo(SeatCount.NOBODY);
  }

  @Test
  void aLowerMinimumMakesTheRunReadyAndSaysSoOnce() {
    var roster = aNetwork().taking(3, 5).seated(1, 2).roster();

    var lowered = done(roster.resized(new Capacity(2, 5), MONDAY));
    var again = done(lowered.after().resized(new Capacity(1, 5), MONDAY));

    assertThat(lowered.happenings())
        .containsExactly(
            new SeatHappening.CapacityChanged(new Capacity(3, 5), new Capacity(2, 5)),
            new SeatHappening.NetworkReady(lowered.after().run()));
    assertThat(again.happenings())
        .containsExactly(new SeatHappening.CapacityChanged(new Capacity(2, 5), new Capacity(1, 5)));
    assertThat(done(again.after().resized(new Capacity(1, 5), MONDAY)).isNothing()).isTrue();
  }

  @Test
  void aRunThatWasPlannedEarlyIsOnAsSoonAsItIsReady() {
    var planned = aNetwork().taking(2, 3).seated(1).showing(next("m-1", MONDAY)).roster();

    var decision = done(planned.enrollConfirmed(applicant(RUN, 2), MONDAY));

    assertThat(decision.after().run().state()).isEqualTo(RunState.RUNNING);
    assertThat(decision.happenings())
        .filteredOn(SeatHappening.NetworkReady.class::isInstance)
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
            new SeatHappening.DecisionDateMoved(
                NetworkFixture.DECISION, NetworkFixture.DECISION.plusDays(1)));
  }

  private static List<String> ids(List<? extends Enrollment> enrollments) {
    return enrollments.stream().map(Enrollment::id).toList();
  }
}
