package kreds.testing.sample;

import java.util.concurrent.atomic.AtomicInteger;
import kreds.id.Ids;

/// Identifiers that a test can read and foretell: counted, or the content itself as a number.
public final class CountedIds implements Ids {
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
