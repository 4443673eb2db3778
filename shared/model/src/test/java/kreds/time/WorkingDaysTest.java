package kreds.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// People are written to when they are at work.
final class WorkingDaysTest {

  @Test
  void aWorkingDayIsItsOwn() {
    assertThat(WorkingDays.from(day("2027-02-05"))).isEqualTo(day("2027-02-05"));
    assertThat(WorkingDays.until(day("2027-02-05"))).isEqualTo(day("2027-02-05"));
  }

  @Test
  void ofAWeekendOrHolidaysItIsTheNextOrTheLastBefore() {
    assertThat(WorkingDays.from(day("2027-02-06"))).isEqualTo(day("2027-02-08"));
    assertThat(WorkingDays.until(day("2027-02-07"))).isEqualTo(day("2027-02-05"));
    assertThat(WorkingDays.from(day("2027-03-25"))).as("Easter").isEqualTo(day("2027-03-30"));
    assertThat(WorkingDays.until(day("2027-03-29"))).isEqualTo(day("2027-03-24"));
    assertThat(WorkingDays.until(day("2027-01-01"))).isEqualTo(day("2026-12-30"));
  }

  @Test
  void theTimeOnTheWallStaysOnBothSidesOfTheClockChange() {
    var easterMonday = Instant.parse("2027-03-29T07:30:00Z");

    assertThat(WorkingDays.until(easterMonday)).isEqualTo("2027-03-24T08:30:00Z");
    assertThat(WorkingDays.from(easterMonday)).isEqualTo("2027-03-30T07:30:00Z");
    assertThat(WorkingDays.from(Instant.parse("2027-03-28T07:30:00Z")))
        .isEqualTo("2027-03-30T07:30:00Z");
  }

  @Test
  void aMomentInAWorkingDayIsItsOwnByTheDanishDay() {
    var friday = Instant.parse("2027-02-05T22:59:59.123Z");
    assertThat(WorkingDays.until(friday)).isEqualTo(friday);
    assertThat(WorkingDays.from(friday)).isEqualTo(friday);
    assertThat(WorkingDays.from(Instant.parse("2027-02-05T23:00:00Z")))
        .as("a Saturday in Denmark")
        .isEqualTo("2027-02-07T23:00:00Z");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
