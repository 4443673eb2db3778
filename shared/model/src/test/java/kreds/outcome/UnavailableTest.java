package kreds.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Work that cannot be done now says when to come again, and how far it came.
final class UnavailableTest {
  @Test
  void workThatStoppedOnItsWaySaysHowFarItCameAndWhenToComeAgain() {
    var busy = new Unavailable("table", Duration.ofSeconds(7), new IllegalStateException("x"));
    var stopped = new Unavailable("3 of 9 are written.", busy);

    assertThat(busy.soFar()).isEmpty();
    assertThat(stopped.soFar()).isEqualTo("3 of 9 are written.");
    assertThat(stopped.retryAfter()).isEqualTo(Duration.ofSeconds(7));
    assertThat(stopped).hasMessage("table").hasCause(busy);
  }
}
