package kreds.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import kreds.outcome.Stale;
import kreds.outcome.Unavailable;
import kreds.sample.CountingPatience;
import org.junit.jupiter.api.Test;

final class RetryingTest {
  private final CountingPatience patience = CountingPatience.of(7);
  private final AtomicInteger attempts = new AtomicInteger();
  private final Retrying retrying = new Retrying(patience);

  @Test
  void whatWorksAtOnceIsTriedOnceAndNobodyWaits() {
    assertThat(retrying.untilFresh(() -> staleBefore(1))).isEqualTo("done");
    assertThat(patience.waited()).isEmpty();
  }

  @Test
  void whatIsStaleIsTriedAgainAfterAnotherWait() {
    assertThat(retrying.untilFresh(() -> staleBefore(4))).isEqualTo("done");
    assertThat(patience.waited()).hasSize(3).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void whenPatienceIsOverTheCallerIsAskedToComeBackWithinTheTimeThatAPersonWaits() {
    assertThatThrownBy(() -> retrying.untilFresh(() -> staleBefore(99)))
        .isInstanceOfSatisfying(
            Unavailable.class,
            busy -> {
              assertThat(busy.retryAfter()).isPositive().isLessThan(Duration.ofMinutes(1));
              assertThat(busy).hasCauseInstanceOf(Stale.class);
            });
    assertThat(attempts).hasValue(8);
    assertThat(patience.waited()).containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void fortyWhoCollideInOneProcessAllGetTheirTurn() throws InterruptedException {
    var version = new AtomicInteger();
    var patient = new Retrying(CountingPatience.of(Integer.MAX_VALUE));
    var everybody = new ArrayList<Callable<Integer>>();
    for (var i = 0; i < 40; i++) {
      everybody.add(() -> patient.untilFresh(() -> raise(version)));
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
