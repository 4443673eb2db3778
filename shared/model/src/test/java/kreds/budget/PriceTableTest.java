package kreds.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// The break-even price at each head count (B1).
final class PriceTableTest {
  private static final Budget BUDGET = Budget.estimated(8_000, 40_000);

  @Test
  void fromEightToFifteen() {
    var rows = table(BUDGET, 12, 15).rows();

    assertThat(rows)
        .extracting(PriceTable.Row::heads)
        .containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
    assertThat(rows.getFirst())
        .isEqualTo(
            new PriceTable.Row(8, Amount.kroner(48_000), Amount.kroner(6_000), Optional.empty()));
    assertThat(rows.get(5).breakEven()).isEqualTo(new Amount(369_231));
    assertThat(table(BUDGET, 8, 10).rows()).hasSize(8);
  }

  @Test
  void orTheRunsOwnWhereThatLiesOutside() {
    assertThat(table(BUDGET, 7, 9).rows())
        .extracting(PriceTable.Row::heads)
        .containsExactly(7, 8, 9);
    assertThat(table(BUDGET, 12, 16).rows())
        .extracting(PriceTable.Row::heads)
        .containsExactly(12, 13, 14, 15, 16);
  }

  @Test
  void withWhatIsOverOrShortOfEachNumber() {
    var costs = new Costs(List.of(new Cost("Alt", Amount.kroner(1_000), Cost.Per.RUN)));
    var asked =
        new Terms(
            Optional.empty(), Tariff.USUAL, Optional.of(Amount.kroner(100)), OptionalInt.empty());

    assertThat(table(Budget.of(costs, asked), 12, 15).rows())
        .allMatch(
            row -> row.surplus().orElseThrow().equals(Amount.kroner(row.heads() * 100L - 1_000)));
  }

  @Test
  void meetingsAndPersonsCountInEveryRow() {
    var costs =
        new Costs(
            List.of(
                new Cost("Lokale", Amount.kroner(3_000), Cost.Per.MEETING),
                new Cost("Frokost", Amount.kroner(200), Cost.Per.PERSON)));

    var four = new Terms(Optional.empty(), Tariff.USUAL, Optional.empty(), OptionalInt.of(4));
    assertThat(table(Budget.of(costs, four), 10, 15).rows().get(2))
        .isEqualTo(
            new PriceTable.Row(10, Amount.kroner(14_000), Amount.kroner(1_400), Optional.empty()));
  }

  private static PriceTable table(Budget budget, int minimum, int maximum) {
    return PriceTable.of(new RunPrice(budget), minimum, maximum);
  }
}
