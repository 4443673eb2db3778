package kreds.network;

import kreds.basics.Refusal;

/// What a roster answers to a form or a click.
public sealed interface Seating {

  /// The roster is another one now; write it with the version of the one that was read.
  record Changed(Roster roster, Enrollment enrollment) implements Seating {}

  /// It was so already: the same answer, nothing to write.
  record Unchanged(Enrollment enrollment) implements Seating {}

  /// Not possible.
  record Refused(Refusal refusal) implements Seating {}
}
