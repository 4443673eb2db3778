package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.BO;
import static kreds.sample.SpeakerFixture.aTalk;
import static kreds.sample.SpeakerFixture.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.RunPrice;
import kreds.budget.Terms;
import kreds.run.Run;
import kreds.sample.SpeakerFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The fees of the speakers are part of what the run costs, as far as they are to be reckoned with.
final class SpeakerFeeTest {
  private static final long FEE = 800_000;
  private final SpeakerFixture talk = aTalk(aMeeting().fixedOn(firstMorning()));

  @Test
  void whatIsOfferedOrAgreedIsReckonedWithAndANoIsNot() {
    assertThat(fees(talk)).isZero();
    var asked = talk.asked();
    assertThat(fees(asked)).isEqualTo(FEE);
    assertThat(SpeakerFee.of(asked.meeting().all().meetings()))
        .containsExactly(
            new SpeakerFee(
                1, "speaker-3", "Nye EU-regler", Amount.kroner(8_000), SpeakerState.ASKED));
    assertThat(fees(asked.answered(true))).isEqualTo(FEE);
    assertThat(fees(asked.answered(false))).isZero();
    assertThat(fees(asked.answered(false).answered(true))).isEqualTo(FEE);
    assertThat(fees(asked.now(after(asked.release("speaker-3"))))).isZero();
  }

  @Test
  void anotherInThePlaceIsAnotherFeeAndOneMoreIsMore() {
    var asked = talk.asked();
    var instead = request(BO, 5_000, Optional.empty(), Optional.of("speaker-3"));
    assertThat(fees(asked.now(after(asked.ask(instead))))).isEqualTo(500_000);
    var beside = request(BO, 5_000, Optional.empty(), Optional.empty());
    assertThat(fees(asked.now(after(asked.ask(beside))))).isEqualTo(1_300_000);
    var dearer = request(AASE, 9_000, Optional.empty(), Optional.empty());
    assertThat(fees(asked.answered(true).now(after(asked.answered(true).ask(dearer)))))
        .isEqualTo(900_000);
    var free = request(BO, 0, Optional.empty(), Optional.empty());
    var both = asked.now(after(asked.ask(free)));
    assertThat(SpeakerFee.of(both.meeting().all().meetings())).hasSize(1);
  }

  @Test
  void aMeetingThatDoesNotTakePlaceCostsNoFee() {
    var agreed = talk.asked().answered(true);
    var reason = new Reason("Sygdom", Language.DA, Optional.empty());

    var off = agreed.now(after(agreed.meeting().all().cancel("m-1", reason, MONDAY)));

    assertThat(fees(off)).isZero();
    assertThat(SpeakerFee.of(off.meeting().all().meetings())).isEmpty();
  }

  /// Nobody can say yes any more once its day is over, and its budget says so at once.
  @Test
  void whoHasNeverAgreedIsNotPaidForADayThatIsOver() {
    var end = firstMorning().end().instant();
    var silent = talk.asked();
    var agreed = silent.answered(true);
    var dearer = request(AASE, 9_000, Optional.empty(), Optional.empty());
    var anew = agreed.now(after(agreed.ask(dearer)));

    assertThat(fees(passed(silent, end.minusMillis(1)))).isEqualTo(FEE);
    assertThat(fees(passed(silent, end))).isZero();
    assertThat(run(passed(silent, end)).budget().fees()).isZero();
    assertThat(SpeakerFee.unanswered(passed(silent, end).meeting().all().meetings()))
        .as("staff read that it is not counted")
        .extracting(SpeakerFee::speaker, fee -> fee.amount().oere())
        .containsExactly(tuple("speaker-3", 800_000L));
    for (var counted : List.of(passed(silent, end.minusMillis(1)), passed(agreed, end))) {
      assertThat(SpeakerFee.unanswered(counted.meeting().all().meetings())).isEmpty();
    }
    assertThat(fees(passed(agreed, end))).isEqualTo(FEE);
    assertThat(fees(passed(anew, end))).as("takes part already").isEqualTo(900_000);
    assertThat(Speaking.of(passed(silent, end).meeting().record()).getLast().member().state())
        .isEqualTo(SpeakerState.ASKED);
  }

