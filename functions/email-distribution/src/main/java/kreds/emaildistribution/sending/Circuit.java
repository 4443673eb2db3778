package kreds.emaildistribution.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Breaks when the provider says no to everybody, or when nobody knows three times in a row: an
/// outage must not make a letter of which nobody knows out of each one that waits. Afterwards one
/// letter tries, once a minute, until the provider gives a clear answer. It lives as long as the
/// process does, so that each round need not learn the same again.
public final class Circuit {
  private static final int MOST_DOUBTS = 3;
  private static final Duration REST = Duration.ofMinutes(1);

  private final InstantSource clock;
  private int doubts;
  private Instant restsUntil = Instant.MIN;

  public Circuit(InstantSource clock) {
    this.clock = clock;
  }

  /// Whether nothing should be handed over just now.
  synchronized boolean isBroken() {
    return clock.instant().isBefore(restsUntil);
  }

  /// A round of the schedule begins: there is one a minute, so its first letter may try.
  public synchronized void probe() {
    restsUntil = Instant.MIN;
  }

  /// Learns from an answer.
  synchronized void heard(SesAnswer answer) {
    switch (answer) {
      case SesAnswer.Accepted _, SesAnswer.Never _ -> doubts = 0;
      case SesAnswer.NotNow _ -> {
        doubts = 0;
        rest();
      }
      case SesAnswer.Unsure _ -> {
        doubts++;
        if (doubts >= MOST_DOUBTS) {
          rest();
        }
      }
    }
  }

  private void rest() {
    restsUntil = clock.instant().plus(REST);
  }
}
