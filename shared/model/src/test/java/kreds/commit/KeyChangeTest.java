package kreds.commit;

import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.key.SigningKeys;
import org.junit.jupiter.api.Test;

/// Keys are written with their line; no line shows one.
final class KeyChangeTest {
  private static final SigningKeys FIRST = SigningKeys.first("first-secret", MONDAY);

  @Test
  void aNewKeyIsWrittenUnderTheVersionThatWasReadAndItsLineSaysFromWhenItSigns() {
    var decision = done(FIRST.rotated("next-secret", MONDAY));
    var change = KeyChange.of(FIRST, decision, at());

    assertThat(change.answer()).isEqualTo(decision.after());
    assertThat(change.writes())
        .containsExactly(
            new Write.KeysSaved(Optional.of(FIRST), decision.after()),
            new Write.LineAdded(at().line("key 1 signs", "key 2 signs 5 minutes later")));
  }

  @Test
  void aKeyThatIsTakenAwayHasItsLine() {
    var two = done(FIRST.rotated("next-secret", MONDAY)).after();
    var decision = done(two.revoked(2, MONDAY));
    var change = KeyChange.of(two, decision, at());

    assertThat(change.writes())
        .containsExactly(
            new Write.KeysSaved(Optional.of(two), decision.after()),
            new Write.LineAdded(at().line("key 2", "revoked")));
    assertThat(change.writes().toString()).doesNotContain("secret");
  }

  @Test
  void whatStandsSoAlreadyWritesNothing() {
    var two = done(FIRST.rotated("next-secret", MONDAY)).after();

    assertThat(KeyChange.of(two, done(two.rotated("third-secret", MONDAY)), at()))
        .isEqualTo(Change.nothing(two));
  }

  private static Moment at() {
    return byStaff(Subject.keys(), "rotate-keys");
  }
}
