package kreds.testing.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Movements by chance. People come more often than they go, and a network is rarely called off:
/// otherwise little happens.
final class Drawn {

  /// All of them, each as often as it is drawn.
  static final List<Movement> OFTEN = often();

  private static final List<Weather> WEATHERS = List.of(Weather.values());

  private Drawn() {}

  /// What a seed says.
  static List<Deed> life(long seed, int deeds) {
    var random = new Random(seed);
    var life = new ArrayList<Deed>();
    for (var number = 0; number < deeds; number++) {
      life.add(
          new Deed(
              OFTEN.get(random.nextInt(OFTEN.size())),
              1 + random.nextInt(Deed.NETWORKS),
              1 + random.nextInt(Deed.PEOPLE),
              1 + random.nextInt(Deed.PEOPLE),
              random.nextInt(13),
              random.nextInt(4) == 0
                  ? WEATHERS.get(random.nextInt(WEATHERS.size()))
                  : Weather.CALM));
    }
    return life;
  }

  private static List<Movement> often() {
    var all = new ArrayList<Movement>();
    for (var movement : Movement.values()) {
      var times =
          switch (movement) {
            case ENROLL, CONFIRM, COME_BY_LINK -> 24;
            case VOTE -> 30;
            case ACCEPT, HAND_OVER, ENROLL_TOGETHER -> 12;
            case CANCEL_NETWORK -> 1;
            case MERGE_NETWORKS, ALONE -> 3;
            default -> 6;
          };
      for (var time = 0; time < times; time++) {
        all.add(movement);
      }
    }
    return List.copyOf(all);
  }
}
