package kreds.emaildistribution.sending;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.web.form.Choices;

/// How often a sender did what, in one round.
public final class SendTally {
  private final Map<SendResult, Integer> counts = new EnumMap<>(SendResult.class);

  /// Counts one.
  public void count(SendResult handled) {
    counts.merge(handled, 1, Integer::sum);
  }

  /// How many the program failed at.
  int troubles() {
    return counts.getOrDefault(SendResult.TROUBLE, 0);
  }

  /// How many were passed over, since their mailbox is not set up.
  public int resting() {
    return counts.getOrDefault(SendResult.RESTING, 0);
  }

  /// By kind, such as `sent`; those that did not happen are left out.
  public Map<String, Object> written() {
    var written = new LinkedHashMap<String, Object>();
    for (var entry : counts.entrySet()) {
      if (entry.getKey() != SendResult.NOTHING) {
        written.put(Choices.written(entry.getKey()), entry.getValue());
      }
    }
    return written;
  }
}
