package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import kreds.change.Decision;

/// The line moves when there is a place: in order of arrival, and by the same rules as whoever
/// clicks.
final class WaitingLine {

  /// What one who moves up writes: the seat, the newcomer, the letter, the line of the audit.
  static final int ROWS_EACH = 4;

  private WaitingLine() {}

  /// Whether there is a place for somebody who waits.
  static boolean moves(Roster roster) {
    return next(roster).isPresent();
  }

  /// Seats those who wait, as far as there are places, and no more of them than that; the round
  /// sees to the others.
  static Decision<Roster, SeatHappening> moved(Roster roster, int most, Instant now) {
    var happenings = new ArrayList<SeatHappening>();
    var after = roster;
    var next = next(after);
    while (next.isPresent() && happenings.size() < most) {
      var seated = new Enrollment.Confirmed(next.get().who().stepped(), now);
      happenings.add(new SeatHappening.MovedUp(seated));
      after = after.having(seated);
      next = next(after);
    }
    return new Decision<>(after.lookedAfter(now), happenings);
  }

  /// Whether nothing stands against a seat for that one.
  static boolean mayMove(Roster roster, Enrollment.Waiting waiting) {
    return roster.inRun().takesEnrollments() && SeatRule.objection(roster, waiting).isEmpty();
  }

  private static Optional<Enrollment.Waiting> next(Roster roster) {
    for (var waiting : roster.in(Enrollment.Waiting.class)) {
      if (mayMove(roster, waiting)) {
        return Optional.of(waiting);
      }
    }
    return Optional.empty();
  }
}
