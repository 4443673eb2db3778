package kreds.limit;

import java.time.Instant;
import kreds.outcome.Refusal;

/// So many of one thing within one hour or day. It is counted in the transaction of what it counts,
/// so that a lost response counts once, and what was refused or changed nothing counts nothing.
///
/// @param counted what, such as `enrollment/source/s-4k2p9x1c7q`: keyed, no personal data
/// @param from when the hour or the day begins
/// @param until when it is over, and the count may be forgotten
/// @param most so many; one more is refused
/// @param over what the one more is refused with
/// @param times how many this is at once
public record Limit(
    String counted, Instant from, Instant until, int most, Refusal over, int times) {

  public Limit {
    if (most < 1 || times < 1 || !from.isBefore(until)) {
      throw new IllegalArgumentException("at least one, within a while");
    }
  }

  /// One of it.
  public Limit(String counted, Instant from, Instant until, int most, Refusal over) {
    this(counted, from, until, most, over, 1);
  }

  /// So many of it at once.
  public Limit times(int many) {
    return new Limit(counted, from, until, most, over, many);
  }

  /// How many there may be already.
  public int mostBefore() {
    return most - times;
  }
}
