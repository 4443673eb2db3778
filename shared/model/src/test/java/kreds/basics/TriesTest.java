package kreds.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

final class TriesTest {
  private final List<Integer> ceilings = new CopyOnWriteArrayList<>();
  private final AtomicInteger attempts = new AtomicInteger();
  private final Tries tries = new Tries(ceilings::add);

  @Test
  void whatWorksAtOnceIsTriedOnceAndNobodyWaits() {
    assertThat(tries.untilFresh(() -> staleBefore(1))).isEqualTo("done");
    assertThat(ceilings).isEmpty();
  }

  @Test
  void whatIsStaleIsTriedAgainAfterAPauseThatGrows() {
    assertThat(tries.untilFresh(() -> staleBefore(4))).isEqualTo("done");
    assertThat(ceilings).hasSize(3).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void afterTheEighthTryTheCallerIsAskedToComeBackWithinTheTimeThatAPersonWaits() {
    assertThatThrownBy(() -> tries.untilFresh(() -> staleBefore(99)))
        .isInstanceOfSatisfying(
            Unavailable.class,
            busy -> assertThat(busy.retryAfter()).isPositive().isLessThan(Duration.ofMinutes(1)));
    assertThat(attempts).hasValue(8);
    assertThat(ceilings.stream().mapToInt(Integer::intValue).sum()).isLessThan(8_000);
  }

  @Test
  void fortyWhoCollideInOneProcessAllGetTheirTurn() throws InterruptedException {
    var version = new AtomicInteger();
    var everybody = new ArrayList<Callable<Integer>>();
    for (var i = 0; i < 40; i++) {
      everybody.add(() -> tries.untilFresh(() -> raise(version)));
    }
    try (var threads = Executors.newFixedThreadPool(40)) {
      assertThat(threads.invokeAll(everybody))
          .allSatisfy(one -> assertThat(one.state()).isEqualTo(Future.State.SUCCESS));
    }
    assertThat(version).hasValue(40);
  }

  /// Reads, takes its time, and writes if nobody was faster.
  private static int raise(AtomicInteger version) {
    var asRead = version.get();
    LockSupport.parkNanos(200_000);
    if (!version.compareAndSet(asRead, asRead + 1)) {
      throw new Stale("the version");
    }
    return asRead + 1;
  }

  private String staleBefore(int number) {
    if (attempts.incrementAndGet() < number) {
      throw new Stale("thing");
    }
    return "done";
  }
}
