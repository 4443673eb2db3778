package kreds.commit;

import java.time.Duration;
import java.util.function.Supplier;
import kreds.outcome.Stale;
import kreds.outcome.Unavailable;

/// Does something again while others are faster, until a deadline. There is no lock: in Lambda
/// everybody has a process of their own, and a lock in one would hide what happens between them.
public final class Retrying {
  private static final Duration COME_BACK = Duration.ofSeconds(2);

  private final Patience patience;

  /// @param patience waits; in a test it need not
  public Retrying(Patience patience) {
    this.patience = patience;
  }

  /// What the attempt answers, once it is not stale.
  ///
  /// @throws Unavailable when the time for trying is over
  public <T> T untilFresh(Supplier<T> attempt) {
    var attempts = patience.begin();
    while (true) {
      try {
        return attempt.get();
      } catch (Stale stale) {
        if (!attempts.again()) {
          throw new Unavailable("too many changes at once", COME_BACK, stale);
        }
      }
    }
  }
}
