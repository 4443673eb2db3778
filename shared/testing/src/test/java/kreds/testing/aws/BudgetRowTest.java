package kreds.testing.aws;

import static kreds.sample.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.aws.dynamo.RunItems;
import kreds.budget.Budget;
import org.junit.jupiter.api.Test;

/// What a run costs, in the rows that are there already.
final class BudgetRowTest {

  @Test
  void aRowFromBeforeCostsHadNamesHasTheTwoOfItsEstimate() {
    var row = RunItems.toItem(aNetwork().run());
    row.values().remove("costs");
    row.put("speakerCosts", 8_000).put("otherCosts", 40_000);

    assertThat(RunItems.fromItem(row).budget()).isEqualTo(Budget.estimated(8_000, 40_000));
    assertThat(RunItems.fromItem(row)).isEqualTo(aNetwork().run());
  }

  @Test
  void itIsWrittenAnewWithTheirNames() {
    var row = RunItems.toItem(aNetwork().run());

    assertThat(row.values()).doesNotContainKeys("speakerCosts", "otherCosts", "terms");
    assertThat(row.parts("costs"))
        .extracting(cost -> cost.text("what") + " " + cost.number("oere"))
        .containsExactly("speakers 800000", "other 4000000");
    assertThat(RunItems.fromItem(row)).isEqualTo(aNetwork().run());
  }

  @Test
  void aRunWithoutCostsHasNone() {
    var row = RunItems.toItem(aNetwork().run());
    row.values().remove("costs");

    assertThat(RunItems.fromItem(row).budget().costs().all()).isEmpty();
  }
}
