package kreds.aws;

import java.security.SecureRandom;
import java.time.Duration;
import kreds.commit.Patience;
import kreds.outcome.Unavailable;

/// Waits by chance between nothing and a ceiling that doubles (full jitter), until a deadline: so
/// that forty who collide do not collide again, and nobody waits longer than the API would. Chance
/// is `SecureRandom`'s, since every clone of a snapshot would draw the same from any other.
public final class Jitter implements Patience {
  private static final Duration DEADLINE = Duration.ofSeconds(8);
  private static final int FIRST_CEILING = 40;
  private static final int LAST_CEILING = 1_000;

  private final SecureRandom random;
  private final Time time;

  /// What passes; the machine's, unless a test has one of its own.
  static class Time {

    long nanos() {
      return System.nanoTime();
    }

    void sleep(long millis) throws InterruptedException {
      Thread.sleep(millis);
    }
  }

  public Jitter(SecureRandom random) {
    this(random, new Time());
  }

  Jitter(SecureRandom random, Time time) {
    this.random = random;
    this.time = time;
  }

  @Override
  public Attempts begin() {
    return new Waiting(time.nanos() + DEADLINE.toNanos());
  }

  /// Waits between nothing and so many milliseconds.
  ///
  /// @throws Unavailable if the process is told to stop meanwhile
  public void upTo(int ceiling) {
    try {
      time.sleep(random.nextInt(ceiling + 1));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unavailable("stopped while waiting", Duration.ofSeconds(1), stopped);
    }
  }

  private final class Waiting implements Attempts {
    private final long until;
    private int ceiling = FIRST_CEILING;

    Waiting(long until) {
      this.until = until;
    }

    @Override
    public boolean again() {
      if (time.nanos() - until >= 0) {
        return false;
      }
      upTo(ceiling);
      ceiling = Math.min(LAST_CEILING, ceiling * 2);
      return true;
    }
  }
}
