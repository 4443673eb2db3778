package kreds.time;

import java.time.LocalDate;

/// The days on which people in Denmark are at work ([DanishHolidays]).
public final class WorkingDays {

  private WorkingDays() {}

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
