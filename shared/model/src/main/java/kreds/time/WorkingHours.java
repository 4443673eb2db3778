package kreds.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The hours in which somebody can be expected to answer: 08 to 16 on Danish working days, on the
/// clock in Copenhagen, wherever the reader is. What is asked on a Friday afternoon does not run
/// out over the weekend.
public final class WorkingHours {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(16, 0);

  private WorkingHours() {}

  /// The moment at which so many working hours are over. It lies in a working day, and is its end
  /// rather than the morning of the next.
  ///
  /// @param hours at least one
  public static Instant after(Instant from, int hours) {
    var left = Duration.ofHours(hours);
    var at = from.atZone(DENMARK);
    while (true) {
      var opens = opening(at);
      var worked = Duration.between(opens, opens.with(CLOSES));
      if (left.compareTo(worked) <= 0) {
        return opens.plus(left).toInstant();
      }
      left = left.minus(worked);
      at = morning(opens.toLocalDate().plusDays(1));
    }
  }

  /// When work begins on that day, or would.
  public static Instant beginOf(LocalDate day) {
    return morning(day).toInstant();
  }

  /// That moment, if somebody works then; else when somebody does next.
  private static ZonedDateTime opening(ZonedDateTime at) {
    var day = at.toLocalDate();
    if (DanishHolidays.isWorkingDay(day) && at.toLocalTime().isBefore(CLOSES)) {
      return at.toLocalTime().isBefore(OPENS) ? morning(day) : at;
    }
    return morning(WorkingDays.from(day.plusDays(1)));
  }

  private static ZonedDateTime morning(LocalDate day) {
    return day.atTime(OPENS).atZone(DENMARK);
  }
}
