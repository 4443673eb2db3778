package kreds.change;

/// A command of staff, as it was given: who ordered it, and the command's own name, which is also
/// what the audit calls it.
public record Order(String actor, String command) {

  /// The step that it is, about that subject.
  public Step about(Subject subject) {
    return new Step(subject, Actor.staff(actor), command);
  }
}
