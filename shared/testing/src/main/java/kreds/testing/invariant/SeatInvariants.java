package kreds.testing.invariant;

import java.util.HashSet;
import java.util.Set;
import kreds.run.Enrollment;
import kreds.run.Party;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.run.SeatCount;
import kreds.run.WaitingLine;
import kreds.run.Why;

/// What must be true of one roster: no more seats than there are, counts that are the rows, nobody
/// twice, and no free seat beside somebody whom no rule holds back.
public record SeatInvariants(Roster roster, Findings findings) {
  private static final Set<Why> OWN =
      Set.of(Why.NOT_ADMITTED, Why.NOT_TOGETHER, Why.COMPANY_HAS_ITS_SEATS, Why.WITH_COLLEAGUES);

  /// Whether it lies with that one alone, so that whoever stands behind may pass.
  public static boolean isHeldBackAlone(Roster roster, Enrollment enrollment) {
    return Why.against(roster, enrollment).filter(OWN::contains).isPresent();
  }

  /// Looks at it.
  public void look() {
    var where = roster.run().id() + ": ";
    var seats = roster.run().seats();
    findings.same(rows(), seats, where + "counts");
    var maximum = roster.run().capacity().maximum();
    findings.holds(
        seats.held() <= maximum, where + seats.held() + " have a place, " + maximum + " may");
    var people = new HashSet<String>();
    for (var each : roster.enrollments()) {
      var person = each.person();
      findings.holds(
          person.isForgotten() || people.add(person.address().value()),
          where + "stands twice: " + each.id());
    }
    if (roster.run().state() != RunState.CANCELLED) {
      noFreeSeat(where);
    }
  }

  private SeatCount rows() {
    return new SeatCount(
        roster.in(Enrollment.Confirmed.class).size(),
        roster.in(Enrollment.Offered.class).size(),
        roster.in(Enrollment.Waiting.class).size(),
        roster.in(Enrollment.Unconfirmed.class).size(),
        (int) roster.in(Enrollment.Waiting.class).stream().filter(SeatInvariants::isBound).count());
  }

  private static boolean isBound(Enrollment one) {
    return one.who().party().filter(Party::isBound).isPresent();
  }

  private void noFreeSeat(String where) {
    for (var waiting : roster.in(Enrollment.Waiting.class)) {
      findings.holds(
          Why.against(roster, waiting).isPresent() || !roster.inRun().takesEnrollments(),
          where + waiting.id() + " waits beside a free place, " + roster.run().seats());
    }
    findings.holds(!WaitingLine.moves(roster), where + "the line could move");
  }
}
