package kreds.web.form;

import java.math.BigDecimal;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.TypedAmount;
import kreds.text.Visible;

/// Sums in kroner, sent as a number or typed as text. A number of JSON has a point before its
/// decimals and nothing else, so it is read by itself: `1.505` is no thousand.
final class Amounts {
  private static final int DECIMALS = 2;

  private Amounts() {}

  static Amount read(Values values, String name, Object sent) {
    var amount =
        switch (sent) {
          case Integer whole -> of(BigDecimal.valueOf(whole));
          case Long whole -> of(BigDecimal.valueOf(whole));
          // The shortest decimal that means this number is the one that was typed.
          case Double number -> of(BigDecimal.valueOf(number));
          case String text -> TypedAmount.read(Visible.stripped(text));
          default -> Optional.<Amount>empty();
        };
    if (amount.isEmpty()) {
      values.fault(name, "not-an-amount");
    }
    return amount.orElse(Amount.ZERO);
  }

  private static Optional<Amount> of(BigDecimal kroner) {
    var oere = kroner.movePointRight(DECIMALS).stripTrailingZeros();
    var most = BigDecimal.valueOf(Amount.MOST.oere());
    return oere.signum() < 0 || oere.scale() > 0 || oere.compareTo(most) > 0
        ? Optional.empty()
        : Optional.of(new Amount(oere.longValueExact()));
  }
}
