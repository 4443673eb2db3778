package kreds.delivery;

/// What becomes of a meeting in somebody's calendar.
public enum CalendarStatus {
  /// It takes place.
  CONFIRMED,
  /// It does not take place, for anybody (RFC 5546 § 3.2.5: STATUS says so).
  CANCELLED,
  /// It did not take place, which was said only afterwards: to programs it is cancelled, people
  /// read it in another word.
  MISSED,
  /// It is taken out of this person's calendar alone; the others meet (no STATUS says so).
  TAKEN_BACK
}
