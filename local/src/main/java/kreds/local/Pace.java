package kreds.local;

import java.time.Instant;
import java.time.InstantSource;

/// How time goes in a local run.
///
/// @param source what its clock reads before anybody moves it
/// @param isByItself whether schedules fire and streams flow as time goes by, beside what is asked
record Pace(InstantSource source, boolean isByItself) {
  /// As people have it.
  static final Pace REAL = new Pace(InstantSource.system(), true);

  /// The clock stands until it is moved, and nothing happens beside what is asked: the same calls
  /// come in the same order each time, on a fast machine and on a slow one.
  static Pace still(Instant at) {
    return new Pace(InstantSource.fixed(at), false);
  }
}
