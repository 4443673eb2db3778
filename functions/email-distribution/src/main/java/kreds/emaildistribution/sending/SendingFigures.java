package kreds.emaildistribution.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kreds.aws.Figure;
import kreds.aws.Log;

/// What a sender tells of how it goes, so that somebody hears of mail that stands still (O2).
record SendingFigures(Log log) {

  /// How long the oldest of what is due has waited.
  ///
  /// @param since when it was due first; nothing if nothing waits
  void oldest(Optional<Instant> since, Instant now) {
    var age = since.map(then -> Duration.between(then, now)).orElse(Duration.ZERO);
    log.figure(Figure.OLDEST_DUE_LETTER, Math.max(0, age.toSeconds()));
  }

  /// What SES answered.
  void heard(SesAnswer answer) {
    if (answer instanceof SesAnswer.NotNow(var obstacle)) {
      log.counted(Figure.REFUSALS_OF_SES, obstacle.code());
      if (obstacle.needsHands()) {
        log.figure(Figure.ACCOUNT_TROUBLES, 1);
      }
    }
  }
}
