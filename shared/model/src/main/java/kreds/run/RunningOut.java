package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;

/// What time itself does to a roster: it opens; forms and offers run out, what is free is the
/// line's, and once that is settled staff are told that the decision day has come, what the group
/// has decided follows, and whoever is still to be asked something is.
final class RunningOut {
  private static final int ROWS_EACH = 3;
  private static final int MOST_AT_ONCE = Roster.ROWS_OF_SEATS / ROWS_EACH;

  private RunningOut() {}

  static Decision<Roster, SeatHappening> at(Roster roster, Instant now) {
    if (roster.run().state().isOver()) {
      return Decision.unchanged(roster);
    }
    var opensAt = roster.run().opensAt();
    if (opensAt.isPresent() && !opensAt.get().isAfter(now)) {
      return SteeringARun.opened(roster, now);
    }
    var all = new ArrayList<Enrollment>();
    var happenings = new ArrayList<SeatHappening>();
    for (var enrollment : roster.enrollments()) {
      if (happenings.size() < MOST_AT_ONCE && isOver(roster, enrollment, now)) {
        all.add(ended(roster, enrollment, happenings, now));
      } else {
        all.add(enrollment);
      }
    }
    var asked = roster.run().decidesAt().filter(at -> !now.isBefore(at)).isPresent();
    if (happenings.isEmpty() && !WaitingLine.moves(roster)) {
      return asked ? SteeringARun.decisionDue(roster) : settled(roster, now);
    }
    var rows = Roster.ROWS_OF_SEATS - happenings.size() * ROWS_EACH;
    return roster.lineMoved(roster.counted(all, now), happenings, rows, now);
  }

  /// Whoever is left is asked. Where nobody is, the moment that the run was to be looked after at
  /// may stand there for nothing, since what freed a place for the line is so no more, such as by
  /// the register of companies: it is written anew, so that the round does not come back for ever.
  private static Decision<Roster, SeatHappening> settled(Roster roster, Instant now) {
    var asked = askedAt(roster, now);
    var isStale =
        asked.isNothing() && roster.run().runsOutAt().filter(at -> !at.isAfter(now)).isPresent();
    return isStale
        ? Decision.of(
            roster.counted(roster.enrollments(), now),
            new SeatHappening.OfRun.Recounted(roster.run().seats()))
        : asked;
  }

  private static Decision<Roster, SeatHappening> askedAt(Roster roster, Instant now) {
    return roster.asksTheGroup() && AskingTheGroup.isDue(roster, now)
        ? AskingTheGroup.at(roster, now)
        : AskingQuestions.at(roster, now);
  }

  /// How it is after that; what has happened is added.
  private static Enrollment ended(
      Roster roster, Enrollment enrollment, List<SeatHappening> happenings, Instant now) {
    if (enrollment instanceof Enrollment.Confirmed giver) {
      var over = TakingOver.over(roster, giver);
      happenings.add(over);
      return over.giver();
    }
    if (enrollment.runsOutAt().filter(at -> !at.isAfter(now)).isEmpty()
        && Together.waitsUntil(enrollment).isPresent()) {
      var waited = Together.waited(enrollment);
      happenings.add(new SeatHappening.Corrected(waited));
      return waited;
    }
    var inPlaceOf =
        enrollment instanceof Enrollment.Unconfirmed form
            ? form.inPlaceOf()
            : Optional.<String>empty();
    var lapsed = new Enrollment.Lapsed(enrollment.who().stepped(), now, inPlaceOf);
    happenings.add(new SeatHappening.RanOut(lapsed, enrollment.state()));
    return lapsed;
  }

  private static boolean isOver(Roster roster, Enrollment enrollment, Instant now) {
    var until = Counting.runsOutAt(roster.enrollments(), enrollment, roster.companies());
    return until.isPresent() && !until.get().isAfter(now);
  }
}
