package kreds.enrollment;

import java.util.Optional;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.network.Seating;

/// The click behind the link: only now is the address proved, and only now does somebody have a
/// place or stand in the line. Twice is fine.
final class Confirming {
  private final Desk desk;

  Confirming(Desk desk) {
    this.desk = desk;
  }

  /// How the person of that enrollment stands, without changing anything.
  Outcome<Standing> standing(String network, String enrollment) {
    var roster = desk.rosters().of(network);
    if (roster.isEmpty()) {
      return Desk.unknownNetwork();
    }
    var found = roster.get().find(enrollment);
    return found.isEmpty()
        ? Outcome.refused(
            Refusal.notFound("enrollment-unknown", "There is no such enrollment in this run."))
        : Outcome.done(Standing.of(roster.get(), found.get()));
  }

  /// Takes the click.
  Outcome<Standing> confirm(String network, String enrollment) {
    return desk.tries().untilFresh(() -> attempt(network, enrollment));
  }

  private Outcome<Standing> attempt(String network, String id) {
    var found = desk.rosters().of(network);
    if (found.isEmpty()) {
      return Desk.unknownNetwork();
    }
    var before = found.get();
    var now = desk.now();
    return switch (before.confirm(id, now)) {
      case Seating.Changed(var after, var enrollment) -> {
        var letter = desk.letters().seated(after, enrollment, now);
        yield desk.enter(before, after, enrollment, Optional.empty(), "confirm", letter);
      }
      case Seating.Unchanged(var enrollment) -> Outcome.done(Standing.of(before, enrollment));
      case Seating.Refused(var refusal) -> Outcome.refused(refusal);
    };
  }
}
