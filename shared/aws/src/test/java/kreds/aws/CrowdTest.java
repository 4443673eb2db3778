package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import kreds.commit.Patience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// O8: forty at once and a hundred at once, each in a process of its own, on one row whose version
/// guards it: a read takes 5 ms, a transaction 15. The time is reckoned, so that this machine's
/// speed says nothing; nobody's patience ends, and all are done within ten seconds.
final class CrowdTest {
  private static final int TRIALS = 20;
  private static final long READ = 5_000;
  private static final long TRANSACTION = 15_000;

  private final PriorityQueue<Event> coming =
      new PriorityQueue<>(Comparator.comparingLong(Event::at));
  private final List<Long> done = new ArrayList<>();
  private long now;
  private long slept;
  private int version;
  private long lockedUntil;
  private int gaveUp;

  /// Something that happens at a moment, in microseconds.
  private record Event(long at, Runnable what) {}

  @ParameterizedTest(name = "{0} at once")
  @ValueSource(ints = {40, 100})
  void everybodyIsDoneAndNobodyIsAskedToComeBack(int people) {
    for (var trial = 0; trial < TRIALS; trial++) {
      begin();
      for (var person = 0; person < people; person++) {
        var attempts = patience().begin();
        coming.add(new Event(0, () -> read(attempts)));
      }
      untilQuiet();

      assertThat(gaveUp).as("asked to come back").isZero();
      assertThat(version).isEqualTo(people);
      assertThat(done)
          .hasSize(people)
          .allMatch(at -> at < Duration.ofSeconds(10).toMillis() * 1_000);
    }
  }

  private void begin() {
    coming.clear();
    done.clear();
    now = 0;
    version = 0;
    lockedUntil = 0;
    gaveUp = 0;
  }

  private void untilQuiet() {
    for (var next = coming.poll(); next != null; next = coming.poll()) {
      now = next.at();
      next.what().run();
    }
  }

  /// The row is read half way there and back.
  private void read(Patience.Attempts attempts) {
    after(
        READ / 2,
        () -> {
          var seen = version;
          after(READ / 2 + TRANSACTION / 2, () -> commit(seen, attempts));
        });
  }

  /// Refused when the row was changed since, or is being changed.
  private void commit(int seen, Patience.Attempts attempts) {
    if (seen == version && now >= lockedUntil) {
      version++;
      lockedUntil = now + TRANSACTION / 2;
      after(TRANSACTION / 2, () -> done.add(now));
    } else {
      after(TRANSACTION / 2, () -> again(attempts));
    }
  }

  private void again(Patience.Attempts attempts) {
    slept = 0;
    if (attempts.again()) {
      after(slept * 1_000, () -> read(attempts));
    } else {
      gaveUp++;
    }
  }

  private void after(long micros, Runnable what) {
    coming.add(new Event(now + micros, what));
  }

  private Patience patience() {
    return new Jitter(
        new SecureRandom(),
        new Jitter.Time() {
          @Override
          long nanos() {
            return now * 1_000;
          }

          @Override
          void sleep(long millis) {
            slept = millis;
          }
        });
  }
}
