package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.question.ExtraQuestion;

/// A run asks something new of people who are in it already (E18): whoever has a place, an offer or
/// a wait and lacks an answer that is required hears of it by mail, once a question and version, as
/// many at a time as fit one transaction. Whoever has not clicked yet is asked with the click.
final class AskingQuestions {
  /// What asking one person writes: the seat, the letter, the line of the audit.
  private static final int ROWS_EACH = 3;

  private static final int MOST_AT_ONCE = Roster.ROWS_OF_SEATS / ROWS_EACH;

  private AskingQuestions() {}

  static Outcome<Decision<Roster, SeatHappening>> of(
      Roster roster, List<ExtraQuestion> wanted, Instant now) {
    var before = roster.run().questions();
    var after = before.replacedBy(wanted);
    return after.equals(before) && roster.run().state().isListed()
        ? Outcome.done(Decision.unchanged(roster))
        : roster
            .run()
            .asking(after)
            .map(run ->
                asked(
                    roster.with(run),
                    List.of(new SeatHappening.OfRun.QuestionsChanged(before, after)),
                    now));
  }

  /// Asks those who are left, as a version of its own.
  static Decision<Roster, SeatHappening> at(Roster roster, Instant now) {
    return isLeft(roster)
        ? asked(roster.counted(roster.enrollments(), now), List.of(), now)
        : Decision.unchanged(roster);
  }

  /// Whether somebody is still to be asked.
  static boolean isLeft(Roster roster) {
    if (roster.run().questions().isEmpty() || !roster.run().state().isListed()) {
      return false;
    }
    for (var enrollment : roster.enrollments()) {
      if (isToBeAsked(roster, enrollment)) {
        return true;
      }
    }
    return false;
  }

  private static Decision<Roster, SeatHappening> asked(
      Roster roster, List<SeatHappening> before, Instant now) {
    var happenings = new ArrayList<>(before);
    var after = roster;
    var asked = 0;
    for (var enrollment : roster.enrollments()) {
      if (asked < MOST_AT_ONCE && isToBeAsked(roster, enrollment)) {
        var who = enrollment.who();
        var told = roster.run().questions().tellingOf(who.answers());
        var stands = enrollment.with(who.answering(told).stepped());
        happenings.add(new SeatHappening.QuestionsAsked(stands));
        after = after.having(stands);
        asked++;
      }
    }
    return new Decision<>(after.lookedAfter(now), happenings);
  }

  private static boolean isToBeAsked(Roster roster, Enrollment enrollment) {
    return isConcerned(enrollment)
        && !roster.run().questions().untoldOf(enrollment.who().answers()).isEmpty();
  }

  /// Whether somebody takes part, or may come to.
  static boolean isConcerned(Enrollment enrollment) {
    return switch (enrollment) {
      case Enrollment.Confirmed _, Enrollment.Offered _, Enrollment.Waiting _ -> true;
      case Enrollment.Unconfirmed _,
          Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Transferred _ ->
          false;
    };
  }
}
