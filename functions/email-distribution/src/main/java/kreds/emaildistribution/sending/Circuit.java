package kreds.emaildistribution.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import kreds.delivery.LetterKind;

/// Breaks when the provider says no to everybody, or when nobody knows three times in a row: an
/// outage must not make a letter of which nobody knows out of each one that waits. Afterwards one
/// letter tries, once a minute, until the provider gives a clear answer. It lives as long as the
/// process does, so that each round need not learn the same again.
///
/// Mailings may come from a mailbox of their own. What is not set up for a letter of theirs stops
/// them alone: a confirmation must not wait for it. Where there is one mailbox, the next letter of
/// another kind hears the same and stops all.
public final class Circuit {
  private static final int MOST_DOUBTS = 3;
  private static final Duration REST = Duration.ofMinutes(1);

  private final InstantSource clock;
  private int doubts;
  private Instant restsUntil = Instant.MIN;
  private Instant mailingsRestUntil = Instant.MIN;

  public Circuit(InstantSource clock) {
    this.clock = clock;
  }

  /// Whether nothing should be handed over just now.
  synchronized boolean isBroken() {
    return clock.instant().isBefore(restsUntil);
  }

  /// Whether a letter of that kind should not be handed over just now, though others may.
  synchronized boolean isBrokenFor(LetterKind kind) {
    return kind.isOfAMailing() && clock.instant().isBefore(mailingsRestUntil);
  }

  /// A round of the schedule begins: there is one a minute, so its first letter may try.
  public synchronized void probe() {
    restsUntil = Instant.MIN;
    mailingsRestUntil = Instant.MIN;
  }

  /// Learns from the answer to a letter of that kind.
  synchronized void heard(SesAnswer answer, LetterKind kind) {
    switch (answer) {
      case SesAnswer.Accepted _, SesAnswer.Never _ -> doubts = 0;
      case SesAnswer.NotNow(var why) -> {
        doubts = 0;
        rest(why == Obstacle.CONFIGURATION && kind.isOfAMailing());
      }
      case SesAnswer.Unsure _ -> {
        doubts++;
        if (doubts >= MOST_DOUBTS) {
          rest(false);
        }
      }
    }
  }

  private void rest(boolean mailingsAlone) {
    var until = clock.instant().plus(REST);
    if (mailingsAlone) {
      mailingsRestUntil = until;
    } else {
      restsUntil = until;
    }
  }
}
