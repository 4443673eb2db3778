package kreds.inquiry;

import java.time.Instant;

/// What one person answered. The last answer counts.
///
/// @param attendee who answered, by identifier
/// @param turn to which of the times that it was asked ([Inquiry#turn]): only the last one counts
public record Answer(String attendee, Response response, Instant at, int turn) {

  /// To what was asked once.
  public Answer(String attendee, Response response, Instant at) {
    this(attendee, response, at, 0);
  }

  @Override
  public String toString() {
    return "Answer[" + attendee + "]";
  }
}
