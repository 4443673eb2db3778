package kreds.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.stream.IntStream;

/// The days on which a group meets: working days by the Danish calendar ([DanishHolidays]), but not
/// in July, when Denmark is on holiday, and not in the weeks around Christmas and New Year.
public final class MeetingDays {
  private static final Set<Integer> AROUND_CHRISTMAS = Set.of(52, 53, 1);
  private static final int DAYS_OF_A_WEEK = 7;

  private MeetingDays() {}

  /// Whether a group meets on that day.
  public static boolean isOne(LocalDate day) {
    return DanishHolidays.isWorkingDay(day)
        && day.getMonth() != Month.JULY
        && !AROUND_CHRISTMAS.contains(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /// That day, or the same weekday of the first week in which they do; of a weekend, the Monday
  /// after.
  public static LocalDate from(LocalDate wanted) {
    return from(wanted, 1);
  }

  /// The same where they meet over so many days: each of them is one. Whoever begins on a Friday
  /// goes on at the weekend knowingly.
  public static LocalDate from(LocalDate wanted, int days) {
    var day =
        isAtWeekend(wanted)
            ? wanted.plusDays(1L + DAYS_OF_A_WEEK - wanted.getDayOfWeek().getValue())
            : wanted;
    while (!isOne(day, days)) {
      day = day.plusWeeks(1);
    }
    return day;
  }

  private static boolean isOne(LocalDate first, int days) {
    return isOne(first)
        && IntStream.range(1, days)
            .mapToObj(first::plusDays)
            .allMatch(day -> isOne(day) || isAtWeekend(day));
  }

  private static boolean isAtWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
