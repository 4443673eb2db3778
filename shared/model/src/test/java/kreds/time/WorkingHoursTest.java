package kreds.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// How long somebody has to answer.
final class WorkingHoursTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  @Test
  void withinADayTheyAreTheHoursOfTheClock() {
    assertThat(after("2027-01-11T09:30", 4)).isEqualTo("2027-01-11T13:30");
    assertThat(after("2027-01-11T08:00", 8)).isEqualTo("2027-01-11T16:00");
  }

  @Test
  void whatIsLeftOverComesOnTheNextWorkingDay() {
    assertThat(after("2027-01-11T09:30", 8)).isEqualTo("2027-01-12T09:30");
    assertThat(after("2027-01-11T09:30", 16)).isEqualTo("2027-01-13T09:30");
  }

  @Test
  void beforeEightAndAfterFourNothingIsCounted() {
    assertThat(after("2027-01-11T05:00", 1)).isEqualTo("2027-01-11T09:00");
    assertThat(after("2027-01-11T16:00", 1)).isEqualTo("2027-01-12T09:00");
    assertThat(after("2027-01-11T23:59", 1)).isEqualTo("2027-01-12T09:00");
    assertThat(after("2027-01-11T15:59", 1)).isEqualTo("2027-01-12T08:59");
  }

  @Test
  void weekendsAndHolidaysAreLeftOut() {
    assertThat(after("2027-01-08T15:00", 2)).isEqualTo("2027-01-11T09:00");
    assertThat(after("2027-03-24T15:00", 2)).isEqualTo("2027-03-30T09:00");
    assertThat(after("2026-12-23T12:00", 16)).isEqualTo("2026-12-29T12:00");
  }

  @Test
  void theClockMayChangeInBetween() {
    assertThat(after("2027-03-26T12:00", 1)).isEqualTo("2027-03-30T09:00");
    assertThat(after("2026-10-23T15:00", 3)).isEqualTo("2026-10-26T10:00");
  }

  @Property
  void theyEndWhileSomebodyWorksAndMoreHoursEndLater(
      @ForAll @LongRange(min = 1_700_000_000, max = 2_200_000_000L) long from,
      @ForAll @IntRange(min = 1, max = 80) int hours) {
    var start = Instant.ofEpochSecond(from);
    var end = WorkingHours.after(start, hours).atZone(COPENHAGEN);

    assertThat(end.toInstant()).isAfter(start);
    assertThat(DanishHolidays.isWorkingDay(end.toLocalDate())).isTrue();
    assertThat(end.toLocalTime())
        .isAfter(LocalTime.of(8, 0))
        .isBeforeOrEqualTo(LocalTime.of(16, 0));
    assertThat(WorkingHours.after(start, hours + 1)).isAfter(end.toInstant());
  }

  private static String after(String from, int hours) {
    var start = LocalDateTime.parse(from).atZone(COPENHAGEN).toInstant();
    return WorkingHours.after(start, hours).atZone(COPENHAGEN).toLocalDateTime().toString();
  }
}
