package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.outcome.Refusal;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Lapsed;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import org.junit.jupiter.api.Test;

/// What runs out: a form that nobody confirms, an offer that nobody takes.
final class RunningOutTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void aFormThatNobodyConfirmsIsVoidAfterAFortnightAndNotBefore() {
    var roster = aNetwork().enrolled(1, 2).confirmed(2).roster();
    var end = MONDAY.plusSeconds(1).plus(Duration.ofDays(14));

    assertThat(roster.run().runsOutAt()).contains(end);
    assertThat(roster.at(end.minusMillis(1))).isEqualTo(Decision.unchanged(roster));

    var decision = roster.at(end);

    assertThat(decision.happenings())
        .containsExactly(
            new SeatHappening.RanOut(new Lapsed(applicant(RUN, 1).stepped(), end), "unconfirmed"));
    assertThat(decision.after().run().seats()).isEqualTo(new SeatCount(1, 0, 0, 0));
    assertThat(decision.after().run().runsOutAt()).isEmpty();
    assertThat(decision.after().run().version()).isEqualTo(roster.run().version() + 1);
    assertThat(decision.after().at(end)).isEqualTo(Decision.unchanged(decision.after()));
  }

  @Test
  void theRunIsLookedAtWhenTheFirstOfItsFormsRunsOut() {
    var roster = aNetwork().enrolled(3, 1, 2).roster();

    assertThat(roster.run().runsOutAt()).contains(MONDAY.plusSeconds(1).plus(Duration.ofDays(14)));
    var after = roster.at(MONDAY.plusSeconds(1).plus(Duration.ofDays(14))).after();
    assertThat(after.run().runsOutAt()).contains(MONDAY.plusSeconds(2).plus(Duration.ofDays(14)));
  }

  @Test
  void whoLapsedMayEnrollAgainAtTheEndOfTheLineAndGetsAnotherLetter() {
    var end = MONDAY.plusSeconds(1).plus(Duration.ofDays(14));
    var full = aNetwork().taking(1, 1).enrolled(1, 2, 3).confirmed(2, 3);
    var lapsed = full.roster().at(end).after();
    var later = end.plusSeconds(60);

    var again = done(lapsed.enroll(applicant(RUN, 1, later), later));

    var form = new Unconfirmed(applicant(RUN, 1, later).after(applicant(RUN, 1).stepped()));
    assertThat(again.happenings()).containsExactly(new SeatHappening.Applied(form, "lapsed"));
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
            new SeatHappening.RanOut(
                new Lapsed(network.roster().find("e-2").orElseThrow().who().stepped(), until),
                "offered"));
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

    assertThat(first.happenings()).hasSize(30);
    assertThat(first.after().run().runsOutAt()).isPresent();
    assertThat(second.happenings()).hasSize(20);
    assertThat(second.after().run().runsOutAt()).isEmpty();
    assertThat(second.after().run().seats()).isEqualTo(SeatCount.NOBODY);
  }
}
