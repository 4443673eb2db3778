package kreds.run;

import java.time.Instant;
import java.util.List;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// What is wrong about somebody who is enrolled is put right, by the own link or by staff (E13).
/// Another company is more than a word: the seats are counted by it.
final class Correcting {
  private static final Refusal OVER =
      Refusal.illegal("correct-over", "This enrolment is over: there is nothing to correct.");

  private static final Refusal ANSWER_FIRST =
      Refusal.illegal(
          "correct-asked",
          "This person is only asked by a colleague: first comes the answer to that.");

  private static final Refusal NOT_BY_LINK =
      Refusal.invalid(
          "correct-company",
          "One of the two companies has the seats that one company may have, so the association"
              + " itself changes it.");

  private static final Refusal COMPANY_HAS_ITS_SEATS =
      Refusal.illegal(
          "company-has-its-seats",
          "That company has the seats that one company may have already; set-seat-rules changes how"
              + " many these are.");

  private Correcting() {}

  /// The person says it, by the own link. Nobody gets round the seats of a company by another name
  /// for it: where the present or the new company has all of its seats, the association looks at it
  /// first.
  static Outcome<Decision<Roster, SeatHappening>> own(
      Roster roster, Enrollment known, Correction said, Instant now) {
    return open(known)
        .then(open -> {
          var after = open.with(said.of(open.who()));
          return changesCompany(open, after) && isCounted(roster, open, after)
              ? Outcome.refused(NOT_BY_LINK)
              : Outcome.done(corrected(roster, open, after, now));
        });
  }

  /// Staff say it. No company gets more seats by it than it may have.
  static Outcome<Decision<Roster, SeatHappening>> byStaff(
      Roster roster, Enrollment known, Correction said, Instant now) {
    return open(known)
        .then(open -> fitting(roster, open, open.with(said.of(open.who()))))
        .map(after -> corrected(roster, known, after, now));
  }

  /// Whoever can still be corrected.
  static Outcome<Enrollment> open(Enrollment known) {
    return switch (known) {
      case Enrollment.Unconfirmed asked when asked.isOfHandOver() -> Outcome.refused(ANSWER_FIRST);
      case Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _ ->
          Outcome.done(known);
      case Enrollment.Left _, Enrollment.Lapsed _, Enrollment.Transferred _ ->
          Outcome.refused(OVER);
    };
  }

  /// Refused where the company would have one seat too many.
  static Outcome<Enrollment> fitting(Roster roster, Enrollment before, Enrollment after) {
    return after.holdsSeat()
            && changesCompany(before, after)
            && Why.companyHasItsSeats(roster, after)
        ? Outcome.refused(COMPANY_HAS_ITS_SEATS)
        : Outcome.done(after);
  }

  private static Decision<Roster, SeatHappening> corrected(
      Roster roster, Enrollment before, Enrollment after, Instant now) {
    if (after.who().equals(before.who())) {
      return Decision.unchanged(roster);
    }
    var next = after.with(after.who().stepped());
    return roster.lineMoved(
        roster.with(next, now),
        List.of(new SeatHappening.Corrected(next)),
        Roster.ROWS_OF_SEATS,
        now);
  }

  private static boolean changesCompany(Enrollment before, Enrollment after) {
    var was = before.person().company();
    var is = after.person().company();
    return !was.equals(is) && !was.isSameAs(is);
  }

  /// Whether the present company has all of its seats, that one's own among them, or the new one
  /// has; of a form that nobody has clicked nothing is known yet.
  private static boolean isCounted(Roster roster, Enrollment before, Enrollment after) {
    var most = roster.run().capacity().perCompany();
    var own = before.holdsSeat() ? 1 : 0;
    return !(before instanceof Enrollment.Unconfirmed)
        && most > 0
        && (Why.seatsOfColleagues(roster, before) + own >= most
            || Why.companyHasItsSeats(roster, after));
  }
}
