package kreds.delivery;

import java.time.Instant;

/// What an invitation puts into a calendar (RFC 5545).
///
/// @param status whether it takes place, for everybody or for its reader
/// @param description plain text; lines separated by `\n`
public record CalendarEntry(
    CalendarIdentity identity,
    CalendarStatus status,
    Instant start,
    Instant end,
    String summary,
    String place,
    String description) {

  /// One that takes place, or is taken out of one person's calendar.
  public CalendarEntry(
      CalendarIdentity identity,
      boolean takenBack,
      Instant start,
      Instant end,
      String summary,
      String place,
      String description) {
    this(
        identity,
        takenBack ? CalendarStatus.TAKEN_BACK : CalendarStatus.CONFIRMED,
        start,
        end,
        summary,
        place,
        description);
  }

  public CalendarEntry {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("a calendar entry ends after it starts");
    }
  }

  /// Whether it leaves the calendar.
  public boolean cancelled() {
    return status != CalendarStatus.CONFIRMED;
  }

  /// The same, to be taken out of one person's calendar. It says nothing of the meeting that the
  /// person may not know any more.
  public CalendarEntry takenBack() {
    return new CalendarEntry(identity, CalendarStatus.TAKEN_BACK, start, end, summary, place, "");
  }
}
