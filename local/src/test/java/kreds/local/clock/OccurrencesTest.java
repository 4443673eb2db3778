package kreds.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class OccurrencesTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  @Test
  void aRateFiresOnTheFullInterval() {
    var every = Occurrences.of("rate(15 minutes)", COPENHAGEN);

    assertThat(every.after(Instant.parse("2027-01-04T08:01:30Z")))
        .contains(Instant.parse("2027-01-04T08:15:00Z"));
    assertThat(every.after(Instant.parse("2027-01-04T08:15:00Z")))
        .contains(Instant.parse("2027-01-04T08:30:00Z"));
  }

  @Test
  void whatIsNoScheduleIsRefused() {
    assertThatThrownBy(() -> Occurrences.of("sometimes", COPENHAGEN))
        .hasMessageContaining("sometimes");
    assertThatThrownBy(() -> Occurrences.of("cron(0 8 * * ? *)", COPENHAGEN))
        .hasMessageContaining("cron(0 8 * * ? *)");
    assertThatThrownBy(() -> Occurrences.of("rate(5)", COPENHAGEN)).hasMessageContaining("5");
  }
}
