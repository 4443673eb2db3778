package kreds.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
