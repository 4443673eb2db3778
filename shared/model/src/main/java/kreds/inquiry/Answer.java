package kreds.inquiry;

import java.time.Instant;

/// What one person answered. The last answer counts.
///
/// @param attendee who answered, by identifier
public record Answer(String attendee, Response response, Instant at) {

  @Override
  public String toString() {
    return "Answer[" + attendee + "]";
  }
}
