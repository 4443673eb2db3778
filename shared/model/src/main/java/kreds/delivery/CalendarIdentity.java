package kreds.delivery;

/// How calendars know a meeting (RFC 5545), from its first letter to its last. It is kept with the
/// meeting, since a calendar takes whatever comes under another uid or from another organizer for
/// another meeting: the association's name and addresses may have changed in between.
///
/// @param uid in all calendars of the world
/// @param sequence rises with time, place or cancelling only (RFC 5546 § 2.1.4), so that a
///   corrected text asks nobody to answer again
public record CalendarIdentity(String uid, Organizer organizer, int sequence) {

  public CalendarIdentity {
    if (uid.isBlank() || sequence < 0) {
      throw new IllegalArgumentException("no calendar knows it");
    }
  }

  /// The same once time or place are others, or the meeting is cancelled.
  public CalendarIdentity next() {
    return raised(1);
  }

  /// The same, so much higher.
  public CalendarIdentity raised(int by) {
    return new CalendarIdentity(uid, organizer, sequence + by);
  }

  /// Of a meeting that no calendar knows yet.
  public static CalendarIdentity of(String meeting, Organizer organizer) {
    return new CalendarIdentity(meeting + "@" + organizer.address().domain(), organizer, 0);
  }
}
