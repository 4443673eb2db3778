package kreds.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On which days a group meets.
final class MeetingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2027-03-02, 2027-03-02",
    // Maundy Thursday, Easter Monday, Ascension Day, Whit Monday
    "2027-03-25, 2027-04-01",
    "2027-03-29, 2027-04-05",
    "2027-05-06, 2027-05-13",
    "2027-05-17, 2027-05-24",
    // the day of the former Great Prayer Day is one on which people work
    "2027-04-23, 2027-04-23",
    // Constitution Day of another year, on a working day
    "2028-06-05, 2028-06-12",
    // July
    "2027-06-30, 2027-06-30",
    "2027-07-01, 2027-08-05",
    "2027-07-31, 2027-08-02",
    // around Christmas: weeks 52, 53 and 1
    "2027-12-22, 2027-12-22",
    "2027-12-27, 2028-01-10",
    "2026-12-28, 2027-01-11",
    "2027-01-08, 2027-01-15",
    // weekends
    "2027-03-06, 2027-03-08",
    "2027-03-07, 2027-03-08",
    "2027-03-27, 2027-04-05",
  })
  void theNextDayThatIsFreeIsTheSameWeekday(LocalDate wanted, LocalDate day) {
    assertThat(MeetingDays.from(wanted)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    // two days from a Friday on, three from a Thursday or a Friday on: into the weekend
    "2027-09-17, 2, 2027-09-16",
    "2027-09-16, 3, 2027-09-15",
    "2027-09-17, 3, 2027-09-15",
    "2027-09-16, 2, 2027-09-16",
    "2027-09-15, 3, 2027-09-15",
    // the Monday after a weekend
    "2027-09-18, 3, 2027-09-20",
    // Maundy Thursday is the second day; in the week after, Easter Monday is none of them
    "2027-03-24, 2, 2027-03-31",
    // the last of them in July
    "2027-06-29, 3, 2027-08-03",
  })
  void eachOfItsDaysIsOne(LocalDate wanted, int days, LocalDate first) {
    assertThat(MeetingDays.from(wanted, days)).isEqualTo(first);
  }

  @Property
  void noneOfTheDaysIsAtAWeekendOrInTheHolidays(
      @ForAll @IntRange(max = 20_000) int after, @ForAll @IntRange(min = 1, max = 3) int days) {
    var wanted = LocalDate.of(2024, 1, 1).plusDays(after);
    var first = MeetingDays.from(wanted, days);

    assertThat(first.datesUntil(first.plusDays(days))).allMatch(MeetingDays::isOne);
    assertThat(first).isBetween(wanted.minusDays(2), wanted.plusWeeks(7));
    assertThat(MeetingDays.from(first, days)).isEqualTo(first);
    assertThat(MeetingDays.closed(first, days)).isEmpty();
  }

  @Test
  void thoseOnWhichNobodyIsAtWorkAreNamed() {
    assertThat(MeetingDays.closed(LocalDate.parse("2027-03-24"), 3))
        .as("Maundy Thursday and Good Friday")
        .containsExactly(LocalDate.parse("2027-03-25"), LocalDate.parse("2027-03-26"));
    assertThat(MeetingDays.closed(LocalDate.parse("2027-08-13"), 2))
        .containsExactly(LocalDate.parse("2027-08-14"));
    assertThat(MeetingDays.closed(LocalDate.parse("2027-07-13"), 2)).isEmpty();
  }

  @Property
  void aGroupMeetsOnAWorkingDaySoonAndNotInTheHolidays(@ForAll @IntRange(max = 20_000) int after) {
    var wanted = LocalDate.of(2024, 1, 1).plusDays(after);
    var day = MeetingDays.from(wanted);

    assertThat(MeetingDays.isOne(day)).isTrue();
    assertThat(day.getMonth()).isNotEqualTo(Month.JULY);
    assertThat(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isBetween(2, 51);
    assertThat(day).isBetween(wanted, wanted.plusWeeks(7));
    assertThat(MeetingDays.from(day)).isEqualTo(day);
    assertThat(wanted.getDayOfWeek().getValue() > 5 || day.getDayOfWeek() == wanted.getDayOfWeek())
        .isTrue();
  }
}
