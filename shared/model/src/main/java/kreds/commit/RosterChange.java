package kreds.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.meeting.Mover;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.SeatConsequences;
import kreds.run.SeatHappening;

/// Writes down what was decided about a run and its seats. All ways onto a roster come through
/// here, so that what follows from them is the same.
public record RosterChange(SeatConsequences consequences) {

  /// What a decision writes; nothing if nothing happened.
  ///
  /// @param before as it was read
  public Change<Roster> of(Roster before, Decision<Roster, SeatHappening> decision, Moment at) {
    var after = decision.after();
    if (decision.isNothing()) {
      return Change.nothing(after);
    }
    var writes = new ArrayList<Write>();
    writes.add(new Write.RunSaved(Optional.of(before.run()), after.run()));
    for (var enrollment : after.enrollments()) {
      if (!before.enrollments().contains(enrollment)) {
        writes.add(new Write.SeatSaved(enrollment));
      }
    }
    for (var happening : decision.happenings()) {
      for (var moved : movers(before, happening)) {
        var who = moved.who();
        writes.add(new Write.MoverNoted(new Mover(who.run(), who.id(), at.now(), was(after, who))));
      }
    }
    var inRun = after.inRun();
    return Change.of(
        after,
        writes,
        Consequences.of(
            decision.happenings(),
            happening ->
                happening instanceof SeatHappening.GaveUp gaveUp && isForgotten(after, gaveUp)
                    ? consequences.ofForgotten(gaveUp, inRun, at)
                    : consequences.of(happening, inRun, at)));
  }

  /// Whoever is forgotten in the same step reads that, and not only that the place is given up.
  private static boolean isForgotten(Roster after, SeatHappening.GaveUp gaveUp) {
    return after
        .find(gaveUp.enrollment().id())
        .filter(row -> row.person().isForgotten())
        .isPresent();
  }

  /// Whom the roster has forgotten in the same step, the meetings must still know.
  private static Optional<Person> was(Roster after, Applicant who) {
    var now = after.find(who.id());
    return now.isPresent() && now.get().person().isForgotten()
        ? Optional.of(who.person())
        : Optional.empty();
  }

  /// Whoever has a place now is to be told of what is open, and who had one is to be rid of it.
  private static List<Enrollment> movers(Roster before, SeatHappening happening) {
    return switch (happening) {
      case SeatHappening.Seated(var seated, var _) -> List.of(seated);
      case SeatHappening.GaveUp(var left, var _, var _) ->
          before.find(left.id()).filter(Enrollment.Confirmed.class::isInstance).isPresent()
              ? List.of(left)
              : List.of();
      case SeatHappening.TakenOver(var from, var to, var _) -> List.of(from, to);
      case SeatHappening.Moved(var _, var from, Enrollment.Confirmed to) -> List.of(from, to);
      case SeatHappening.Applied _,
          SeatHappening.Waits _,
          SeatHappening.InLine _,
          SeatHappening.OfKnown _,
          SeatHappening.HandedOn _,
          SeatHappening.OfRun _ ->
          List.of();
    };
  }
}
