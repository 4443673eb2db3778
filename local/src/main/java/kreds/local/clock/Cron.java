package kreds.local.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Optional;

/// AWS's six fields: minutes, hours, day of month, month, day of week, year. A wall time that the
/// clock change skips is skipped; one that it repeats fires once.
record Cron(
    BitSet minutes,
    BitSet hours,
    BitSet days,
    BitSet months,
    BitSet weekdays,
    BitSet years,
    ZoneId zone)
    implements Occurrences {
  private static final int SEARCH_DAYS = 366 * 9;

  static Cron parse(String text, ZoneId zone) {
    String[] fields = text.split("\\s+");
    if (fields.length != 6) {
      throw new IllegalArgumentException("A cron expression has six fields: " + text);
    }
    return new Cron(
        CronField.MINUTE.parse(fields[0]),
        CronField.HOUR.parse(fields[1]),
        CronField.DAY.parse(fields[2]),
        CronField.MONTH.parse(fields[3]),
        CronField.WEEKDAY.parse(fields[4]),
        CronField.YEAR.parse(fields[5]),
        zone);
  }

  @Override
  public Optional<Instant> after(Instant moment) {
    LocalDate day = moment.atZone(zone).toLocalDate();
    for (int n = 0; n < SEARCH_DAYS; n++, day = day.plusDays(1)) {
      if (matches(day)) {
        var found = firstOf(day, moment);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean matches(LocalDate day) {
    return years.get(day.getYear())
        && months.get(day.getMonthValue())
        && days.get(day.getDayOfMonth())
        && weekdays.get(number(day.getDayOfWeek()));
  }

  /// AWS counts Sunday as 1.
  private static int number(DayOfWeek day) {
    return day.getValue() % 7 + 1;
  }

  private Optional<Instant> firstOf(LocalDate day, Instant moment) {
    for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
      for (int minute = minutes.nextSetBit(0);
          minute >= 0;
          minute = minutes.nextSetBit(minute + 1)) {
        var found = instant(day.atTime(hour, minute));
        if (found.isPresent() && found.get().isAfter(moment)) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Instant> instant(LocalDateTime wall) {
    var offsets = zone.getRules().getValidOffsets(wall);
    return offsets.isEmpty() ? Optional.empty() : Optional.of(wall.toInstant(offsets.getFirst()));
  }
}
