package kreds.proposal;

import java.time.Instant;

/// When a proposal came and was last changed.
///
/// @param version rises with every change, from 1; guards every write
public record Stamp(Instant createdAt, Instant updatedAt, long version) {

  static Stamp first(Instant now) {
    return new Stamp(now, now, 1);
  }

  Stamp changed(Instant now) {
    return new Stamp(createdAt, now, version + 1);
  }
}
