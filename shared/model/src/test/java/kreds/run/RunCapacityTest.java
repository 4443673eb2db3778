package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import org.junit.jupiter.api.Test;

/// The numbers of a run: for how many it is, and who counts.
final class RunCapacityTest {
  @Test
  void theMaximumCannotFallBelowThoseWhoHaveAPlace() {
    var run = aNetwork().taking(1, 3).enrolled(1, 2).confirmed(1, 2).run();

    assertThat(run.ruled(SeatRules.usual(new Capacity(1, 1)), MONDAY))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(code(run.ruled(SeatRules.usual(new Capacity(1, 1)), MONDAY)))
        .isEqualTo("maximum-below-confirmed");
    assertThat(done(run.ruled(SeatRules.usual(new Capacity(1, 2)), MONDAY)).capacity())
        .isEqualTo(new Capacity(1, 2));
  }

  @Test
  void theMaximumCannotFallBelowASeatThatIsOffered() {
    var run = aNetwork().taking(1, 3).seated(1).offered(2, MONDAY.plusSeconds(60)).run();

    assertThat(code(run.ruled(SeatRules.usual(new Capacity(1, 1)), MONDAY)))
        .isEqualTo("maximum-below-confirmed");
  }

  @Test
  void aMinimumThatIsLoweredToTheConfirmedMakesTheNetworkReady() {
    var run = aNetwork().taking(3, 5).enrolled(1, 2).confirmed(1, 2).run();

    assertThat(run.state()).isEqualTo(RunState.RECRUITING);
    assertThat(done(run.ruled(SeatRules.usual(new Capacity(2, 5)), MONDAY)).state())
        .isEqualTo(RunState.READY);
  }

  @Test
  void aReadyNetworkStaysReadyWhenTheMinimumIsRaised() {
    var ready = aNetwork().taking(1, 5).enrolled(1).confirmed(1).run();

    assertThat(done(ready.ruled(SeatRules.usual(new Capacity(4, 5)), MONDAY)).state())
        .isEqualTo(RunState.READY);
  }

  @Test
  void anOfferHoldsASeatAndDoesNotCountForTheMinimum() {
    var until = MONDAY.plusSeconds(60);
    var run = aNetwork().taking(2, 3).seated(1).offered(2, until).run();

    assertThat(run.seats()).isEqualTo(new SeatCount(1, 1, 0, 0));
    assertThat(run.seats().held()).isEqualTo(2);
    assertThat(run.missing()).isEqualTo(1);
    assertThat(run.placesLeft()).isEqualTo(1);
    assertThat(SeatCount.of(aNetwork().offered(2, until).roster().enrollments()))
        .isEqualTo(new SeatCount(0, 1, 0, 0));
  }

  @Test
  void whoIsOutIsNotCounted() {
    var who = applicant(RunId.first("plastgenanvendelse"), 1);

    assertThat(
            SeatCount.of(
                List.of(
                    new Enrollment.Lapsed(who, MONDAY),
                    new Enrollment.Left(who, MONDAY, "staff"),
                    new Enrollment.Transferred(who, MONDAY, "e-2"))))
        .isEqualTo(SeatCount.NOBODY);
  }
}
