package kreds.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The days on which people in Denmark are at work ([DanishHolidays]).
public final class WorkingDays {

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private WorkingDays() {}

  /// That moment, or the same time of the last working day before it: who is reminded on a Saturday
  /// of what ends on Monday has one morning left, and who is reminded on Friday has the day.
  public static Instant until(Instant at) {
    var there = at.atZone(DENMARK);
    return there.with(until(there.toLocalDate())).toInstant();
  }

  /// That moment, or the same time of the next working day.
  public static Instant from(Instant at) {
    var there = at.atZone(DENMARK);
    return there.with(from(there.toLocalDate())).toInstant();
  }

  /// That day, or the next one that is a working day.
  public static LocalDate from(LocalDate day) {
    var next = day;
    while (!DanishHolidays.isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /// That day, or the last one before it that is a working day.
  public static LocalDate until(LocalDate day) {
    var last = day;
    while (!DanishHolidays.isWorkingDay(last)) {
      last = last.minusDays(1);
    }
    return last;
  }
}
