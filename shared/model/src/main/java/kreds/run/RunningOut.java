package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import kreds.change.Decision;

/// What time itself does to a roster: forms and offers run out, what is free is the line's, and
/// once that is settled staff are told that the decision day has come, and whoever is still to be
/// asked something is.
final class RunningOut {
  private static final int ROWS_EACH = 3;
  private static final int MOST_AT_ONCE = Roster.ROWS_OF_SEATS / ROWS_EACH;

  private RunningOut() {}

  static Decision<Roster, SeatHappening> at(Roster roster, Instant now) {
    var all = new ArrayList<Enrollment>();
    var happenings = new ArrayList<SeatHappening>();
    for (var enrollment : roster.enrollments()) {
      if (happenings.size() < MOST_AT_ONCE && isOver(enrollment, now)) {
        var lapsed = new Enrollment.Lapsed(enrollment.who().stepped(), now);
        happenings.add(new SeatHappening.RanOut(lapsed, enrollment.state()));
        all.add(lapsed);
      } else {
        all.add(enrollment);
      }
    }
    var asked = roster.run().decidesAt().filter(at -> !now.isBefore(at)).isPresent();
    if (happenings.isEmpty() && !WaitingLine.moves(roster)) {
      return asked ? roster.decisionDue() : AskingQuestions.at(roster, now);
    }
    var rows = Roster.ROWS_OF_SEATS - happenings.size() * ROWS_EACH;
    return roster.lineMoved(roster.counted(all, now), happenings, rows, now);
  }

  private static boolean isOver(Enrollment enrollment, Instant now) {
    var until = enrollment.runsOutAt();
    return until.isPresent() && !until.get().isAfter(now);
  }
}
