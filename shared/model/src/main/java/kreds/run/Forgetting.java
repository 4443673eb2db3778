package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import kreds.change.Decision;
import kreds.outcome.Outcome;

/// Somebody is forgotten (E13, G2). What they hold becomes free the normal way, and the row stays
/// without the person: counts and the audit need it, which name it by a keyed number only. Whoever
/// comes back is somebody new.
final class Forgetting {

  private Forgetting() {}

  /// Forgets that one; twice is fine.
  static Outcome<Decision<Roster, SeatHappening>> forget(
      Roster roster, Enrollment known, Instant now) {
    return known.person().isForgotten()
        ? Outcome.done(Decision.unchanged(roster))
        : AskingTheGroup.forgetting(roster, known.id())
            .leave(known.id(), now)
            .map(left -> forgotten(left, known.id(), now));
  }

  private static Decision<Roster, SeatHappening> forgotten(
      Decision<Roster, SeatHappening> left, String id, Instant now) {
    var gone = left.after().find(id).orElseThrow();
    var blank = new Enrollment.Left(gone.who().forgotten(), now, id);
    var happenings = new ArrayList<>(left.happenings());
    happenings.add(new SeatHappening.Forgotten(blank, gone.state()));
    var after =
        left.isNothing()
            ? left.after().with(blank, now)
            : left.after().having(blank).lookedAfter(now);
    return new Decision<>(after, happenings);
  }
}
