package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;

/// Colleagues who take their places all at once or not at all (E11). As long as none of them holds
/// a seat, each waits for the others: for who has not clicked yet, who is still to be let in, and
/// for room for all. Meanwhile they hold up nobody: whoever stands behind may pass them by. Who
/// leaves, lapses or goes alone is not waited for any more; and once one of them has a seat, the
/// others wait as everybody does.
final class Together {

  private Together() {}

  /// Those who wait for one another, that one among them as it is given; nobody where there is
  /// nobody to wait for.
  static List<Enrollment> bound(Roster roster, Enrollment one) {
    var party = one.who().party();
    if (!isWaiting(one)) {
      return List.of();
    }
    var all = new ArrayList<Enrollment>();
    for (var other : roster.enrollments()) {
      var each = other.id().equals(one.id()) ? one : other;
      if (each.who().isOf(party) && !each.isOver()) {
        if (other.holdsSeat()) {
          return List.of();
        }
        all.add(each);
      }
    }
    return all.size() < 2 && waitsUntil(one).isEmpty() ? List.of() : all;
  }

  /// Until when that one waits for somebody who was named by the post and has no form by it; empty
  /// for nobody.
  static Optional<Instant> waitsUntil(Enrollment one) {
    return isWaiting(one) ? one.who().party().flatMap(Party::waitsUntil) : Optional.empty();
  }

  /// The same, who has waited long enough for them.
  static Enrollment waited(Enrollment one) {
    var who = one.who().stepped();
    return one.with(who.of(who.party().orElseThrow().waited()));
  }

  private static boolean isWaiting(Enrollment one) {
    return one.who().party().filter(Party::isBound).isPresent()
        && !one.holdsSeat()
        && !one.isOver();
  }

  /// The others of the same post who have not left, seated or not.
  static List<Enrollment> others(Roster roster, Enrollment one) {
    var party = one.who().party();
    var others = new ArrayList<Enrollment>();
    for (var other : roster.enrollments()) {
      if (party.isPresent()
          && other.who().isOf(party)
          && !other.isOver()
          && !other.id().equals(one.id())) {
        others.add(other);
      }
    }
    return others;
  }

  /// Whether there are others for whom that one has to wait.
  static boolean isHeldBack(Roster roster, Enrollment one) {
    var bound = bound(roster, one);
    return !bound.isEmpty() && !(areReady(roster, bound, one) && fit(roster, bound));
  }

  /// Whether all who were named have clicked, and all are let in.
  private static boolean areReady(Roster roster, List<Enrollment> bound, Enrollment one) {
    for (var each : bound) {
      var hasClicked = each instanceof Enrollment.Waiting || each.id().equals(one.id());
      if (!hasClicked || waitsUntil(each).isPresent() || Admitting.isPending(roster, each)) {
        return false;
      }
    }
    return true;
  }

  /// Whether there is room for all of them, by every rule that is about seats.
  private static boolean fit(Roster roster, List<Enrollment> bound) {
    var capacity = roster.run().capacity();
    if (roster.run().seats().held() + bound.size() > capacity.maximum()) {
      return false;
    }
    for (var each : bound) {
      var ofCompany = Why.seatsOfColleagues(roster, each) + ofCompany(roster, bound, each);
      if ((capacity.isLimited() && ofCompany > capacity.perCompany())
          || Apart.isKeptOut(roster, each)
          || isKeptApart(roster, bound, each)) {
        return false;
      }
    }
    return true;
  }

  /// How many of them work for the company of that one.
  static int ofCompany(Roster roster, List<Enrollment> bound, Enrollment one) {
    var company = one.person().company();
    var found = 0;
    for (var each : bound) {
      var isOne = each.id().equals(one.id());
      found += isOne || roster.companies().isSame(each.person().company(), company) ? 1 : 0;
    }
    return found;
  }

  /// Whether that one may not be together with another of them.
  static boolean isKeptApart(Roster roster, List<Enrollment> bound, Enrollment one) {
    var rules = roster.run().rules();
    for (var each : bound) {
      if (rules.keepsApart(each.person().company(), one.person().company(), roster.companies())) {
        return true;
      }
    }
    return false;
  }

  /// By whom somebody stands in the line: whom staff want first of them, or else the last, so that
  /// nobody who came before is passed by one who was named later.
  static Enrollment standing(List<Enrollment> bound, Enrollment one) {
    var standing = one;
    for (var each : bound) {
      var isFirst = WaitingLine.isAhead(standing);
      var comesFirst = WaitingLine.isAhead(each) && (!isFirst || isBefore(each, standing));
      var comesLast = !isFirst && isBefore(standing, each);
      if (comesFirst || comesLast) {
        standing = each;
      }
    }
    return standing;
  }

  private static boolean isBefore(Enrollment one, Enrollment other) {
    return WaitingLine.isBefore(one, other);
  }

  /// All who have a place by the step that seats that one.
  ///
  /// @param before the state of that one before, in a word
  static Decision<Roster, SeatHappening> seated(
      Roster roster, Applicant who, String before, Instant now) {
    var known = roster.find(who.id());
    var bound = known.isEmpty() ? List.<Enrollment>of() : bound(roster, known.get());
    var own = new Enrollment.Confirmed(who, now);
    var happenings = new ArrayList<SeatHappening>();
    happenings.add(new SeatHappening.Seated(own, before));
    var after = roster.having(own);
    for (var each : bound) {
      if (!each.id().equals(who.id())) {
        var seated = new Enrollment.Confirmed(each.who().stepped(), now);
        happenings.add(new SeatHappening.Seated(seated, each.state()));
        after = after.having(seated);
      }
    }
    return roster.decided(roster.counted(after.enrollments(), now), happenings);
  }

  /// Those who move with the next of the line, all of whom wait.
  static List<Enrollment> moving(Roster roster, Enrollment.Waiting next) {
    var bound = bound(roster, next);
    return bound.isEmpty() ? List.of(next) : bound;
  }

  /// Somebody waits for the others no longer. Where there is a place it is theirs, since this is
  /// their click; the others are one fewer, and the line moves.
  static Decision<Roster, SeatHappening> alone(Roster roster, Enrollment known, Instant now) {
    if (bound(roster, known).isEmpty()) {
      return Decision.unchanged(roster);
    }
    var after = known.with(known.who().alone().stepped());
    var next = roster.having(after);
    return after instanceof Enrollment.Waiting waiting && WaitingLine.mayMove(next, waiting)
        ? next.seated(waiting.who(), known.state(), now)
        : roster.lineMoved(
            roster.with(after, now),
            List.of(new SeatHappening.Corrected(after)),
            Roster.ROWS_OF_SEATS,
            now);
  }
}
