package kreds.network;

import static kreds.network.SamplePeople.NINE;
import static kreds.network.SamplePeople.aNetworkFor;
import static kreds.network.SamplePeople.changed;
import static kreds.network.SamplePeople.confirmed;
import static kreds.network.SamplePeople.enrolled;
import static kreds.network.SamplePeople.form;
import static kreds.network.SamplePeople.ids;
import static kreds.network.SamplePeople.with;
import static kreds.run.EnrollmentState.CONFIRMED;
import static kreds.run.EnrollmentState.LEFT;
import static kreds.run.EnrollmentState.UNCONFIRMED;
import static kreds.run.EnrollmentState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

final class RosterTest {

  @Test
  void aFormHoldsNoSeatBeforeTheClick() {
    var roster = enrolled(aNetworkFor(2, 3), 1);

    assertThat(roster.find("e-1").orElseThrow().state()).isEqualTo(UNCONFIRMED);
    assertThat(roster.network().head()).isEqualTo(new Head(0, 0, 1));
    assertThat(roster.network().placesLeft()).isEqualTo(3);
  }

  @Test
  void theSecondFormOfAPersonChangesNothing() {
    var roster = enrolled(aNetworkFor(2, 3), 1);

    assertThat(roster.enroll(form(1), NINE.plusSeconds(99)))
        .isEqualTo(new Seating.Unchanged(form(1)));
  }

  @Test
  void whoClicksWhileAPlaceIsFreeHasIt() {
    var roster = confirmed(enrolled(aNetworkFor(2, 3), 1), 1);

    var enrollment = roster.find("e-1").orElseThrow();
    assertThat(enrollment.state()).isEqualTo(CONFIRMED);
    assertThat(enrollment.confirmedAt()).contains(NINE);
    assertThat(roster.network().placesLeft()).isEqualTo(2);
  }

  @Test
  void theOneAfterTheLastPlaceWaits() {
    var roster = confirmed(enrolled(aNetworkFor(2, 3), 1, 2, 3, 4), 1, 2, 3, 4);

    assertThat(ids(roster.in(CONFIRMED))).containsExactly("e-1", "e-2", "e-3");
    assertThat(roster.find("e-4").orElseThrow().state()).isEqualTo(WAITING);
    assertThat(roster.placeInLine("e-4")).isEqualTo(1);
    assertThat(roster.placeInLine("e-1")).isZero();
  }

  @Test
  void theLineCountsFromTheFormAndSkipsTheUnconfirmed() {
    var roster = confirmed(enrolled(aNetworkFor(1, 1), 1, 2, 3, 4), 1, 4, 2);

    assertThat(ids(roster.in(WAITING))).containsExactly("e-2", "e-4");
    assertThat(roster.placeInLine("e-4")).isEqualTo(2);

    var complete = confirmed(roster, 3);
    assertThat(complete.placeInLine("e-3")).isEqualTo(2);
    assertThat(complete.placeInLine("e-4")).isEqualTo(3);
  }

  @Test
  void whoArrivesInTheSameMillisecondStandsInAnOrderThatIsAlwaysTheSame() {
    var one = at(form(1), 0);
    var two = at(form(2), 0);
    var three = at(form(3), 0);
    var network = aNetworkFor(1, 1).network();

    var forward = new Roster(network, List.of(one, two, three));
    var backward = new Roster(network, List.of(three, two, one));

    assertThat(forward).isEqualTo(backward);
    assertThat(ids(forward.enrollments())).containsExactly("e-1", "e-2", "e-3");
  }

  @Test
  void theSecondClickChangesNothing() {
    var roster = confirmed(enrolled(aNetworkFor(1, 1), 1, 2), 1, 2);

    assertThat(roster.confirm("e-1", NINE)).isInstanceOf(Seating.Unchanged.class);
    assertThat(roster.confirm("e-2", NINE)).isInstanceOf(Seating.Unchanged.class);
  }

