package kreds.testing.aws;

import java.util.Locale;
import java.util.Optional;

/// What DynamoDB can do wrong, by the name under which the local run switches it on.
public enum DynamoFault {
  /// Answers as it should.
  NONE,
  /// Performs the call and loses the answer: the caller cannot know.
  LOST_RESPONSE,
  /// Refuses with a throughput exception; nothing is done.
  THROTTLE,
  /// Refuses with `ThrottlingException`; nothing is done.
  THROTTLING_EXCEPTION,
  /// Cancels a transaction because another touched the same row; other calls go through.
  TRANSACTION_CONFLICT,
  /// Fails inside; nothing is done.
  ERROR_500,
  /// Answers after half a second.
  SLOW,
  /// The process dies before the call: an [Killed] that nothing catches.
  KILL_BEFORE,
  /// The process dies after the call was done: an [Killed] that nothing catches.
  KILL_AFTER;

  /// The name in lower case with hyphens: `lost-response`.
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The fault with this title.
  public static Optional<DynamoFault> titled(String title) {
    for (DynamoFault fault : values()) {
      if (fault.title().equals(title)) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  /// The death of the process at a point that a test chose; an error, so that no handler's catch
  /// can hide it.
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    Killed(String operation) {
      super("Killed at " + operation);
    }
  }
}
