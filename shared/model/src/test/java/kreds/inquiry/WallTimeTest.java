package kreds.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kreds.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WallTimeTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  @ParameterizedTest
  @CsvSource({
    "2027-03-27T09:30, 2027-03-27T08:30:00Z",
    "2027-03-28T09:30, 2027-03-28T07:30:00Z",
    "2027-10-30T09:30, 2027-10-30T07:30:00Z",
    "2027-10-31T09:30, 2027-10-31T08:30:00Z",
    "2027-03-28T01:59, 2027-03-28T00:59:00Z",
    "2027-03-28T03:00, 2027-03-28T01:00:00Z",
    "2027-10-31T01:59, 2027-10-30T23:59:00Z",
    "2027-10-31T03:00, 2027-10-31T02:00:00Z"
  })
  void halfPastNineStaysHalfPastNineOnBothSidesOfMarchAndOctober(String local, Instant moment) {
    var time = WallTime.of(LocalDateTime.parse(local), COPENHAGEN);

    assertThat(time).isEqualTo(Outcome.done(new WallTime(LocalDateTime.parse(local), COPENHAGEN)));
    assertThat(((Outcome.Done<WallTime>) time).value().instant()).isEqualTo(moment);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-28T02:00, time-does-not-exist",
    "2027-03-28T02:30, time-does-not-exist",
    "2027-03-28T02:59, time-does-not-exist",
    "2027-10-31T02:00, time-exists-twice",
    "2027-10-31T02:30, time-exists-twice",
    "2027-10-31T02:59, time-exists-twice"
  })
  void aTimeThatNamesNoMomentOrTwoIsRefused(String local, String code) {
    var time = WallTime.of(LocalDateTime.parse(local), COPENHAGEN);

    assertThat(((Outcome.Refused<WallTime>) time).refusal().code()).isEqualTo(code);
    assertThatThrownBy(() -> new WallTime(LocalDateTime.parse(local), COPENHAGEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theMessageSaysWhatTheClocksDoThatDay() {
    assertThat(detail("2027-03-28T02:30"))
        .isEqualTo(
            "02:30 on 2027-03-28 in Europe/Copenhagen does not exist: the clocks go forward from"
                + " 02:00 to 03:00 that day. Choose a time before or after.");
    assertThat(detail("2027-10-31T02:30"))
        .isEqualTo(
            "02:30 on 2027-10-31 in Europe/Copenhagen exists twice: the clocks go back from 03:00"
                + " to 02:00 that day. Choose a time before or after.");
  }

  private static String detail(String local) {
    var time = WallTime.of(LocalDateTime.parse(local), COPENHAGEN);
    return ((Outcome.Refused<WallTime>) time).refusal().detail();
  }
}
