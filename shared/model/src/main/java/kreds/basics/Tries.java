package kreds.basics;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Reads, decides and writes again while others are faster: at most eight times, with a pause that
/// grows and is drawn by chance (full jitter, so that forty who collide do not collide again).
/// Those of one process who have collided take turns besides: they would only be in each other's
/// way.
public final class Tries {
  private static final int MOST = 8;
  private static final int FIRST_CEILING = 40;
  private static final int LAST_CEILING = 2_500;

  private final Pause pause;
  private final ReentrantLock turn = new ReentrantLock(true);

  /// Waits some time, drawn between nothing and the ceiling.
  public interface Pause {
    /// @param ceiling in milliseconds
    void upTo(int ceiling);
  }

  /// @param pause waits; in a test it need not
  public Tries(Pause pause) {
    this.pause = pause;
  }

  /// What the attempt answers, once it is not stale.
  ///
  /// @throws Unavailable after the eighth try
  public <T> T untilFresh(Supplier<T> attempt) {
    try {
      return attempt.get();
    } catch (Stale stale) {
      return again(attempt);
    }
  }

  private <T> T again(Supplier<T> attempt) {
    for (var tried = 2; ; tried++) {
      pause.upTo(Math.min(LAST_CEILING, FIRST_CEILING << (tried - 1)));
      try {
        return inTurn(attempt);
      } catch (Stale stale) {
        if (tried == MOST) {
          throw new Unavailable("too many changes at once", Duration.ofSeconds(2), stale);
        }
      }
    }
  }

  private <T> T inTurn(Supplier<T> attempt) {
    turn.lock();
    try {
      return attempt.get();
    } finally {
      turn.unlock();
    }
  }
}
