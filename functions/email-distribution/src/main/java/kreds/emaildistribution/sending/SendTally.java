package kreds.emaildistribution.sending;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How often a sender did what, in one round.
public final class SendTally {
  private final Map<SendResult, Integer> counts = new EnumMap<>(SendResult.class);

  /// Counts one.
  public void count(SendResult handled) {
    counts.merge(handled, 1, Integer::sum);
  }

  /// How many of that kind.
  public int of(SendResult handled) {
    return counts.getOrDefault(handled, 0);
  }

  /// By kind, such as `sent`; those that did not happen are left out.
  public Map<String, Object> written() {
    var written = new LinkedHashMap<String, Object>();
    for (var entry : counts.entrySet()) {
      if (entry.getKey() != SendResult.NOTHING) {
        written.put(
            entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'), entry.getValue());
      }
    }
    return written;
  }
}
