package kreds.key;

import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SigningKeysTest {
  private static final Instant TURN = MONDAY.plus(SigningKeys.LEAD);
  private final SigningKeys first = SigningKeys.first("old", MONDAY);
  private final SigningKeys two = after(first.rotated("new", MONDAY));

  @Test
  void aNewKeyWaitsLongerThanAnybodysPictureMayBeOld() {
    assertThat(SigningKeys.LEAD).isGreaterThan(SigningKeys.LOOKED_AT.multipliedBy(2));
    assertThat(two.signingAt(TURN.minusMillis(1)).number()).isEqualTo(1);
    assertThat(two.signingAt(TURN).number()).isEqualTo(2);
    assertThat(two.find(1)).isEqualTo(first.find(1));
    assertThat(two.version()).isEqualTo(2);
  }

  @Test
  void whoseClockIsSlowSignsWithTheOldestRatherThanNotAtAll() {
    assertThat(first.signingAt(MONDAY.minusSeconds(9)).number()).isEqualTo(1);
  }

  @Test
  void orderedAgainWhileItWaitsItIsTheSameKey() {
    var again = done(two.rotated("another", TURN.minusMillis(1)));

    assertThat(again.isNothing()).isTrue();
    assertThat(again.after()).isEqualTo(two);
    assertThat(after(two.rotated("another", TURN)).keys())
        .extracting(SigningKey::number)
        .containsExactly(1, 2, 3);
  }

  @Test
  void whatHappenedNamesTheOneThatSignsUntilThen() {
    assertThat(done(first.rotated("new", MONDAY)).happenings())
        .containsExactly(new KeyHappening.Rotated(1, new SigningKey(2, "new", TURN)));
  }

  @Test
  void theKeyThatSignsIsNotTakenAwayBeforeAnotherHasItsTurn() {
    assertThat(refusal(first.revoked(1, MONDAY)).code()).isEqualTo("key-signs");
    assertThat(refusal(first.revoked(1, MONDAY)).detail()).contains("rotate-keys");
    assertThat(refusal(two.revoked(1, TURN.minusMillis(1))).detail())
        .contains("Key 2 takes over at " + TURN);
    assertThat(after(two.revoked(1, TURN)).keys()).containsExactly(new SigningKey(2, "new", TURN));
    assertThat(after(two.revoked(1, TURN)).find(1)).isEmpty();
    assertThat(after(two.revoked(1, TURN)).findRevoked(1)).isEqualTo(two.find(1)).isPresent();
    assertThat(two.findRevoked(1)).isEmpty();
  }

  @Test
  void aKeyThatIsGoneIsGoneAndItsNumberIsNeverGivenAgain() {
    var left = after(two.revoked(2, MONDAY));

    assertThat(left.keys()).isEqualTo(first.keys());
    assertThat(left.version()).isEqualTo(two.version() + 1);
    assertThat(done(left.revoked(2, MONDAY)).isNothing()).isTrue();
    assertThat(after(left.rotated("third", MONDAY)).keys().getLast().number()).isEqualTo(3);
    assertThat(refusal(left.revoked(3, MONDAY)).code()).isEqualTo("key-unknown");
    assertThat(refusal(left.revoked(0, MONDAY)).code()).isEqualTo("key-unknown");
  }

  @Test
  void aTokenCarriesNoHigherNumber() {
    var full =
        new SigningKeys(List.of(new SigningKey(SigningKey.MOST, "x", MONDAY)), List.of(), 255, 9);

    assertThat(refusal(full.rotated("new", MONDAY.plus(Duration.ofDays(1)))).code())
        .isEqualTo("keys-used-up");
    assertThatThrownBy(() -> new SigningKey(256, "x", MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SigningKey(1, " ", MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SigningKeys(full.keys(), List.of(), 254, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobodyIsShownASecret() {
    assertThat(two.toString()).contains("SigningKey[2]").doesNotContain("old", "new");
  }
}
