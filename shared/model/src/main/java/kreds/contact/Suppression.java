package kreds.contact;

import java.time.Instant;

/// That an address must not be written to at all.
///
/// @param at since when
/// @param why `complaint`, `bounce`, or what staff noted
public record Suppression(Instant at, String why) {

  /// Whether this one stands where both are heard: a complaint before a bounce before anything
  /// else, and of two alike the earlier.
  boolean outweighs(Suppression other) {
    var more = weight() - other.weight();
    return more > 0 || (more == 0 && at.isBefore(other.at));
  }

  private int weight() {
    return switch (why) {
      case "complaint" -> 2;
      case "bounce" -> 1;
      default -> 0;
    };
  }
}
