package kreds.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Easter in the years in which the rule is easily got wrong: the first of a cycle of nineteen, the
/// latest and the earliest, and those of other centuries.
final class EasterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "1995-04-16",
        "2014-04-20",
        "2033-04-17",
        "2052-04-21",
        "2076-04-19",
        "2100-03-28"
      })
  void easterIsWhereTheAlmanacHasIt(String day) {
    assertThat(DanishHolidays.easter(LocalDate.parse(day).getYear())).hasToString(day);
  }
}
