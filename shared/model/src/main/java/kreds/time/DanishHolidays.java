package kreds.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// The days on which Danish offices are closed, by rule and for any year: the holidays of the
/// national church, which follow Easter or have a date, and the three days on which hardly anybody
/// works though no law says so (Constitution Day, 24 and 31 December). The Great Prayer Day is a
/// working day since 2024 (act no. 214 of 6 March 2023).
final class DanishHolidays {
  private static final Set<MonthDay> EACH_YEAR =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(6, 5),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31));

  /// Days after Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension Day, Whitsun.
  private static final Set<Long> FROM_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

  private static final long GREAT_PRAYER_DAY = 26;
  private static final int LAST_PRAYED = 2023;

  private DanishHolidays() {}

  /// Whether that day is one of them; a Sunday that is no feast is none.
  static boolean isHoliday(LocalDate day) {
    if (EACH_YEAR.contains(MonthDay.from(day))) {
      return true;
    }
    var fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    return FROM_EASTER.contains(fromEaster)
        || (fromEaster == GREAT_PRAYER_DAY && day.getYear() <= LAST_PRAYED);
  }

  /// Whether people are at work on that day.
  static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
  }

  /// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher (J. Meeus,
  /// Astronomical Algorithms, chapter 8).
  static LocalDate easter(int year) {
    var golden = year % 19;
    var century = year / 100;
    var inCentury = year % 100;
    var corrected = (century - (century + 8) / 25 + 1) / 3;
    var epact = (19 * golden + century - century / 4 - corrected + 15) % 30;
    var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    var late = (golden + 11 * epact + 22 * weekday) / 451;
    var sum = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
