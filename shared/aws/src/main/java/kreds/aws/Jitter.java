package kreds.aws;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import kreds.commit.Retrying;
import kreds.outcome.Unavailable;

/// Waits by chance between nothing and the ceiling (full jitter), so that forty who collide do not
/// collide again.
public final class Jitter implements Tries.Pause {

  @Override
  public void upTo(int ceiling) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(ceiling + 1));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unavailable("stopped while waiting", Duration.ofSeconds(1), stopped);
    }
  }
}
