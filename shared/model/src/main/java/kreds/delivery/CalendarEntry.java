package kreds.delivery;

import java.time.Instant;

/// What an invitation puts into a calendar (RFC 5545). The uid stays for the life of the meeting;
/// the sequence rises only with time, place or cancelling (RFC 5546 § 2.1.4), so that a corrected
/// text asks nobody to answer again.
///
/// @param uid the meeting's identifier; the domain of the organizer is added when the letter is
///   written
/// @param cancelled whether the meeting is taken out of the calendar
/// @param description plain text; lines separated by `\n`
public record CalendarEntry(
    String uid,
    int sequence,
    boolean cancelled,
    Instant start,
    Instant end,
    String summary,
    String place,
    String description) {

  public CalendarEntry {
    if (sequence < 0 || !end.isAfter(start)) {
      throw new IllegalArgumentException("a calendar entry ends after it starts");
    }
  }
}
