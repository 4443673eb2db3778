package kreds.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until a test moves it, because no rule about time may be tested by
/// waiting.
public final class TestClock implements InstantSource {
  private final AtomicReference<Instant> now;

  private TestClock(Instant start) {
    now = new AtomicReference<>(start);
  }

  /// Starts at a moment written like `2026-03-02T09:00:00+01:00`, so that a test reads in the
  /// association's own time.
  public static TestClock at(String moment) {
    return new TestClock(OffsetDateTime.parse(moment).toInstant());
  }

  /// Starts at the given moment.
  public static TestClock at(Instant moment) {
    return new TestClock(moment);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  /// Jumps to a moment, backward too: a test may need to show that a rule does not trust the order
  /// of readings.
  public void set(String moment) {
    now.set(OffsetDateTime.parse(moment).toInstant());
  }

  /// Jumps to a moment.
  public void set(Instant moment) {
    now.set(moment);
  }

  /// Moves forward by the given time and tells the new moment.
  public Instant advance(Duration by) {
    return now.updateAndGet(moment -> moment.plus(by));
  }
}
