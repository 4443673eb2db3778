package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import kreds.commit.Retrying;
import kreds.outcome.Stale;
import kreds.outcome.Unavailable;
import org.junit.jupiter.api.Test;

/// How whoever was slower waits.
final class JitterTest {
  private final Chance chance = new Chance();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final Jitter jitter =
      new Jitter(
          chance,
          new Jitter.Time() {
            @Override
            long nanos() {
              return nanos.get();
            }
          });

  @Test
  void eachPauseIsDrawnBelowACeilingThatDoublesUpToASecond() {
    var attempts = jitter.begin();
    for (var i = 0; i < 7; i++) {
      assertThat(attempts.again()).isTrue();
    }

    assertThat(chance.ceilings).containsExactly(40, 80, 160, 320, 640, 1_000, 1_000);
    assertThat(chance.ceilings.subList(0, 6)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void afterEightSecondsTheTimeThatAPersonWaitsIsOver() {
    var attempts = jitter.begin();

    nanos.addAndGet(Duration.ofSeconds(8).toNanos() - 1);
    assertThat(attempts.again()).isTrue();
    nanos.incrementAndGet();
    assertThat(attempts.again()).isFalse();
    assertThat(chance.ceilings).hasSize(1);
  }

  @Test
  void eachDecisionHasItsOwnTime() {
    jitter.begin().again();
    nanos.addAndGet(Duration.ofSeconds(9).toNanos());

    assertThat(jitter.begin().again()).isTrue();
    assertThat(chance.ceilings).containsExactly(40, 40);
  }

  @Test
  void whoIsToldToStopWhileWaitingSaysSo() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> jitter.upTo(1)).isInstanceOf(Unavailable.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void fortyWhoCollideInOneProcessAllGetTheirTurn() throws InterruptedException {
    var version = new AtomicInteger();
    var retrying = new Retrying(new Jitter(new SecureRandom()));
    var everybody = new ArrayList<Callable<Integer>>();
    for (var i = 0; i < 40; i++) {
      everybody.add(() -> retrying.untilFresh(() -> raise(version)));
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

  /// Draws nothing, so that nobody waits, and remembers from how much.
  private static final class Chance extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final transient List<Integer> ceilings = new ArrayList<>();

    @Override
    public int nextInt(int bound) {
      ceilings.add(bound - 1);
      return 0;
    }
  }
}
