package kreds.delivery;

import java.time.Instant;

/// What an invitation puts into a calendar (RFC 5545).
///
/// @param cancelled whether the meeting is taken out of the calendar
/// @param description plain text; lines separated by `\n`
public record CalendarEntry(
    CalendarIdentity identity,
    boolean cancelled,
    Instant start,
    Instant end,
    String summary,
    String place,
    String description) {

  public CalendarEntry {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("a calendar entry ends after it starts");
    }
  }

  /// The same, to be taken out of one person's calendar. It says nothing of the meeting that the
  /// person may not know any more.
  public CalendarEntry takenBack() {
    return new CalendarEntry(identity, true, start, end, summary, place, "");
  }
}
