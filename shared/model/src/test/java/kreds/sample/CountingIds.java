package kreds.sample;

import java.util.concurrent.atomic.AtomicInteger;
import kreds.id.Ids;

/// Identifiers in order: `a-1`, `a-2`… The same content has the same one, always.
public final class CountingIds implements Ids {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public String next(String prefix) {
    return prefix + "-" + count.incrementAndGet();
  }

  @Override
  public String of(String prefix, String... content) {
    var hash = 1L;
    for (var part : content) {
      for (var i = 0; i < part.length(); i++) {
        hash = hash * 1_099_511_628_211L + part.charAt(i);
      }
      hash = hash * 31 + 7;
    }
    return prefix + "-" + Long.toUnsignedString(hash, 36);
  }
}
