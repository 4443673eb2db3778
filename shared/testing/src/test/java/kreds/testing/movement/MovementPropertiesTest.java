package kreds.testing.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.testing.store.Stores;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds whatever people, staff and time do, in memory: one after the other, where a broken
/// life is made as short as it can be, and from eight threads at once.
final class MovementPropertiesTest {
  private static final int THREADS = 8;

  @Property(tries = 300)
  void oneAfterTheOther(@ForAll("lives") List<Deed> deeds) {
    var association = new Association(Stores.inMemory().open().stored());
    deeds.forEach(association::act);
    assertThat(association.faults()).as(association.story()).isEmpty();
  }

  @Property(tries = 60)
  void fromEightThreads(@ForAll("eightLives") List<List<Deed>> lives) throws Exception {
    var association = new Association(Stores.inMemory().open().stored());
    atOnce(association, lives);
    assertThat(association.faults()).as(association.story()).isEmpty();
  }

  @Provide
  Arbitrary<List<Deed>> lives() {
    return deeds().list().ofMinSize(1).ofMaxSize(80);
  }

  @Provide
  Arbitrary<List<List<Deed>>> eightLives() {
    return deeds().list().ofMinSize(5).ofMaxSize(25).list().ofSize(THREADS);
  }

  static void atOnce(Association association, List<List<Deed>> lives) throws Exception {
    var all = new ArrayList<Callable<Integer>>();
    for (var life : lives) {
      all.add(() -> {
        life.forEach(association::act);
        return life.size();
      });
    }
    try (var threads = Executors.newFixedThreadPool(lives.size())) {
      for (var done : threads.invokeAll(all)) {
        done.get();
      }
    }
  }

  /// People come more often than they go, and a network is rarely called off: otherwise little
  /// happens.
  private static Arbitrary<Deed> deeds() {
    var weather =
        Arbitraries.frequency(
            Tuple.of(8, Weather.CALM),
            Tuple.of(1, Weather.CONFLICT),
            Tuple.of(1, Weather.LOST),
            Tuple.of(1, Weather.DOWN));
    var person = Arbitraries.integers().between(1, Deed.PEOPLE);
    return Combinators.combine(
            Arbitraries.of(Drawn.OFTEN),
            Arbitraries.integers().between(1, Deed.NETWORKS),
            person,
            person,
            Arbitraries.integers().between(0, 12),
            weather)
        .as(Deed::new);
  }
}
