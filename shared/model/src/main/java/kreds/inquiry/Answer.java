package kreds.inquiry;

import java.time.Instant;

/// What one person answered. The last answer counts.
///
/// @param attendee who answered, by identifier
public record Answer(String attendee, Reply reply, Instant at) {

  @Override
  public String toString() {
    return "Answer[" + attendee + "]";
  }
}
