package kreds.local.faults;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// What goes wrong, by the seed: faults of the database and of the mail service blink, functions
/// are killed in the middle, and now and then everything is.
final class Chaos {
  private static final List<String> DYNAMO =
      List.of(
          "lost-response",
          "throttle",
          "throttling-exception",
          "transaction-conflict",
          "error-500",
          "slow",
          "kill-before",
          "kill-after");
  private static final List<String> SES =
      List.of(
          "throttle",
          "daily-quota",
          "error-500",
          "error-500-after-accept",
          "hang-after-accept",
          "drop-after-accept",
          "drop-before-accept",
          "slow");
  private static final int BLINKS_A_RESTART = 25;

  private final Site site;
  private final Random random;

  Chaos(Site site, long seed) {
    this.site = site;
    this.random = new Random(seed);
  }

  /// One fault, for a moment.
  void blink() {
    if (random.nextInt(BLINKS_A_RESTART) == 0) {
      site.restart();
      return;
    }
    var dynamo = random.nextInt(4) == 0 ? "none" : one(DYNAMO);
    var ses = random.nextInt(2) == 0 ? "none" : one(SES);
    site.functionsDie(dynamo.startsWith("kill"));
    switching(dynamo, ses);
    pause(20 + random.nextInt(150));
    calm();
    pause(50 + random.nextInt(200));
  }

  /// Everything is as it should be.
  void calm() {
    switching("none", "none");
    site.functionsDie(false);
  }

  private void switching(String dynamo, String ses) {
    site.post("/_local/faults", Map.of("dynamodb", dynamo, "ses", ses));
  }

  private String one(List<String> faults) {
    return faults.get(random.nextInt(faults.size()));
  }

  private static void pause(int millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
