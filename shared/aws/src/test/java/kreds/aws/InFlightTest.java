package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class InFlightTest {
  private final AtomicInteger flying = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Test
  void noMoreThanThereIsRoomForAreUnderWayAndAllLand() {
    var flights = new InFlight(() -> 5);
    var done = new AtomicInteger();
    for (var number = 0; number < 200; number++) {
      flights.awaitRoom();
      flights.start(() -> flown(done));
    }
    flights.land();
    assertThat(done).hasValue(200);
    assertThat(most.get()).isBetween(2, 5);
  }

  @Test
  void asManyAsThereIsRoomForAreUnderWayAtOnce() throws InterruptedException {
    var flights = new InFlight(() -> 3);
    var all = new CountDownLatch(3);
    var met = new AtomicInteger();
    for (var number = 0; number < 3; number++) {
      flights.awaitRoom();
      flights.start(() -> met.addAndGet(meets(all) ? 1 : 0));
    }
    flights.land();
    assertThat(met).hasValue(3);
  }

  @Test
  void whereThereIsRoomForOneItIsDoneInOrderOnTheSameThread() {
    var flights = new InFlight(() -> 1);
    List<Thread> threads = new CopyOnWriteArrayList<>();
    for (var number = 0; number < 3; number++) {
      flights.awaitRoom();
      flights.start(() -> threads.add(Thread.currentThread()));
    }
    flights.land();
    assertThat(threads).hasSize(3).containsOnly(Thread.currentThread());
  }

  @Test
  void roomThatShrinksIsWaitedForButOneMayAlwaysStart() {
    var room = new AtomicInteger(4);
    var flights = new InFlight(room::get);
    var release = new CountDownLatch(1);
    flights.awaitRoom();
    flights.start(() -> meets(release));
    flights.awaitRoom();
    flights.start(() -> meets(release));
    room.set(0);
    release.countDown();
    flights.awaitRoom();
    assertThat(flying).hasValue(0);
    var done = new AtomicInteger();
    flights.start(done::incrementAndGet);
    flights.land();
    assertThat(done).hasValue(1);
  }

  @Test
  void theFirstThatFailsIsThrownWhenTheOthersAreDone() {
    var flights = new InFlight(() -> 4);
    var done = new AtomicInteger();
    flights.awaitRoom();
    flights.start(() -> {
      throw new AssertionError("gone");
    });
    flights.start(() -> flown(done));
    assertThatThrownBy(flights::land).isInstanceOf(AssertionError.class).hasMessage("gone");
    assertThat(done).hasValue(1);
    flights.land();
    flights.start(() -> {
      throw new IllegalStateException("wrong");
    });
    assertThatThrownBy(
            () -> {
              for (var number = 0; number < 100_000; number++) {
                flights.awaitRoom();
                flights.start(() -> flown(done));
              }
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("wrong");
  }

  private void flown(AtomicInteger done) {
    most.accumulateAndGet(flying.incrementAndGet(), Math::max);
    LockSupport.parkNanos(1_000);
    done.incrementAndGet();
    flying.decrementAndGet();
  }

  private static boolean meets(CountDownLatch all) {
    all.countDown();
    try {
      return all.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
