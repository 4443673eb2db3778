package kreds.meeting;

import static kreds.meeting.YearSteps.CLOSES;
import static kreds.meeting.YearSteps.TODAY;
import static kreds.meeting.YearSteps.closed;
import static kreds.meeting.YearSteps.everybody;
import static kreds.meeting.YearSteps.large;
import static kreds.meeting.YearSteps.next;
import static kreds.meeting.YearSteps.renewing;
import static kreds.meeting.YearSteps.said;
import static kreds.meeting.YearSteps.start;
import static kreds.meeting.YearSteps.with;
import static kreds.meeting.YearSteps.writes;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SpeakerFixture.aTalk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.commit.Changes;
import kreds.commit.Write;
import kreds.inquiry.Question;
import kreds.network.Capacity;
import kreds.network.PriceEstimate;
import kreds.run.Enrollment;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// When another year may begin, and what is closed by it (S17).
final class AnotherYearBeginsTest {
  @Test
  void allOfItIsOneTransactionOfWhichTheNextRunIsNew() {
    var run = closed(renewing(3, 5), Map.of(1, true, 2, true));

    var writes = writes(done(start(run)), run);

    assertThat(writes).filteredOn(Write.NetworkSaved.class::isInstance).hasSize(1);
    assertThat(writes)
        .filteredOn(Write.RunSaved.class::isInstance)
        .extracting(write -> ((Write.RunSaved) write).before().isPresent())
        .containsExactly(true, false);
    assertThat(writes).filteredOn(Write.SeatSaved.class::isInstance).hasSize(3);
    assertThat(writes).filteredOn(Write.InquirySaved.class::isInstance).hasSize(1);
    assertThat(writes).noneMatch(Write.MoverNoted.class::isInstance);
    assertThat(writes)
        .filteredOn(Write.LineAdded.class::isInstance)
        .extracting(write -> ((Write.LineAdded) write).line().after())
        .contains("finished, followed by year 2", "year 2, stay: 2, wait: 1");
  }

  @Test
  void theLargestGroupWithItsLineStillFitsOneTransactionAndOneMoreIsRefused() {
    var run = closed(large(80, 10), everybody(80));
    var more = closed(large(80, 11), everybody(80));

    assertThat(writes(done(start(run, new Capacity(2, 80))), run))
        .hasSizeLessThanOrEqualTo(Changes.MOST_ROWS);
    var mixed = closed(notAllAlike(large(80, 10)), everybody(80));
    assertThat(writes(done(start(mixed, new Capacity(2, 80))), mixed))
        .as("and with the word that who pays what is to be reckoned")
        .hasSizeLessThanOrEqualTo(Changes.MOST_ROWS)
        .anyMatch(Write.MoverNoted.class::isInstance);
    assertThat(code(start(more, new Capacity(2, 80)))).isEqualTo("too-many-in-line");
  }

  @Test
  void aMaximumBelowThoseWhoGoOnIsRefusedAndOneThatJustFitsIsNot() {
    var run = closed(renewing(4), Map.of(1, true, 2, true, 3, true));

    assertThat(code(start(run, new Capacity(1, 2)))).isEqualTo("maximum-below-confirmed");
    assertThat(next(done(start(run, new Capacity(1, 3)))).run().placesLeft()).isZero();
    assertThat(
            code(
                new Renewal(run)
                    .start(new Capacity(2, 4), TODAY.minusDays(1), YearSteps::idOf, TODAY, CLOSES)))
        .isEqualTo("decision-date-past");
  }

  @Test
  void whatIsStillAnsweredOrLiesAheadIsBroughtToItsEndFirst() {
    var open = renewing(2);
    assertThat(code(start(open, MONDAY))).isEqualTo("renewal-open");
    assertThat(done(start(said(open, Map.of(1, true, 2, false)), MONDAY)).network().currentRun())
        .as("all have said it")
        .isEqualTo(2);
    assertThat(
            done(start(said(after(open.close("renewal", MONDAY)), Map.of(1, true)), MONDAY)).next())
        .as("staff have closed it")
        .isPresent();
    var running = aMeetingOf(aNetwork().taking(2, 4).seatedUpTo(2)).fixedOn(firstMorning()).all();
    assertThat(code(start(running, MONDAY))).isEqualTo("renewal-not-asked");
    var asked = after(running.renew("", "", CLOSES, MONDAY));
    var all = said(asked, Map.of(1, true, 2, true));
    var end = firstMorning().end().instant();
    assertThat(code(start(all, firstMorning().start().instant().minusMillis(1))))
        .isEqualTo("meeting-ahead");
    assertThat(code(start(all, end.minusMillis(1)))).as("it is on").isEqualTo("meeting-on");
    assertThat(new Renewal(all).ahead(end)).isEmpty();
    assertThat(done(start(all, end)).next()).isPresent();
    var polling = aMeetingOf(aNetwork().taking(2, 4).seatedUpTo(2)).polling().all();
    assertThat(new Renewal(polling).ahead(MONDAY)).hasSize(1);
  }

