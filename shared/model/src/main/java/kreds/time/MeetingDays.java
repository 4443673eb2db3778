package kreds.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
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

  /// The same where they meet over so many days, each of which is one: what would go on into a
  /// weekend begins so much earlier in its week that it ends on the Friday.
  public static LocalDate from(LocalDate wanted, int days) {
    var day = beforeTheWeekend(afterTheWeekend(wanted), days);
    while (!isOne(day, days)) {
      day = day.plusWeeks(1);
    }
    return day;
  }

  /// Those of so many days in a row, from that one on, on which nobody is at work: a weekend or a
  /// holiday. Whoever says a date of their own may mean it, and is told.
  public static List<LocalDate> closed(LocalDate first, int days) {
    return IntStream.range(0, days)
        .mapToObj(first::plusDays)
        .filter(day -> !DanishHolidays.isWorkingDay(day))
        .toList();
  }

  private static LocalDate afterTheWeekend(LocalDate wanted) {
    return isAtWeekend(wanted)
        ? wanted.plusDays(1L + DAYS_OF_A_WEEK - wanted.getDayOfWeek().getValue())
        : wanted;
  }

  private static LocalDate beforeTheWeekend(LocalDate day, int days) {
    var latest = Math.max(1, DayOfWeek.FRIDAY.getValue() + 1 - days);
    return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - latest));
  }

  private static boolean isOne(LocalDate first, int days) {
    return IntStream.range(0, days).mapToObj(first::plusDays).allMatch(MeetingDays::isOne);
  }

  private static boolean isAtWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
