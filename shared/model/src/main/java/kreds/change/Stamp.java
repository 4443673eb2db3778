package kreds.change;

import java.time.Instant;

/// When something came about and was last changed.
///
/// @param version rises with every change, from 1; guards every write
public record Stamp(Instant createdAt, Instant updatedAt, long version) {

  /// At the moment of coming about.
  public static Stamp first(Instant now) {
    return new Stamp(now, now, 1);
  }

  /// After a change.
  public Stamp changed(Instant now) {
    return new Stamp(createdAt, now, version + 1);
  }
}
