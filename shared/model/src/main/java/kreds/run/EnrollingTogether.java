package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  static Outcome<Decision<Roster, SeatHappening>> enroll(
      Roster roster, PartyForm form, Instant now) {
    if (!roster.inRun().takesEnrollments()) {
      return Outcome.refused(SeatRefusals.notTaking(roster.inRun()));
    }
    var people = form.people();
    var most = most(roster);
    return form.party().isBound() && people > most
        ? Outcome.refused(tooMany(people, most))
        : Outcome.done(enrolled(roster, form, now));
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
      Roster roster, PartyForm form, Instant now) {
    var happenings = new ArrayList<SeatHappening>();
    var after = roster;
    var number = 0;
    for (var who : form.all()) {
      var decision = after.arrived(arriving(after, who, form, number), now);
      if (!form.unheard().contains(who.id()) || SeatHappening.isFirstForm(decision)) {
        var by = number == 0 ? "" : form.first().person().name();
        decision.happenings().forEach(happening -> happenings.add(namedBy(by, happening)));
        after = decision.after();
      }
      number++;
    }
    return happenings.isEmpty()
        ? Decision.unchanged(roster)
        : new Decision<>(roster.counted(waiting(roster, after, form), now), happenings);
  }

  /// Whoever is here already is bound to nobody by what somebody else has typed: neither to who
  /// sends the form, nor away from those with whom they have come.
  private static Applicant arriving(Roster roster, Applicant who, PartyForm form, int number) {
    var known = roster.find(who.id());
    var together = who.together(form.party(), number);
    return number == 0
            || known.isEmpty()
            || known.get().isOver()
            || known.get().who().isOf(together.party())
        ? together
        : together.alone();
  }

  /// Those whom the post has given a form wait for whom else it has named as long as a form waits
  /// for its click, since nobody is to learn from an earlier place who of them was known.
  private static List<Enrollment> waiting(Roster before, Roster after, PartyForm form) {
    var party = Optional.of(form.party());
    var ofParty = after.enrollments().stream().filter(each -> each.who().isOf(party)).toList();
    if (!form.party().isBound() || ofParty.size() == form.people()) {
      return after.enrollments();
    }
    var waiting = form.party().waiting(form.first().arrivedAt().plus(Enrollment.Unconfirmed.HOLDS));
    var all = new ArrayList<Enrollment>();
    for (var each : after.enrollments()) {
      var hasForm = each instanceof Enrollment.Unconfirmed && ofParty.contains(each);
      all.add(
          hasForm && !before.enrollments().contains(each)
              ? each.with(each.who().of(waiting))
              : each);
    }
    return all;
  }

  /// Whoever has not sent the form reads who has.
  private static SeatHappening namedBy(String name, SeatHappening happening) {
    return happening instanceof SeatHappening.Applied(var form, var before, var _)
        ? new SeatHappening.Applied(form, before, name)
        : happening;
  }
}
