package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.outcome.Outcome;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import org.junit.jupiter.api.Test;

/// What holds of a roster whatever people do, in whatever order.
final class RosterInAnyOrderTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

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
      case SeatHappening.Applied(var enrollment, var _, var _) -> enrollment;
      case SeatHappening.Seated(var enrollment, var _) -> enrollment;
      case SeatHappening.Waits(var enrollment, var _, var _) -> enrollment;
      case SeatHappening.RanOut(var enrollment, var _) -> enrollment;
      case SeatHappening.OfferMade(var enrollment) -> enrollment;
      case SeatHappening.GaveUp(var enrollment, var _, var _) -> enrollment;
      case SeatHappening.Forgotten(var enrollment, var _) -> enrollment;
      case SeatHappening.PutFirst(var enrollment, var _) -> enrollment;
      case SeatHappening.CameOver(var enrollment, var _) -> enrollment;
      case SeatHappening.Admitted(var enrollment, var _) -> enrollment;
      case SeatHappening.Rejected(var enrollment, var _) -> enrollment;
      case SeatHappening.MayReturn(var enrollment, var _) -> enrollment;
      case SeatHappening.TurnedAway(var enrollment, var _) -> enrollment;
      case SeatHappening.FormerAsked(var enrollment, var _) -> enrollment;
      case SeatHappening.LinkSentAgain(var enrollment) -> enrollment;
      case SeatHappening.Corrected(var enrollment) -> enrollment;
      case SeatHappening.QuestionsAsked(var enrollment) -> enrollment;
      case SeatHappening.AddressShared(var enrollment, var _, var _, var _) -> enrollment;
      case SeatHappening.HandedOn _, SeatHappening.OfRun _, SeatHappening.OfVote _ ->
          throw new AssertionError(happening);
    };
  }
}
