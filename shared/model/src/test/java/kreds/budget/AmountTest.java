package kreds.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kreds.text.Language;
import kreds.text.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums of money, exact to the øre, as staff type them and people read them.
final class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0             | 0
          12500         | 1250000
          12500,5       | 1250050
          12500.50      | 1250050
          12.500        | 1250000
          12,500        | 1250000
          12.500,50     | 1250050
          12,500.50     | 1250050
          12 500,05     | 1250005
          1.234.567,89  | 123456789
          1,234,567.8   | 123456780
          10.000.000    | 1000000000
          0,99          | 99
          """)
  void staffTypeItTheDanishWayOrTheEnglish(String typed, long oere) {
    assertThat(TypedAmount.read(typed)).contains(new Amount(oere));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kr",
        "-5",
        "1.2345",
        "1,2345",
        "12,500,50",
        "12.500.50",
        "1.234,567",
        "1234.567",
        "12,34,567",
        "1e3",
        "10.000.000,01",
        "10000001",
        "9999999999",
        "1 23",
        "٣"
      })
  void whatSaysNoSumOrTwoIsNotRead(String typed) {
    assertThat(TypedAmount.read(typed)).isEqualTo(Optional.empty());
  }

  @Test
  void sharesAreRoundedUpAndWhatIsGivenBackDown() {
    assertThat(new Amount(100).share(3)).isEqualTo(new Amount(34));
    assertThat(new Amount(99).share(3)).isEqualTo(new Amount(33));
    assertThat(new Amount(100).part(2, 3)).isEqualTo(new Amount(66));
    assertThat(new Amount(100).part(3, 3)).isEqualTo(new Amount(100));
    assertThat(new Amount(100).back()).isEqualTo(new Amount(-100));
    assertThat(new Amount(101).kronerUp()).isEqualTo(2);
    assertThat(new Amount(100).kronerUp()).isEqualTo(1);
  }

  @Test
  void sumsAreExactAndNeverRunOver() {
    assertThat(new Amount(1).plus(new Amount(2)).minus(new Amount(4))).isEqualTo(new Amount(-1));
    assertThat(Amount.kroner(3).times(2)).isEqualTo(new Amount(600));
    assertThat(Amount.ZERO.isZero()).isTrue();
    assertThat(new Amount(1).isZero()).isFalse();
    assertThatThrownBy(() -> new Amount(Long.MAX_VALUE).plus(new Amount(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Amount(Long.MAX_VALUE).times(2))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Amount(Long.MIN_VALUE).minus(new Amount(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aSumToBePaidHasBothDecimalsInEachLanguage() {
    assertThat(Money.exact(Language.DA, 420_050)).isEqualTo("4.200,50\u00A0kr.");
    assertThat(Money.exact(Language.EN, 420_005)).isEqualTo("DKK\u00A04,200.05");
    assertThat(Money.exact(Language.DA, -50)).isEqualTo("-0,50\u00A0kr.");
    assertThat(Money.exact(Language.EN, -1_234_510)).isEqualTo("DKK\u00A0-12,345.10");
    assertThat(Money.decimal(420_009)).isEqualTo("4200,09");
    assertThat(Money.decimal(-10)).isEqualTo("-0,10");
    assertThat(Money.asShort(Language.DA, 420_000)).isEqualTo("4.200\u00A0kr.");
    assertThat(Money.asShort(Language.DA, 420_001)).isEqualTo("4.200,01\u00A0kr.");
    assertThat(Money.plain(-420_009)).isEqualTo("-4200.09");
    assertThat(Money.decimal(0)).isEqualTo("0,00");
  }
}
