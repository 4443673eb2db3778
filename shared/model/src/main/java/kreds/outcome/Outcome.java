package kreds.outcome;

import java.util.Optional;
import java.util.function.Function;

/// What a rule or a use case answers: it is done, or it is refused and nothing is changed.
public sealed interface Outcome<T> {

  /// It is done; this came of it.
  record Done<T>(T value) implements Outcome<T> {}

  /// It is refused.
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  /// Done.
  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  /// Refused.
  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /// What is there, or else that refusal.
  static <T> Outcome<T> of(Optional<T> found, Refusal otherwise) {
    return found.isPresent() ? done(found.get()) : refused(otherwise);
  }

  /// Done with what the function makes of it; a refusal stays what it is.
  default <U> Outcome<U> map(Function<? super T, ? extends U> made) {
    return switch (this) {
      case Done<T>(var value) -> done(made.apply(value));
      case Refused<T>(var refusal) -> refused(refusal);
    };
  }

  /// Asks the next rule, if this one did not refuse.
  default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Refused<T>(var refusal) -> refused(refusal);
    };
  }

  /// One value for both ends, such as an answer.
  default <U> U fold(
      Function<? super T, ? extends U> done, Function<Refusal, ? extends U> refused) {
    return switch (this) {
      case Done<T>(var value) -> done.apply(value);
      case Refused<T>(var refusal) -> refused.apply(refusal);
    };
  }
}
