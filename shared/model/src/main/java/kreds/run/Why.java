package kreds.run;

import java.util.Optional;
import kreds.text.Worded;

/// The rules about who may sit, as what each says of whoever it holds back. They are asked in this
/// order, and the first that holds somebody back is the reason that people are told; pages, staff
/// and tests read the same list.
public enum Why implements Worded {
  /// Nobody has decided yet whether this person is let in.
  NOT_ADMITTED,
  /// Staff have closed enrolment: whoever waits keeps the place in the line.
  CLOSED,
  /// A company has a seat with which this one may not be together.
  NOT_TOGETHER,
  /// The company has the seats that one company may have: whoever is one more waits until a
  /// colleague has left.
  COMPANY_HAS_ITS_SEATS,
  /// Colleagues who were enrolled by one post want all of their places or none, and one of them has
  /// still to click or to be let in, or there is no room for all of them yet.
  WITH_COLLEAGUES,
  /// Somebody who stands before waits: what becomes free belongs to the line first, and nobody who
  /// stands behind gets it by clicking sooner.
  BEHIND_THE_LINE,
  /// Every seat is held, by a place or an offer.
  FULL;

  /// What stands against a seat for that person; empty if nothing does.
  public static Optional<Why> against(Roster roster, Enrollment enrollment) {
    for (var why : values()) {
      if (why.holdsBack(roster, enrollment)) {
        return Optional.of(why);
      }
    }
    return Optional.empty();
  }

  /// Whether it lies with the person or the company, and not with how many there are: whom such a
  /// rule holds back holds up nobody else.
  public boolean isOwn() {
    return switch (this) {
      case NOT_ADMITTED, NOT_TOGETHER, COMPANY_HAS_ITS_SEATS, WITH_COLLEAGUES -> true;
      case CLOSED, BEHIND_THE_LINE, FULL -> false;
    };
  }

  private boolean holdsBack(Roster roster, Enrollment enrollment) {
    return switch (this) {
      case NOT_ADMITTED -> Admitting.isPending(roster, enrollment);
      case CLOSED -> roster.run().rules().closed();
      case NOT_TOGETHER -> Apart.isKeptOut(roster, enrollment);
      case COMPANY_HAS_ITS_SEATS -> companyHasItsSeats(roster, enrollment);
      case WITH_COLLEAGUES -> isOfParty(enrollment) && Together.isHeldBack(roster, enrollment);
      case BEHIND_THE_LINE -> isBehindTheLine(roster, enrollment);
      case FULL -> roster.run().seats().held() >= roster.run().capacity().maximum();
    };
  }

  /// Whether the company has them without that one.
  static boolean companyHasItsSeats(Roster roster, Enrollment enrollment) {
    var most = roster.run().capacity().perCompany();
    return most > 0 && seatsOfColleagues(roster, enrollment) >= most;
  }

  /// How many of the same company hold a seat, that one not counted.
  static int seatsOfColleagues(Roster roster, Enrollment enrollment) {
    var held = 0;
    for (var other : roster.enrollments()) {
      var isColleague =
          other.holdsSeat()
              && !other.id().equals(enrollment.id())
              && roster.companies().isSame(other.person().company(), enrollment.person().company());
      held += isColleague ? 1 : 0;
    }
    return held;
  }

  /// Colleagues who go together stand in one place, so that none of them is before another.
  private static boolean isBehindTheLine(Roster roster, Enrollment enrollment) {
    var standing = standing(roster, enrollment);
    for (var other : roster.in(Enrollment.Waiting.class)) {
      if (WaitingLine.isBefore(standing(roster, other), standing)
          && !isHeldBackAlone(roster, other)) {
        return true;
      }
    }
    return false;
  }

  private static Enrollment standing(Roster roster, Enrollment one) {
    return isOfParty(one) ? Together.standing(Together.bound(roster, one), one) : one;
  }

  private static boolean isOfParty(Enrollment enrollment) {
    return enrollment.who().party().isPresent();
  }

  private static boolean isHeldBackAlone(Roster roster, Enrollment enrollment) {
    for (var why : values()) {
      if (why.isOwn() && why.holdsBack(roster, enrollment)) {
        return true;
      }
    }
    return false;
  }
}