  @Test
  void whereNobodyGoesOnAndNobodyWaitsThereIsNoOtherYear() {
    assertThat(code(start(closed(renewing(2), Map.of(1, false))))).isEqualTo("nobody-goes-on");
    var line = next(done(start(closed(renewing(4, 5), Map.of(1, false)))));
    assertThat(line.in(Enrollment.Offered.class)).hasSize(1);
    var offered =
        new NetworkFixture(renewing(2).roster()).offered(5, CLOSES.plusSeconds(1)).roster();
    assertThat(done(start(closed(with(renewing(2), offered), Map.of(1, false)))).next())
        .isPresent();
  }

  @Test
  void nothingIsDoneAnyMoreInTheYearThatIsOver() {
    var year = done(start(closed(renewing(2), Map.of(1, true))));
    var over = year.over().after();

    assertThat(code(over.leave("e-1", CLOSES))).isEqualTo("network-finished");
    assertThat(code(over.confirm("e-1", CLOSES))).isEqualTo("network-finished");
    assertThat(code(over.enrollConfirmed(SamplePeople.applicant(over.run().id(), 1), CLOSES)))
        .isEqualTo("network-finished");
    assertThat(over.at(CLOSES.plus(Duration.ofDays(90))).isNothing()).isTrue();
    assertThat(code(year.run(renewing(2)).rule("Nye regler", "", CLOSES))).isEqualTo("run-over");
  }

  @Test
  void theRulesOfTheYearAreFrozenWithIt() {
    var ruled = after(renewing(2).rule("Regler", "", MONDAY));
    var run = closed(ruled, Map.of(1, true));

    var year = done(start(run));

    assertThat(year.group()).allSatisfy(each -> assertThat(each.inquiry().closed()).isTrue());
    assertThat(year.group()).hasSize(2);
    assertThat(writes(year, run)).filteredOn(Write.InquirySaved.class::isInstance).hasSize(2);
  }

  @Test
  void itBeginsAtThePriceThatTheGroupWasToldThoughNobodyIsAskedToSpeakYet() {
    var room = new Cost("Lokale", Amount.kroner(20_000), Cost.Per.RUN);
    var costed =
        aNetwork()
            .taking(2, 4)
            .seatedUpTo(2)
            .in(RunState.RUNNING)
            .roster()
            .costing(Budget.of(new Costs(List.of(room)), Terms.USUAL), MONDAY);
    var meeting = aMeetingOf(new NetworkFixture(after(costed))).fixedOn(firstMorning());
    var run = aTalk(meeting).asked().meeting().all();
    assertThat(run.roster().run().budget().fees()).isEqualTo(800_000);

    var asked = said(after(run.renew("", "", CLOSES, MONDAY)), Map.of(1, true, 2, true));
    var year = done(start(asked, MONDAY.plus(Duration.ofDays(90))));

    var told = new PriceEstimate(7_000, 14_000);
    assertThat(new Renewal(asked).asked().map(each -> each.inquiry().question()))
        .hasValueSatisfying(
            question -> assertThat(((Question.Renewing) question).price()).contains(told));
    assertThat(next(year).run().price()).contains(told);
  }

  private static RunMeetings notAllAlike(RunMeetings run) {
    var tariff = new Tariff(150, 100, Credit.NONE);
    var terms = new Terms(Optional.empty(), tariff, Optional.empty(), OptionalInt.empty());
    var budget = Budget.of(new Costs(List.of()), terms);
    return with(run, Outcomes.done(run.roster().costing(budget, MONDAY)).after());
  }
}