  private static SpeakerFixture passed(SpeakerFixture talk, Instant now) {
    return talk.now(talk.meeting().all().at(now, staff()).after());
  }

  @Test
  void whoeverTakesPartSeesThatThePriceIsAnother() {
    var asked = run(talk.asked());

    assertThat(asked.version()).isGreaterThan(run(talk).version());
    assertThat(asked.reckoning(asked.budget().withFees(FEE), MONDAY)).isSameAs(asked);
  }

  @Test
  void anEarlierYearsFeesAreThatYears() {
    var last = aNetwork().taking(2, 40).seated(1, 2).lastYear();
    var then = aTalk(aMeetingOf(last).fixedOn(firstMorning()));

    var asked = then.asked();

    assertThat(fees(asked)).isEqualTo(FEE);
    assertThat(asked.meeting().all().roster().network())
        .isEqualTo(then.meeting().all().roster().network());
    assertThat(run(then.now(after(then.release("speaker-2"))))).isEqualTo(run(then));
  }

  @Test
  void anEstimateHoldsWhatIsLeftOfItAndWhatStaffHaveSetDoesNotHoldTheFees() {
    var estimate = Budget.estimated(20_000, 40_000).withFees(FEE);
    assertThat(estimate.costs().all())
        .extracting(Cost::amount)
        .containsExactly(Amount.kroner(12_000), Amount.kroner(40_000));
    assertThat(estimate.costs().fees()).isEqualTo(new Amount(FEE));
    assertThat(price(estimate)).contains(Amount.kroner(6_000));
    assertThat(price(estimate.withFees(3_000_000))).contains(Amount.kroner(7_000));
    assertThat(estimate.withFees(3_000_000).costs().all())
        .extracting(Cost::what)
        .containsExactly(Cost.OTHER);
    assertThat(estimate.withFees(2_000_000).costs().all()).hasSize(1);
    assertThat(price(Budget.estimated(0, 0).withFees(FEE))).contains(Amount.kroner(800));

    var room = new Cost("Lokale", Amount.kroner(10_000), Cost.Per.RUN);
    var set = Budget.of(new Costs(List.of(room)), Terms.USUAL).withFees(FEE);
    assertThat(price(set)).contains(Amount.kroner(1_800));
    assertThat(set.costs().total(10, 5)).isEqualTo(Amount.kroner(18_000));
    assertThat(set.costs().all()).containsExactly(room);
    assertThat(new Costs(List.of(), new Amount(1)).isNothing()).isFalse();
    assertThat(estimate.withFees(FEE)).isSameAs(estimate);
  }

  @Test
  void settingTheCostsKeepsTheFeesAndAnotherYearExpectsThemOfOthers() {
    var roster = talk.asked().meeting().all().roster();
    var room = new Cost("Lokale", Amount.kroner(10_000), Cost.Per.RUN);
    var set = Budget.of(new Costs(List.of(room)), Terms.USUAL);

    var costed = done(roster.costing(set, MONDAY));

    assertThat(costed.after().run().budget()).isEqualTo(set.reckoned(FEE, 1, List.of()));
    assertThat(done(costed.after().costing(set, MONDAY)).isNothing()).isTrue();
    var run = costed.after().run();
    var next = Run.opened(run.id(), run.capacity(), run.decisionDate(), run.budget(), MONDAY);
    assertThat(next.budget().fees()).isZero();
    assertThat(next.budget()).isEqualTo(set.expecting(8_000));
  }

  private static Optional<Amount> price(Budget budget) {
    return new RunPrice(budget).each(10);
  }

  private static long fees(SpeakerFixture talk) {
    return run(talk).budget().fees();
  }

  private static Run run(SpeakerFixture talk) {
    return talk.meeting().all().roster().run();
  }
}
