package kreds.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The days on which nobody can be expected to answer.
final class DanishHolidaysTest {
  @Test
  void easterIsWhereTheAlmanacHasIt() {
    var known =
        List.of(
            "1961-04-02",
            "2000-04-23",
            "2008-03-23",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2038-04-25",
            "2049-04-18",
            "2285-03-22");
    assertThat(known)
        .allSatisfy(day -> assertThat(DanishHolidays.easter(year(day))).hasToString(day));
  }

  @Test
  void theHolidaysOfAYearAreThese() {
    assertThat(closed(2027))
        .containsExactly(
            "2027-01-01",
            "2027-03-25",
            "2027-03-26",
            "2027-03-28",
            "2027-03-29",
            "2027-05-06",
            "2027-05-16",
            "2027-05-17",
            "2027-06-05",
            "2027-12-24",
            "2027-12-25",
            "2027-12-26",
            "2027-12-31");
  }

  @Test
  void theGreatPrayerDayIsAWorkingDaySince2024() {
    assertThat(DanishHolidays.isWorkingDay(LocalDate.parse("2023-05-05"))).isFalse();
    assertThat(DanishHolidays.isWorkingDay(LocalDate.parse("2024-04-26"))).isTrue();
    assertThat(DanishHolidays.isWorkingDay(LocalDate.parse("2027-04-23"))).isTrue();
  }

  @Test
  void nobodyWorksAtTheWeekend() {
    assertThat(DanishHolidays.isWorkingDay(LocalDate.parse("2027-01-08"))).isTrue();
    assertThat(DanishHolidays.isWorkingDay(LocalDate.parse("2027-01-09"))).isFalse();
    assertThat(DanishHolidays.isWorkingDay(LocalDate.parse("2027-01-10"))).isFalse();
  }

  private static List<String> closed(int year) {
    return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1))
        .takeWhile(day -> day.getYear() == year)
        .filter(DanishHolidays::isHoliday)
        .map(LocalDate::toString)
        .toList();
  }

  private static int year(String day) {
    return LocalDate.parse(day).getYear();
  }
}
