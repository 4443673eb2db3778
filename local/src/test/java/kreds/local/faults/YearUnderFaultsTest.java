package kreds.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kreds.local.story.Kreds;
import kreds.local.story.TheYear;
import kreds.local.story.YearAfterward;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A year of one network in which any call to the tables and any mail may fail, drawn by a seed
/// (R10): people and staff do again what was not answered, and at the end everything is as it is
/// without a fault. `-Dyear.seeds=1-1000` says which; a seed that fails is named.
final class YearUnderFaultsTest {
  private static final Instant FIRST = Instant.parse("2100-01-04T08:00:00Z");

  static LongStream seeds() {
    var wanted = System.getProperty("year.seeds", "1").split("-");
    return LongStream.rangeClosed(
        Long.parseLong(wanted[0]), Long.parseLong(wanted[wanted.length - 1]));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void endsAsOneWithoutFaults(long seed, @TempDir Path data) {
    var story = new ArrayList<String>();
    var parts = List.of(TheYear.Part.values());
    var part = parts.get(Math.floorMod(seed, parts.size()));
    List<String> networks;
    YearAfterward afterward;
    try (var kreds = Kreds.still(data, day(seed));
        var people = new Patient(kreds)) {
      people.failing(Long.toString(seed));
      var year = new TheYear(people, TheYear.Size.SMALL, List.of(part), story::add);
      played(year, seed, story);
      people.failing("");
      people.settle();
      people.replay();
      for (var day = 0; day < 3; day++) {
        people.clock(Map.of("advance", "P1D"));
        people.settleHeld();
      }
      people.settle();
      networks = year.networks();
      afterward = new YearAfterward(kreds);
    }
    var told = "seed " + seed + ":\n" + String.join("\n", story);
    assertThat(afterward.look(data, networks).faults()).as(told).isEmpty();
  }

  /// Another day for each seed, since the year falls differently upon weekends and holidays; none
  /// that is past for the tables, which strike out by the machine's clock what has run out.
  private static Instant day(long seed) {
    return FIRST.plus(Duration.ofDays(Math.floorMod(seed * 37, 365)));
  }

  private static void played(TheYear year, long seed, List<String> story) {
    try {
      year.play();
    } catch (RuntimeException otherwise) {
      throw new AssertionError("seed " + seed + " after\n" + String.join("\n", story), otherwise);
    }
  }
}
