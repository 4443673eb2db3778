package kreds.emaildistribution.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import kreds.delivery.LetterKind;
import kreds.delivery.MailLine;
import kreds.delivery.SendingPermit;

/// Breaks when the provider says no to everybody, or when nobody knows three times in a row: an
/// outage must not make a letter of which nobody knows out of each one that waits.
///
/// After a no, a letter tries once a minute: it costs nobody anything. After three doubts no letter
/// may try, since each would be one more of which nobody knows: a mail tries that reaches nobody,
/// until one is taken. It lives as long as the process does; the doubts outlive it ([SendingGate]).
///
/// Mailings may come from a mailbox of their own. What is not set up for a letter of theirs stops
/// them alone: a confirmation must not wait for it. Where there is one mailbox, the next letter of
/// another kind hears the same and stops all.
public final class Circuit {
  private static final Duration REST = Duration.ofMinutes(1);

  /// One letter first, and with each that is taken one more: so a provider that is out when a
  /// sender begins costs one doubt at a time.
  private static final int FIRST = 1;

  private final InstantSource clock;
  private final Supplier<SesAnswer> trial;
  private final int most;
  private final Map<MailLine, Integer> windows = new EnumMap<>(MailLine.class);
  private int failures;
  private int doubts;
  private Instant restsUntil = Instant.MIN;
  private Instant mailingsRestUntil = Instant.MIN;

  /// @param trial hands over a mail that reaches nobody, such as [Ses#tried]
  /// @param most how many letters may be in the provider's hands at once
  public Circuit(InstantSource clock, Supplier<SesAnswer> trial, int most) {
    this.clock = clock;
    this.trial = trial;
    this.most = most;
  }

  /// How many letters of a line may be in the provider's hands at once just now; as many may be in
  /// doubt when it fails.
  public synchronized int window(MailLine line) {
    return windows.getOrDefault(line, FIRST);
  }

  /// A letter that is being handed over.
  ///
  /// @param failures how many were known by then: what was taken before the last of them says
  ///   nothing of how the provider is since
  record Handed(LetterKind kind, MailLine line, int failures) {}

  /// A letter is about to be handed over.
  synchronized Handed handing(LetterKind kind, MailLine line) {
    return new Handed(kind, line, failures);
  }

  /// Whether nothing should be handed over just now.
  synchronized boolean isBroken() {
    return isOutage() || clock.instant().isBefore(restsUntil);
  }

  /// Whether no letter may try before a mail to nobody was taken.
  synchronized boolean isOutage() {
    return SendingPermit.isOutage(doubts);
  }

  /// Whether a letter of that kind should not be handed over just now, though others may.
  synchronized boolean isBrokenFor(LetterKind kind) {
    return kind.isOfAMailing() && clock.instant().isBefore(mailingsRestUntil);
  }

  /// A sender begins, with one letter: nobody knows how the provider is by now.
  public synchronized void begins() {
    windows.clear();
  }

  /// A round of the schedule begins: there is one a minute, so its first letter may try.
  synchronized void rested() {
    begins();
    restsUntil = Instant.MIN;
    mailingsRestUntil = Instant.MIN;
  }

  /// Tries with a mail that reaches nobody.
  SesAnswer tried() {
    return trial.get();
  }

  /// Learns how many doubts in a row there are, from whoever had them.
  synchronized void knows(int inARow) {
    doubts = inARow;
  }

  /// Learns of doubts in a row that others may have had too; it knows of none fewer by that, since
  /// several letters tell at once, and the last need not have counted the most.
  synchronized void knowsAtLeast(int inARow) {
    doubts = Math.max(doubts, inARow);
  }

  /// Learns from the answer to a letter. A "no" to everybody ends no row of doubts: an overloaded
  /// provider gives both by turns.
  ///
  /// @return whether there are more doubts in a row now, or none any more
  synchronized boolean heard(SesAnswer answer, Handed handed) {
    var before = doubts;
    switch (answer) {
      case SesAnswer.Accepted _, SesAnswer.Never _ -> clear(handed);
      case SesAnswer.NotNow(var why) -> {
        failed();
        rest(why == Obstacle.CONFIGURATION && handed.kind().isOfAMailing());
      }
      case SesAnswer.Unsure _ -> {
        failed();
        doubts++;
      }
    }
    return doubts != before;
  }

  private void clear(Handed handed) {
    if (handed.failures() == failures) {
      doubts = 0;
      windows.put(handed.line(), Math.min(window(handed.line()) + 1, most));
    }
  }

  private void failed() {
    failures++;
    windows.clear();
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
