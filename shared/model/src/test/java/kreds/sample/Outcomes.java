package kreds.sample;

import java.util.Optional;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// What a rule answered, for a test that knows which of the two it is.
public final class Outcomes {
  private Outcomes() {}

  /// What came of it; a test that expected something else fails.
  public static <T> T done(Outcome<T> outcome) {
    return outcome.fold(
        value -> value,
        refusal -> {
          throw new AssertionError("refused: " + refusal);
        });
  }

  /// How things are after a decision.
  public static <A, H> A after(Outcome<Decision<A, H>> outcome) {
    return done(outcome).after();
  }

  /// The "no"; a test that expected one fails without it.
  public static Refusal refusal(Outcome<?> outcome) {
    return maybe(outcome).orElseThrow(() -> new AssertionError("not refused: " + outcome));
  }

  /// The "no", if it is one.
  public static Optional<Refusal> maybe(Outcome<?> outcome) {
    return outcome.fold(_ -> Optional.empty(), Optional::of);
  }

  /// The code of the "no".
  public static String code(Outcome<?> outcome) {
    return refusal(outcome).code();
  }

  /// The kind of the "no".
  public static Refusal.Kind kind(Outcome<?> outcome) {
    return refusal(outcome).kind();
  }
}
