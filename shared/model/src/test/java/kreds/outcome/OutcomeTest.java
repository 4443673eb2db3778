package kreds.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How one rule is asked after another.
final class OutcomeTest {
  private static final Refusal NO = Refusal.illegal("no", "No.");
  private static final Refusal OTHER = Refusal.invalid("other", "Not so.");

  @Test
  void whatIsDoneIsMadeIntoSomethingElseAndANoStaysWhatItIs() {
    assertThat(Outcome.done(2).map(two -> two + 1)).isEqualTo(Outcome.done(3));
    assertThat(Outcome.<Integer>refused(NO).map(two -> two + 1)).isEqualTo(Outcome.refused(NO));
  }

  @Test
  void theNextRuleIsAskedOnlyIfTheOneBeforeDidNotRefuse() {
    assertThat(Outcome.done(2).then(two -> Outcome.done("x".repeat(two))))
        .isEqualTo(Outcome.done("xx"));
    assertThat(Outcome.done(2).then(_ -> Outcome.refused(NO))).isEqualTo(Outcome.refused(NO));
    assertThat(Outcome.refused(NO).then(_ -> fail("asked all the same")))
        .isEqualTo(Outcome.refused(NO));
    assertThat(Outcome.refused(NO).then(_ -> Outcome.refused(OTHER)))
        .isEqualTo(Outcome.refused(NO));
  }

  @Test
  void bothEndsAreFoldedIntoOneAnswer() {
    assertThat(Outcome.done(2).fold(two -> "done " + two, Refusal::code)).isEqualTo("done 2");
    assertThat(Outcome.<Integer>refused(NO).fold(two -> "done " + two, Refusal::code))
        .isEqualTo("no");
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThat(Outcome.of(Optional.of(2), NO)).isEqualTo(Outcome.done(2));
    assertThat(Outcome.of(Optional.empty(), NO)).isEqualTo(Outcome.refused(NO));
  }

  @Test
  void aRefusalIsOfOneOfThreeKinds() {
    assertThat(NO.kind()).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(OTHER.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(Refusal.notFound("gone", "Gone."))
        .isEqualTo(new Refusal(Refusal.Kind.NOT_FOUND, "gone", "Gone."));
  }
}
