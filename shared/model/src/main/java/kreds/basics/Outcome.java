package kreds.basics;

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
}
