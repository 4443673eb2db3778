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
  void eightOClockStaysEightOClockOverTheClockChange() {
    var eight = Occurrences.of("cron(0 8 * * ? *)", COPENHAGEN);

    assertThat(eight.after(Instant.parse("2027-03-27T12:00:00Z")))
        .contains(Instant.parse("2027-03-28T06:00:00Z"));
    assertThat(eight.after(Instant.parse("2027-10-30T12:00:00Z")))
        .contains(Instant.parse("2027-10-31T07:00:00Z"));
  }

  @Test
  void aWallTimeThatTheChangeSkipsDoesNotFire() {
    var halfPastTwo = Occurrences.of("cron(30 2 * * ? *)", COPENHAGEN);

    assertThat(halfPastTwo.after(Instant.parse("2027-03-27T12:00:00Z")))
        .contains(Instant.parse("2027-03-29T00:30:00Z"));
  }

  @Test
  void workingDaysLeaveTheWeekendOut() {
    var mornings = Occurrences.of("cron(0 7 ? * MON-FRI *)", COPENHAGEN);

    assertThat(mornings.after(Instant.parse("2027-01-08T07:00:00Z")))
        .contains(Instant.parse("2027-01-11T06:00:00Z"));
  }

  @Test
  void whatIsNoScheduleIsRefused() {
    assertThatThrownBy(() -> Occurrences.of("sometimes", COPENHAGEN))
        .hasMessageContaining("sometimes");
    assertThatThrownBy(() -> Occurrences.of("rate(5)", COPENHAGEN)).hasMessageContaining("5");
  }
}
