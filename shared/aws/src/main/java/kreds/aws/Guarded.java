package kreds.aws;

import java.util.function.Supplier;

/// How a piece of work ended. Here is the only catch of all functions: whatever a handler, a use
/// case or an adapter throws ends here, and is answered and logged in one way.
sealed interface Guarded<T> {

  record Worked<T>(T value) implements Guarded<T> {}

  record Failed<T>(Failure failure) implements Guarded<T> {}

  static <T> Guarded<T> of(Supplier<T> work) {
    try {
      return new Worked<>(work.get());
    } catch (RuntimeException | StackOverflowError thrown) {
      return new Failed<>(Failure.of(thrown));
    }
  }
}
