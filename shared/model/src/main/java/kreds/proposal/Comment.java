package kreds.proposal;

import java.time.Instant;

/// One remark in the conversation between proposer and secretariat; both read it.
///
/// @param id keyed from what was sent, so that the same post twice is one remark
public record Comment(String id, From from, String text, Instant at) {

  /// Which side wrote it. The person on the staff's side stays unnamed.
  public enum From {
    PROPOSER,
    STAFF
  }
}
