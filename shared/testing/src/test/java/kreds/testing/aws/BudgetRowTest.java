package kreds.testing.aws;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.aws.dynamo.RunItems;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.CompanySeats;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Payers;
import kreds.budget.Terms;
import kreds.run.Run;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.Test;

/// What a run costs, in its row.
final class BudgetRowTest {

  /// As rows have it that are there already, so that each version of a function reads the other's.
  @Test
  void anEstimateIsTheTwoSumsThatItAlwaysWas() {
    var row = RunItems.toItem(aNetwork().run());

    assertThat(row.number("speakerCosts")).isEqualTo(8_000);
    assertThat(row.number("otherCosts")).isEqualTo(40_000);
    assertThat(row.values()).doesNotContainKeys("costs", "terms");
    assertThat(RunItems.fromItem(row)).isEqualTo(aNetwork().run());
    assertThat(RunItems.fromItem(row).budget()).isEqualTo(Budget.estimated(8_000, 40_000));
  }

  @Test
  void whatStaffHaveSetStandsInItsPlaceByItsName() {
    var run = costing(new Costs(List.of(new Cost("Alt", new Amount(5), Cost.Per.MEETING))));
    var row = RunItems.toItem(run);

    assertThat(row.values()).doesNotContainKeys("speakerCosts", "otherCosts", "terms");
    assertThat(row.parts("costs"))
        .singleElement()
        .satisfies(cost -> {
          assertThat(cost.text("what")).isEqualTo("Alt");
          assertThat(cost.number("oere")).isEqualTo(5);
          assertThat(cost.text("per")).isEqualTo("MEETING");
        });
    assertThat(RunItems.fromItem(row)).isEqualTo(run);
  }

  @Test
  void aRunWithoutCostsHasNone() {
    var run = costing(new Costs(List.of()));

    assertThat(RunItems.fromItem(RunItems.toItem(run))).isEqualTo(run);
    assertThat(run.budget().costs().all()).isEmpty();
  }

  /// Beside what is estimated or set, so that a row from before reads as one without.
  @Test
  void theFeesOfThoseWhoAreAskedToSpeakStandBeside() {
    assertThat(RunItems.toItem(aNetwork().run()).values()).doesNotContainKey("fees");
    var run = aNetwork().run();
    var asked = run.reckoning(run.budget().withFees(800_050), MONDAY);
    var row = RunItems.toItem(asked);

    assertThat(row.number("fees")).isEqualTo(800_050);
    assertThat(row.number("speakerCosts")).isEqualTo(8_000);
    assertThat(RunItems.fromItem(row)).isEqualTo(asked);
    var none = costing(new Costs(List.of()));
    var set = none.reckoning(none.budget().withFees(1), MONDAY);
    assertThat(RunItems.fromItem(RunItems.toItem(set))).isEqualTo(set);
  }

  @Test
  void soDoTheMeetingsAndWhoHasLeftAndPays() {
    var run = aNetwork().run();
    assertThat(RunItems.toItem(run).values()).doesNotContainKeys("plannedMeetings", "goneWhoPay");
    var reckoned = run.reckoning(run.budget().reckoned(0, 6, List.of(1, 4)), MONDAY);
    var row = RunItems.toItem(reckoned);

    assertThat(row.number("plannedMeetings")).isEqualTo(6);
    assertThat(row.texts("goneWhoPay")).containsExactly("1", "4");
    assertThat(RunItems.fromItem(row)).isEqualTo(reckoned);
  }

  /// Company by company, without a name: whoever reads the run alone reads what each pays.
  @Test
  void whereNotAllPayTheSameSoDoThoseWhoPay() {
    var run = aNetwork().run();
    assertThat(RunItems.toItem(run).values()).doesNotContainKey("payers");
    var payers =
        new Payers(
            List.of(
                new CompanySeats(true, List.of(OptionalInt.of(12), OptionalInt.empty())),
                new CompanySeats(false, List.of(OptionalInt.empty()))));
    var reckoned =
        run.reckoning(run.budget().reckoned(0, 1, List.of(12), Optional.of(payers)), MONDAY);
    var row = RunItems.toItem(reckoned);

    assertThat(row.texts("payers")).containsExactly("member 12 -", "other -");
    assertThat(RunItems.fromItem(row)).isEqualTo(reckoned);
  }

  @Test
  void whatAnotherYearExpectsOfItsSpeakersStandsBesideWhatStaffHaveSet() {
    var run = costing(new Costs(List.of(new Cost("Alt", new Amount(5), Cost.Per.MEETING))));
    var expecting = run.reckoning(run.budget().expecting(9_000), MONDAY);
    var row = RunItems.toItem(expecting);

    assertThat(row.number("speakerCosts")).isEqualTo(9_000);
    assertThat(row.values()).doesNotContainKey("otherCosts");
    assertThat(RunItems.fromItem(row)).isEqualTo(expecting);
  }

  private static Run costing(Costs costs) {
    var budget = Budget.of(costs, Terms.USUAL);
    return Outcomes.after(aNetwork().roster().costing(budget, MONDAY)).run();
  }
}
