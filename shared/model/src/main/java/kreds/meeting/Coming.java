package kreds.meeting;

import java.time.Instant;

/// Whether one participant comes. The last answer counts.
///
/// @param person the enrollment's identifier
/// @param note for host and facilitator, such as a late arrival or a diet; may be blank
public record Coming(
    String meeting, String person, boolean comes, String note, Instant answeredAt) {

  @Override
  public String toString() {
    return "Coming[" + meeting + "/" + person + "]";
  }
}
