package kreds.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kreds.local.json.LocalJson;
import kreds.local.story.Kreds;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sixteen people and staff at once, over HTTP, while faults blink, functions are killed and the
/// whole is started again; afterward everything is as it must be. `-Dfaults.seeds=1,2,3` and
/// `-Dfaults.rounds=50` say how long.
final class BlinkingFaultsTest {
  private static final int THREADS = 16;
  private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
  private static final int ROUNDS = Integer.getInteger("faults.rounds", 12);

  static LongStream seeds() {
    return Stream.of(System.getProperty("faults.seeds", "1").split(",")).mapToLong(Long::parseLong);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingIsLostDoubledOrHalf(long seed, @TempDir Path data) throws Exception {
    var folder = data.resolve("kreds");
    String deadLetters;
    String story;
    Instant now;
    Promises promises;
    try (var site = new Site(folder)) {
      limited(site);
      crowd(site, seed);
      List.of("PT6H", "P3D", "P20D", "PT10M")
          .forEach(span -> site.post("/_local/clock", Map.of("advance", span)));
      site.settle();
      deadLetters = site.get("/_local/dead-letters").orElseThrow();
      now = Instant.parse(site.get("/_local/clock").map(BlinkingFaultsTest::now).orElseThrow());
      promises = site.promises();
      story = "seed " + seed + ":\n" + String.join("\n", site.story());
      System.out.println("Seed " + seed + ": " + site.answers());
      assertThat(site.answers()).containsKeys("200", "202");
      assertThat(site.crashes()).as(story).isEmpty();
    }
    assertThat(Afterward.faults(folder, deadLetters, promises, now)).as(story).isEmpty();
  }

  private static String now(String clock) {
    return LocalJson.text(LocalJson.object(clock), "now");
  }

  /// Few people are of one company from the beginning on.
  private static void limited(Site site) {
    for (var network : Somebody.NETWORKS) {
      var rules =
          Map.of(
              "network",
              network,
              "seatsPerCompany",
              Somebody.MOST_OF_A_COMPANY,
              "notTogether",
              List.of());
      var order = Kreds.order("enrollment", "set-seat-rules", rules);
      assertThat(site.post("/_local/invoke/enrollment", order).isDone()).isTrue();
    }
  }

  private static void crowd(Site site, long seed) throws Exception {
    var over = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(THREADS + 2)) {
      var chaos = threads.submit(() -> blinking(site, seed, over));
      var clock = threads.submit(() -> ticking(site, over));
      var people =
          IntStream.range(0, THREADS).mapToObj(n -> person(site, n, seed * 1_000 + n)).toList();
      for (var done : threads.invokeAll(people)) {
        done.get();
      }
      over.set(true);
      List.of(chaos, clock).forEach(each -> assertThat(each).succeedsWithin(TWO_MINUTES));
    }
  }

  private static Callable<Integer> person(Site site, int number, long seed) {
    var somebody = new Somebody(site, "no-" + number, seed);
    return () -> {
      for (var round = 0; round < ROUNDS; round++) {
        somebody.act(round * 3 >= ROUNDS * 2);
      }
      return ROUNDS;
    };
  }

  private static void blinking(Site site, long seed, AtomicBoolean over) {
    var chaos = new Chaos(site, seed);
    while (!over.get()) {
      chaos.blink();
    }
    chaos.calm();
  }

  private static void ticking(Site site, AtomicBoolean over) {
    while (!over.get()) {
      site.post("/_local/clock", Map.of("advance", "PT10M"));
    }
  }
}
