package kreds.run;

import java.util.List;
import java.util.Optional;

/// A rule about who may sit: says what stands against one person's having a seat now. The rules are
/// a list, asked in its order; the first that objects is the reason that people are told.
public interface SeatRule {

  /// Every rule.
  List<SeatRule> ALL =
      List.of(SeatRule::companyHasItsSeats, SeatRule::behindTheLine, SeatRule::full);

  /// What stands against a seat for that person; empty if nothing does.
  Optional<Why> against(Roster roster, Enrollment enrollment);

  /// The first objection of all rules.
  static Optional<Why> objection(Roster roster, Enrollment enrollment) {
    for (var rule : ALL) {
      var why = rule.against(roster, enrollment);
      if (why.isPresent()) {
        return why;
      }
    }
    return Optional.empty();
  }

  /// One company may hold so many seats; whoever is one more waits until a colleague has left, and
  /// holds up nobody else.
  private static Optional<Why> companyHasItsSeats(Roster roster, Enrollment enrollment) {
    var most = roster.run().capacity().perCompany();
    var held = 0;
    for (var other : roster.enrollments()) {
      var isColleague =
          other.holdsSeat()
              && !other.id().equals(enrollment.id())
              && other.person().company().isSameAs(enrollment.person().company());
      held += isColleague ? 1 : 0;
    }
    return most > 0 && held >= most ? Optional.of(Why.COMPANY_HAS_ITS_SEATS) : Optional.empty();
  }

  /// What becomes free belongs to the line first: nobody who stands behind gets it by clicking
  /// sooner. Whose own company stands in the way does not stand in anybody else's.
  private static Optional<Why> behindTheLine(Roster roster, Enrollment enrollment) {
    for (var other : roster.in(Enrollment.Waiting.class)) {
      if (WaitingLine.isBefore(other, enrollment) && companyHasItsSeats(roster, other).isEmpty()) {
        return Optional.of(Why.BEHIND_THE_LINE);
      }
    }
    return Optional.empty();
  }

  /// No more persons than the run takes; an offer holds its seat.
  private static Optional<Why> full(Roster roster, Enrollment enrollment) {
    return roster.run().seats().held() < roster.run().capacity().maximum()
        ? Optional.empty()
        : Optional.of(Why.FULL);
  }
}
