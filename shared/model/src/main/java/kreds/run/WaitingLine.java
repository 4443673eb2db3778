package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.time.WorkingHours;

/// The line moves when there is a place, by the same rules as whoever clicks: those whom staff want
/// first, then in order of arrival. A free place becomes an offer that holds the seat for some
/// working hours, since who has waited for weeks may have made other plans (E7).
public final class WaitingLine {

  /// What an offer writes: the seat, the letter, the line of the audit.
  static final int ROWS_EACH = 3;

  private WaitingLine() {}

  /// Those who wait for a place, the first of them first. Of whom nobody has decided yet whether
  /// they are let in, they do not stand in the line; once they are, they stand where they arrived.
  public static List<Enrollment.Waiting> of(Roster roster) {
    var line = waiting(roster, false);
    for (var at = 1; at < line.size(); at++) {
      var moving = line.get(at);
      var to = at;
      while (to > 0 && isBefore(moving, line.get(to - 1))) {
        line.set(to, line.get(to - 1));
        to--;
      }
      line.set(to, moving);
    }
    return line;
  }

  /// Those of whom nobody has decided yet whether they are let in, in order of arrival.
  public static List<Enrollment.Waiting> toAdmit(Roster roster) {
    return waiting(roster, true);
  }

  private static List<Enrollment.Waiting> waiting(Roster roster, boolean toAdmit) {
    var found = new ArrayList<Enrollment.Waiting>();
    for (var waiting : roster.in(Enrollment.Waiting.class)) {
      if (Admitting.isPending(roster, waiting) == toAdmit) {
        found.add(waiting);
      }
    }
    return found;
  }

  /// Whether one comes before another person.
  static boolean isBefore(Enrollment one, Enrollment other) {
    var own = ahead(one);
    var ahead = ahead(other);
    if (own.isPresent() && ahead.isPresent()) {
      return own.get().isBefore(ahead.get());
    }
    return own.isPresent() == ahead.isPresent()
        ? Enrollment.BY_ARRIVAL.compare(one, other) < 0
        : own.isPresent();
  }

  /// Whether staff want that one to come first.
  static boolean isAhead(Enrollment one) {
    return ahead(one).isPresent();
  }

  private static Optional<Instant> ahead(Enrollment one) {
    return one instanceof Enrollment.Waiting waiting ? waiting.ahead() : Optional.empty();
  }

  /// How many of those who wait are kept waiting by that rule.
  public static int heldBackBy(Why why, Roster roster) {
    var held = 0;
    for (var waiting : roster.in(Enrollment.Waiting.class)) {
      held += Why.against(roster, waiting).equals(Optional.of(why)) ? 1 : 0;
    }
    return held;
  }

  /// Whether there is a place for somebody who waits.
  public static boolean moves(Roster roster) {
    return !next(roster).isEmpty();
  }

  /// Offers a seat to those who wait, as far as there are places, and to no more of them than that;
  /// the round sees to the others.
  static Decision<Roster, SeatHappening> moved(Roster roster, int most, Instant now) {
    var happenings = new ArrayList<SeatHappening>();
    var after = roster;
    var until = WorkingHours.after(now, roster.run().rules().offerHours());
    var next = next(after);
    while (!next.isEmpty() && happenings.size() + next.size() <= most) {
      for (var each : next) {
        var offered = new Enrollment.Offered(each.who().stepped(), until);
        happenings.add(new SeatHappening.OfferMade(offered));
        after = after.having(offered);
      }
      next = next(after);
    }
    return new Decision<>(after.lookedAfter(now), happenings);
  }

  /// Whether nothing stands against a seat for that one.
  static boolean mayMove(Roster roster, Enrollment.Waiting waiting) {
    return roster.inRun().takesEnrollments() && Why.against(roster, waiting).isEmpty();
  }

  /// The first for whom there is a place, with those without whom there is none.
  private static List<? extends Enrollment> next(Roster roster) {
    for (var waiting : of(roster)) {
      if (mayMove(roster, waiting)) {
        return waiting.who().party().isEmpty()
            ? List.of(waiting)
            : Together.moving(roster, waiting);
      }
    }
    return List.of();
  }
}
