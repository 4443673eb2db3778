package kreds.inquiry;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// A time as the clock on the wall shows it, in the association's zone. 09:30 stays 09:30 on both
/// sides of a clock change, so the local time is what is kept; the moment follows from it. A time
/// that the wall clock never shows, or shows twice, names no moment and is refused (S7).
public record WallTime(LocalDateTime local, ZoneId zone) implements Comparable<WallTime> {

  public WallTime {
    if (zone.getRules().getValidOffsets(local).size() != 1) {
      throw new IllegalArgumentException(local + " does not name one moment in " + zone);
    }
  }

  /// The time, or why there is no such one.
  public static Outcome<WallTime> of(LocalDateTime local, ZoneId zone) {
    return switch (zone.getRules().getValidOffsets(local).size()) {
      case 1 -> Outcome.done(new WallTime(local, zone));
      case 0 -> Outcome.refused(missing(local, zone));
      default -> Outcome.refused(doubled(local, zone));
    };
  }

  /// What the clock on the wall shows at that moment.
  public static WallTime at(Instant moment, ZoneId zone) {
    return new WallTime(moment.atZone(zone).toLocalDateTime(), zone);
  }

  /// The moment that it names.
  public Instant instant() {
    return local.atZone(zone).toInstant();
  }

  @Override
  public int compareTo(WallTime other) {
    return instant().compareTo(other.instant());
  }

  private static Refusal missing(LocalDateTime local, ZoneId zone) {
    var change = zone.getRules().getTransition(local);
    return Refusal.invalid(
        "time-does-not-exist",
        said(local, zone)
            + " does not exist: the clocks go forward from "
            + change.getDateTimeBefore().toLocalTime()
            + " to "
            + change.getDateTimeAfter().toLocalTime()
            + " that day. Choose a time before or after.");
  }

  private static Refusal doubled(LocalDateTime local, ZoneId zone) {
    var change = zone.getRules().getTransition(local);
    return Refusal.invalid(
        "time-exists-twice",
        said(local, zone)
            + " exists twice: the clocks go back from "
            + change.getDateTimeBefore().toLocalTime()
            + " to "
            + change.getDateTimeAfter().toLocalTime()
            + " that day. Choose a time before or after.");
  }

  private static String said(LocalDateTime local, ZoneId zone) {
    return local.toLocalTime() + " on " + local.toLocalDate() + " in " + zone;
  }
}
