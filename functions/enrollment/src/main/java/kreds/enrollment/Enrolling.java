package kreds.enrollment;

import java.util.Optional;
import kreds.basics.Outcome;
import kreds.network.Seating;

/// A person sends the form. It is one read and one transaction; the same form again is one read.
/// Whoever is known already hears the same as everybody else and gets no second mail, so that the
/// form tells nobody who takes part.
final class Enrolling {
  private final Desk desk;

  Enrolling(Desk desk) {
    this.desk = desk;
  }

  /// Takes a form for a network.
  Outcome<Standing> enroll(String network, Arrival arrival) {
    return desk.tries().untilFresh(() -> attempt(network, arrival));
  }

  private Outcome<Standing> attempt(String network, Arrival arrival) {
    var found = desk.rosters().of(network);
    if (found.isEmpty()) {
      return Desk.unknownNetwork();
    }
    var before = found.get();
    var now = desk.now();
    var form = arrival.in(before.network(), desk.auditing().ids());
    return switch (before.enroll(form, now)) {
      case Seating.Changed(var after, var enrollment) -> {
        var letter = desk.letters().confirm(after.network(), enrollment, now);
        yield desk.enter(before, after, enrollment, Optional.empty(), "enroll", letter);
      }
      case Seating.Unchanged(var enrollment) -> Outcome.done(Standing.of(before, enrollment));
      case Seating.Refused(var refusal) -> Outcome.refused(refusal);
    };
  }
}
