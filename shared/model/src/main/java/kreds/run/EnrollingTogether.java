package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.change.Decision;
import kreds.outcome.Mistake;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// One post enrolls several people of one company (E11). Each of them is treated as by a form of
/// their own: whoever is known here already hears of it by mail, and whoever posts is told nothing
/// of that. Nobody counts before their own click.
final class EnrollingTogether {
  private EnrollingTogether() {}

  /// Takes the post, all of it in one step.
  ///
  /// @param first who sends it
  /// @param colleagues in the order in which they were named, which is the one in which they stand
  static Outcome<Decision<Roster, SeatHappening>> enroll(
      Roster roster, Applicant first, List<Applicant> colleagues, Party party, Instant now) {
    if (!roster.inRun().takesEnrollments()) {
      return Outcome.refused(roster.notTaking());
    }
    var people = colleagues.size() + 1;
    var most = most(roster);
    return party.isBound() && people > most
        ? Outcome.refused(tooMany(people, most))
        : Outcome.done(enrolled(roster, first, colleagues, party, now));
  }

  /// What can never all have a place is not begun.
  private static int most(Roster roster) {
    var capacity = roster.run().capacity();
    return capacity.isLimited()
        ? Math.min(capacity.perCompany(), capacity.maximum())
        : capacity.maximum();
  }

  private static Refusal tooMany(int people, int most) {
    return Refusal.of(
        List.of(
            new Mistake(
                "fit",
                "more-than-fit",
                Map.of("people", Integer.toString(people), "most", Integer.toString(most)))));
  }

  private static Decision<Roster, SeatHappening> enrolled(
      Roster roster, Applicant first, List<Applicant> colleagues, Party party, Instant now) {
    var happenings = new ArrayList<SeatHappening>();
    var own = KnownAddress.enroll(roster, first.together(party, 0), now);
    happenings.addAll(own.happenings());
    var after = own.after();
    for (var at = 0; at < colleagues.size(); at++) {
      var named = colleagues.get(at).together(party, at + 1);
      var decision = KnownAddress.enroll(after, named, now);
      decision
          .happenings()
          .forEach(happening -> happenings.add(namedBy(first.person().name(), happening)));
      after = decision.after();
    }
    return happenings.isEmpty()
        ? Decision.unchanged(roster)
        : new Decision<>(roster.counted(after.enrollments(), now), happenings);
  }

  /// Whoever has not sent the form reads who has.
  private static SeatHappening namedBy(String name, SeatHappening happening) {
    return happening instanceof SeatHappening.Applied(var form, var before, var _)
        ? new SeatHappening.Applied(form, before, name)
        : happening;
  }
}
