package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.budget.Vat;
import kreds.change.Subject;
import kreds.network.PriceEstimate;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Staff set what a run costs and what is asked for it.
final class SettingTheCostsTest {
  private static final Budget SET =
      Budget.of(
          new Costs(
              List.of(
                  new Cost("Honorar til Jens Hansen", Amount.kroner(8_000), Cost.Per.RUN),
                  new Cost("Lokale", Amount.kroner(3_000), Cost.Per.MEETING),
                  new Cost("Frokost", new Amount(19_950), Cost.Per.PERSON))),
          new Terms(
              Optional.of(new Vat(0)),
              new Tariff(125, 80, Credit.MEETINGS_LEFT),
              Optional.of(Amount.kroner(4_500)),
              OptionalInt.of(4)));

  @Test
  void theRunHasThemAndPeopleSeeTheChange() {
    var roster = aNetwork().seatedUpTo(2).roster();
    var later = MONDAY.plusSeconds(60);

    var after = Outcomes.after(roster.costing(SET, later));
    assertThat(roster.run().compareCompanies()).as("all pay the same").isFalse();
    assertThat(after.run().compareCompanies()).isTrue();

    assertThat(after.run().budget()).isEqualTo(SET);
    assertThat(after.run().version()).isEqualTo(roster.run().version() + 1);
    assertThat(after.run().stamp().updatedAt()).isEqualTo(later);
    assertThat(after.run().price()).contains(new PriceEstimate(4_500, 4_500, true));
    assertThat(after.enrollments()).isEqualTo(roster.enrollments());
  }

  @Test
  void theEstimateCountsTheMeetingsThatAreExpected() {
    var costs = Budget.of(SET.costs(), Terms.USUAL);
    var run = Outcomes.after(aNetwork().roster().costing(costs, MONDAY)).run();

    assertThat(run.price()).contains(new PriceEstimate(1_733, 2_117));
  }

  @Test
  void whatStandsAlreadyChangesNothing() {
    var roster = Outcomes.after(aNetwork().roster().costing(SET, MONDAY));

    assertThat(Outcomes.done(roster.costing(SET, MONDAY)).isNothing()).isTrue();
  }

  @Test
  void aRunThatIsOverKeepsWhatItCost() {
    for (var over : EnumSet.of(RunState.FINISHED, RunState.CANCELLED)) {
      assertThat(Outcomes.code(aNetwork().in(over).roster().costing(SET, MONDAY)))
          .isEqualTo("network-not-open");
    }
    for (var on : EnumSet.of(RunState.READY, RunState.RUNNING, RunState.RENEWING)) {
      assertThat(Outcomes.after(aNetwork().in(on).roster().costing(SET, MONDAY)).run().budget())
          .isEqualTo(SET);
    }
  }

  @Test
  void theAuditHasTheSumsAndNobodysName() {
    var roster = aNetwork().roster();
    var decision = Outcomes.done(roster.costing(SET, MONDAY));
    var at = byStaff(Subject.network("plastgenanvendelse"), "set-costs");

    var follows =
        new SeatConsequences(SamplePeople.staff())
            .of(decision.happenings().getFirst(), decision.after().inRun(), at);

    assertThat(follows.letters()).isEmpty();
    assertThat(follows.audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before())
              .isEqualTo(
                  "costs: 2, per run 48000,00, per meeting 0,00, per person 0,00; price from the"
                      + " costs; non-members 100 %, second seats 100 %, credit none; VAT as usual;"
                      + " meetings as usual");
          assertThat(line.after())
              .isEqualTo(
                  "costs: 3, per run 8000,00, per meeting 3000,00, per person 199,50; price"
                      + " 4500,00; non-members 125 %, second seats 80 %, credit meetings-left; VAT"
                      + " 0 %; meetings 4");
        });
  }
}
