package kreds.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import kreds.commit.Patience;

/// Waits no time at all, so many times a decision, and remembers each.
public final class CountingPatience implements Patience {
  private final int most;
  private final List<Integer> waited = new CopyOnWriteArrayList<>();

  private CountingPatience(int most) {
    this.most = most;
  }

  /// Patient so many times a decision.
  public static CountingPatience of(int most) {
    return new CountingPatience(most);
  }

  /// The number of each wait within its decision, from 1.
  public List<Integer> waited() {
    return List.copyOf(waited);
  }

  @Override
  public Attempts begin() {
    var count = new AtomicInteger();
    return () -> {
      var wait = count.incrementAndGet();
      if (wait <= most) {
        waited.add(wait);
      }
      return wait <= most;
    };
  }
}
