package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.network.NextMeeting;
import kreds.outcome.Outcome;

/// Somebody is forgotten (E13, G2). What they hold becomes free the normal way, and the row stays
/// without the person: counts and the audit need it, which name it by a keyed number only. So do
/// the rows of earlier addresses. Whoever comes back is somebody new; but who was taken off stays
/// off, since being forgotten opens no form that staff have closed: of that the row keeps who
/// decided it, which says nothing of the person.
///
/// What is owed for a place is owed by the company, and stays: the bookkeeping act
/// (bogføringsloven) wants what an invoice rests on for five years, and whoever is left must not
/// pay more because somebody is forgotten. So the row keeps the company and how long the place was
/// held ([Stay]), and nothing of the person (art. 17(3)(b) GDPR).
public final class Forgetting {

  private Forgetting() {}

  /// The rows of one person in that roster: the one that they have now, and those of earlier
  /// addresses that lead to it. Whose place a colleague took over is somebody else, and so may be
  /// whoever reads mail at an earlier address: from that no row leads on.
  public static List<Enrollment> rowsOf(Roster roster, Enrollment known) {
    var rows = new ArrayList<Enrollment>();
    rows.add(known);
    for (var at = 0; at < rows.size(); at++) {
      for (var each : roster.in(Enrollment.Transferred.class)) {
        if (each.moved() && each.to().equals(rows.get(at).id()) && !rows.contains(each)) {
          rows.add(each);
        }
      }
    }
    return rows;
  }

  /// Forgets that one; twice is fine. Where the run is over there is nothing to give up.
  static Outcome<Decision<Roster, SeatHappening>> forget(
      Roster roster, Enrollment known, Instant now) {
    var open = new ArrayList<Enrollment>();
    for (var row : rowsOf(roster, known)) {
      if (!row.person().isForgotten()) {
        open.add(row);
      }
    }
    if (open.isEmpty()) {
      return Outcome.done(Decision.unchanged(roster));
    }
    var isOver = roster.run().state().isOver() || known.person().isForgotten();
    var without = AskingTheGroup.forgetting(roster, known.id());
    return isOver
        ? Outcome.done(forgotten(Decision.unchanged(without), open, now))
        : without.leave(known.id(), now).map(left -> forgotten(left, open, now));
  }

  private static Decision<Roster, SeatHappening> forgotten(
      Decision<Roster, SeatHappening> left, List<Enrollment> rows, Instant now) {
    var happenings = new ArrayList<>(left.happenings());
    var after = left.after();
    for (var row : rows) {
      var gone = after.find(row.id()).orElseThrow();
      var blank = blank(after, gone, now);
      happenings.add(new SeatHappening.Forgotten(blank, gone.state()));
      after = after.having(blank);
    }
    return new Decision<>(
        left.isNothing() ? after.counted(after.enrollments(), now) : after.lookedAfter(now),
        happenings);
  }

  /// Where nobody comes back, since the run is cancelled, the trace into the one that took its
  /// people in stays: it is by that that the person is found there.
  private static Enrollment blank(Roster roster, Enrollment gone, Instant now) {
    return roster.run().state() == RunState.CANCELLED && gone instanceof Enrollment.Transferred
        ? gone.with(gone.who().forgotten(Optional.empty()))
        : new Enrollment.Left(
            gone.who().forgotten(owed(roster, gone, now)),
            now,
            Moving.takenOff(roster, gone).map(Enrollment.Left::by).orElse(gone.id()));
  }

  /// For which place something may be owed: none before the group has met, and none that a
  /// colleague, or the same person at another address, has now.
  private static Optional<Stay> owed(Roster roster, Enrollment gone, Instant now) {
    var company = gone.person().company();
    return hasNotMet(roster, now)
        ? Optional.empty()
        : switch (gone) {
          case Enrollment.Confirmed place ->
              Optional.of(new Stay(place.since(), Optional.empty(), company));
          case Enrollment.Transferred _ -> Optional.empty();
          case Enrollment.Left _,
              Enrollment.Lapsed _,
              Enrollment.Unconfirmed _,
              Enrollment.Waiting _,
              Enrollment.Offered _ ->
              gone.who().had().map(stay -> stay.or(company));
        };
  }

  private static boolean hasNotMet(Roster roster, Instant now) {
    var next = roster.network().nextMeeting();
    return switch (roster.run().state()) {
      case CANCELLED -> true;
      case FINISHED -> false;
      case RECRUITING, READY -> roster.run().budget().planned() == 0 || isAhead(next, now);
      case RUNNING, RENEWING -> isAhead(next, now);
    };
  }

  /// Whether the group's first meeting is still to begin.
  private static boolean isAhead(Optional<NextMeeting> next, Instant now) {
    return next.filter(meeting -> meeting.first() && now.isBefore(meeting.start())).isPresent();
  }
}
