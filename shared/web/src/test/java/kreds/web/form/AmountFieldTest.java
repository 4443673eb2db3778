package kreds.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.budget.Amount;
import org.junit.jupiter.api.Test;

/// Sums in kroner, as numbers and as text.
final class AmountFieldTest {
  private static final Field<Amount> AMOUNT = Field.amount("amount");

  @Test
  void aNumberHasAPointBeforeItsDecimals() {
    assertThat(read(12_500)).isEqualTo(Amount.kroner(12_500));
    assertThat(read(12_500.5)).isEqualTo(new Amount(1_250_050));
    assertThat(read(0.07)).isEqualTo(new Amount(7));
    assertThat(read(1.1)).isEqualTo(new Amount(110));
    assertThat(read(10_000_000L)).isEqualTo(Amount.MOST);
    assertThat(read(0)).isEqualTo(Amount.ZERO);
  }

  @Test
  void textIsReadInBothSpellings() {
    assertThat(read(" 12.500,50 ")).isEqualTo(new Amount(1_250_050));
    assertThat(read("12,500.50")).isEqualTo(new Amount(1_250_050));
  }

  @Test
  void anythingElseIsAFault() {
    for (var sent :
        List.<Object>of(1.505, -1, -0.01, 10_000_000.01, 10_000_001, "kr. 5", true, List.of(5))) {
      var fields = Fields.of(Map.of("amount", sent));
      assertThat(AMOUNT.read(fields)).isEqualTo(Amount.ZERO);
      assertThat(FaultCodes.of(fields)).as("" + sent).containsExactly("amount not-an-amount");
    }
    var none = Fields.of(Map.of());
    assertThat(AMOUNT.read(none)).isEqualTo(Amount.ZERO);
    assertThat(FaultCodes.of(none)).containsExactly("amount missing");
  }

  @Test
  void whatIsSentBlankIsSentAllTheSame() {
    var field = AMOUNT.optional().ifSent();
    var blank = new HashMap<String, Object>();
    blank.put("amount", "");

    assertThat(field.read(Fields.of(Map.of()))).isEmpty();
    assertThat(field.read(Fields.of(blank))).contains(Optional.empty());
    assertThat(field.read(Fields.of(Map.of("amount", 5)))).contains(Optional.of(Amount.kroner(5)));
    assertThat(AMOUNT.schema()).containsEntry("type", List.of("number", "string"));
  }

  private static Amount read(Object sent) {
    var fields = Fields.of(Map.of("amount", sent));
    var amount = AMOUNT.read(fields);
    assertThat(FaultCodes.of(fields)).isEmpty();
    return amount;
  }
}
