package kreds.key;

import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kreds.outcome.Unavailable;
import org.junit.jupiter.api.Test;

/// Two functions that started at different times know the keys of one table.
final class KnownKeysTest {
  private Optional<SigningKeys> stored = Optional.of(SigningKeys.first("old", MONDAY));
  private Instant now = MONDAY;
  private int readings;
  private final KnownKeys months = started();

  @Test
  void whatOneSignsTheOtherOpensAllTheWayThroughARotation() {
    pass(Duration.ofDays(90));
    var days = started();
    rotate();
    for (var second = 0; second < 900; second++) {
      pass(Duration.ofSeconds(1));
      assertThat(days.opening(months.signing().number())).contains(months.signing());
      assertThat(months.opening(days.signing().number())).contains(days.signing());
    }
    assertThat(months.signing().number()).isEqualTo(2);
  }

  @Test
  void aKeyThatIsTakenAwayOpensNothingWithinMinutesAnywhere() {
    rotate();
    pass(SigningKeys.LEAD);
    assertThat(months.opening(1)).isPresent();

    stored = stored.map(keys -> after(keys.revoked(1, now)));
    pass(SigningKeys.LOOKED_AT.plusSeconds(1));

    assertThat(months.opening(1)).isEmpty();
    assertThat(months.revoked(1)).as("one may leave a mailing by what it signed").isPresent();
    assertThat(months.revoked(2)).isEmpty();
    assertThat(months.signing().number()).isEqualTo(2);
  }

  @Test
  void theyAreNotReadForEachLink() {
    for (var second = 0; second < 120; second++) {
      assertThat(months.opening(months.signing().number())).isPresent();
      pass(Duration.ofSeconds(1));
    }
    assertThat(readings).isEqualTo(1);
  }

  @Test
  void aNumberThatIsNotKnownYetIsLookedForAtMostOnceAMinute() {
    rotate();
    for (var second = 0; second < 100; second++) {
      pass(Duration.ofSeconds(1));
      assertThat(months.opening(2).isPresent()).isEqualTo(second > 59);
      assertThat(months.opening(77)).isEmpty();
    }
    assertThat(readings).isEqualTo(2);
  }

  @Test
  void aNumberThatWasTakenAwayIsNotLookedForAtAll() {
    rotate();
    stored = stored.map(keys -> after(keys.revoked(2, now)));
    var later = started();
    readings = 0;
    pass(Duration.ofSeconds(90));

    assertThat(later.opening(2)).isEmpty();
    assertThat(readings).isZero();
  }

  @Test
  void beforeThereAreAnyItIsComeBackLater() {
    stored = Optional.empty();
    var early = started();
    assertThatThrownBy(early::signing).isInstanceOf(Unavailable.class);

    stored = Optional.of(SigningKeys.first("made", now));
    assertThat(early.signing().secret()).isEqualTo("made");
  }

  private void rotate() {
    stored = stored.map(keys -> after(keys.rotated("new", now)));
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private KnownKeys started() {
    return new KnownKeys(
        () -> {
          readings++;
          return stored;
        },
        () -> now);
  }
}
