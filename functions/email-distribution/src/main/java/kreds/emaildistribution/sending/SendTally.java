package kreds.emaildistribution.sending;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.web.form.Choices;

/// How often a sender did what, in one round.
public final class SendTally {
  private final Map<SendResult, Integer> counts = new EnumMap<>(SendResult.class);

  /// Counts one.
  public synchronized void count(SendResult handled) {
    counts.merge(handled, 1, Integer::sum);
  }

  /// How many letters stay where they are, before all others: what the program failed at, and what
  /// was passed over, since its mailbox is not set up.
  synchronized int stuck() {
    return of(SendResult.TROUBLE) + of(SendResult.RESTING);
  }

  /// Whether some letters have to wait, which were due.
  public synchronized boolean isWaiting() {
    return of(SendResult.RESTING) + of(SendResult.WAITING) > 0;
  }

  /// Whether no more may leave for the moment.
  synchronized boolean isClosed() {
    return of(SendResult.WAITING) > 0;
  }

  /// These, too.
  synchronized void add(SendTally more) {
    more.counts.forEach((handled, number) -> counts.merge(handled, number, Integer::sum));
  }

  private int of(SendResult handled) {
    return counts.getOrDefault(handled, 0);
  }

  /// By kind, such as `sent`; those that did not happen are left out.
  public synchronized Map<String, Object> written() {
    var written = new LinkedHashMap<String, Object>();
    for (var entry : counts.entrySet()) {
      if (entry.getKey() != SendResult.NOTHING) {
        written.put(Choices.written(entry.getKey()), entry.getValue());
      }
    }
    return written;
  }
}
