package kreds.local.lambda;

import java.util.Optional;

/// A call that nobody waits for, as schedules and topics make it: twice more when it fails, then it
/// is set aside.
public final class Asynchronous {
  private static final int ATTEMPTS = 3;

  private final Functions functions;
  private final DeadLetters deadLetters;

  /// Calls these functions and gives up into these dead letters.
  public Asynchronous(Functions functions, DeadLetters deadLetters) {
    this.functions = functions;
    this.deadLetters = deadLetters;
  }

  /// Hands an event to a function; nothing comes back when it was given up.
  public Optional<String> invoke(String function, String event) {
    String reason = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return Optional.of(functions.invoke(function, event));
      } catch (Functions.Failed e) {
        reason = String.valueOf(e.getMessage());
      }
    }
    deadLetters.add(function, reason, event);
    return Optional.empty();
  }
}