  @Test
  void aClickForAnEnrollmentThatIsNotThereIsRefused() {
    assertThat(kind(aNetworkFor(1, 1).confirm("e-9", NINE))).isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  @Test
  void whoHasLeftIsNotBroughtBackByAnOldLink() {
    var left =
        confirmed(enrolled(aNetworkFor(1, 2), 1), 1).find("e-1").orElseThrow().to(LEFT, NINE);
    var roster = new Roster(aNetworkFor(1, 2).network(), List.of(left));

    assertThat(kind(roster.confirm("e-1", NINE))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(kind(roster.enrollConfirmed(form(1), NINE))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
  }

  @Test
  void readyIsRaisedWhenTheMinimumIsReachedAndOnlyThen() {
    var before = confirmed(enrolled(aNetworkFor(2, 3), 1, 2, 3), 1);
    var ready = confirmed(before, 2);
    var more = confirmed(ready, 3);

    assertThat(before.network().missing()).isEqualTo(1);
    assertThat(ready.madeReadySince(before)).isTrue();
    assertThat(more.madeReadySince(ready)).isFalse();
    assertThat(more.network().state()).isEqualTo(NetworkState.READY);
  }

  @Test
  void aClosedNetworkSaysSoToEverybodyTheSame() {
    var open = enrolled(aNetworkFor(2, 3), 1);
    for (var state : List.of(NetworkState.RENEWING, NetworkState.ENDED, NetworkState.CANCELLED)) {
      var closed = with(open, state);
      assertThat(closed.enroll(form(1), NINE)).isEqualTo(closed.enroll(form(2), NINE));
      assertThat(kind(closed.confirm("e-1", NINE))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
      assertThat(kind(closed.enrollConfirmed(form(2), NINE))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    }
  }

  @Test
  void aRunningNetworkStillTakesWhoComes() {
    var running = with(confirmed(enrolled(aNetworkFor(1, 2), 1), 1), NetworkState.RUNNING);

    assertThat(confirmed(enrolled(running, 2), 2).network().state())
        .isEqualTo(NetworkState.RUNNING);
  }

  @Test
  void anInvitedPersonHasThePlaceAtOnceInOneStep() {
    var before = aNetworkFor(1, 1);

    var after = changed(before.enrollConfirmed(form(1), NINE));

    assertThat(after.find("e-1").orElseThrow().state()).isEqualTo(CONFIRMED);
    assertThat(after.network().version()).isEqualTo(before.network().version() + 1);
    assertThat(after.enrollConfirmed(form(1), NINE)).isInstanceOf(Seating.Unchanged.class);
    assertThat(changed(after.enrollConfirmed(form(2), NINE)).placeInLine("e-2")).isEqualTo(1);
  }

  @Test
  void anInvitedPersonWhoHadSentTheFormKeepsThatPlaceInTheLine() {
    var full = confirmed(enrolled(aNetworkFor(1, 1), 1, 2, 3), 1, 3);

    var after = changed(full.enrollConfirmed(at(form(2), 500), NINE));

    assertThat(after.placeInLine("e-2")).isEqualTo(1);
  }

  @Test
  void whatBecomesFreeBelongsToTheLineAndNotToWhoClicksFirst() {
    var full = confirmed(enrolled(aNetworkFor(1, 1), 1, 2, 3, 4), 1, 3);
    var larger = full.in(SamplePeople.resized(full.network(), 1, 2));

    assertThat(larger.network().placesLeft()).isZero();
    assertThat(confirmed(larger, 4).find("e-4").orElseThrow().state()).isEqualTo(WAITING);
    assertThat(confirmed(larger, 2).find("e-2").orElseThrow().state()).isEqualTo(CONFIRMED);
  }

  @Test
  void participantsSeeEachOtherOnceBothAreConfirmed() {
    var roster = confirmed(enrolled(aNetworkFor(1, 2), 1, 2, 3, 4), 1, 2, 3);

    assertThat(ids(roster.participantsSeenBy("e-1"))).containsExactly("e-1", "e-2");
    assertThat(roster.participantsSeenBy("e-3")).isEmpty();
    assertThat(roster.participantsSeenBy("e-4")).isEmpty();
    assertThat(roster.participantsSeenBy("e-9")).isEmpty();
  }

  @Test
  void everyChangeRaisesTheVersionByOneAndKeepsTheCounts() {
    for (var seed = 0; seed < 50; seed++) {
      var chance = new Random(seed);
      var roster = aNetworkFor(5, 7);
      for (var step = 0; step < 120; step++) {
        roster = anyStep(roster, chance);
      }
      assertThat(roster.network().head().confirmed()).isLessThanOrEqualTo(7);
    }
  }

  private static Roster anyStep(Roster before, Random chance) {
    var number = chance.nextInt(20);
    var seating =
        chance.nextBoolean()
            ? before.enroll(form(number), NINE)
            : before.confirm("e-" + number, NINE);
    if (!(seating instanceof Seating.Changed(var after, var enrollment))) {
      return before;
    }
    assertThat(after.network().version()).isEqualTo(before.network().version() + 1);
    assertThat(after.find(enrollment.id())).contains(enrollment);
    assertThat(after.network().head())
        .isEqualTo(
            new Head(
                after.in(CONFIRMED).size(),
                after.in(WAITING).size(),
                after.in(UNCONFIRMED).size()));
    assertThat(after.enrollments()).doesNotHaveDuplicates();
    return after;
  }

  @Test
  void fortyClicksInAnyOrderGiveTwelvePlacesAndALineInOrderOfArrival() {
    for (var seed = 0; seed < 20; seed++) {
      var numbers = new ArrayList<>(IntStream.rangeClosed(1, 40).boxed().toList());
      java.util.Collections.shuffle(numbers, new Random(seed));
      var roster = aNetworkFor(12, 12);
      for (var number : numbers) {
        roster = enrolled(roster, number);
      }
      java.util.Collections.shuffle(numbers, new Random(seed + 100L));
      for (var number : numbers) {
        roster = confirmed(roster, number);
      }
      assertThat(roster.network().head()).isEqualTo(new Head(12, 28, 0));
      assertThat(roster.in(WAITING)).isSortedAccordingTo(Enrollment.BY_ARRIVAL);
    }
  }

  private static Refusal.Kind kind(Seating seating) {
    return ((Seating.Refused) seating).refusal().kind();
  }

  private static Enrollment at(Enrollment form, int seconds) {
    return new Enrollment(
        form.id(),
        form.run(),
        form.person(),
        form.role(),
        form.state(),
        NINE.plusSeconds(seconds),
        Optional.empty());
  }
}
