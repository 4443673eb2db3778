package kreds.testing.movement;

/// There was no answer: nobody knows whether it is written.
final class Unanswered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unanswered() {
    super("no answer");
  }
}
