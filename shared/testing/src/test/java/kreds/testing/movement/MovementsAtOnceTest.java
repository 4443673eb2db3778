package kreds.testing.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Eight threads at once by seeds, in memory and on DynamoDB, while writes collide and answers are
/// lost. `-Dmovement.seeds=1,2,3` and `-Dmovement.deeds=200` say how long.
@OnEachStore
final class MovementsAtOnceTest {
  private static final int THREADS = 8;
  private static final int DEEDS = Integer.getInteger("movement.deeds", 25);

  private final Store store;

  MovementsAtOnceTest(Store store) {
    this.store = store;
  }

  static LongStream seeds() {
    return Stream.of(System.getProperty("movement.seeds", "1,2").split(","))
        .mapToLong(Long::parseLong);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverIsDoneNothingIsLostDoubledOrHalf(long seed) throws Exception {
    var opened = store.open();
    try {
      var association = new Association(opened.stored());
      var lives =
          IntStream.range(0, THREADS)
              .mapToObj(thread -> Drawn.life(seed * THREADS + thread, DEEDS))
              .toList();
      MovementPropertiesTest.atOnce(association, lives);
      assertThat(association.faults())
          .as("seed %s on %s:\n%s", seed, store.name(), association.story())
          .isEmpty();
    } finally {
      opened.close().run();
    }
  }
}
