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

  private static final Refusal APART_NOT_BY_LINK =
      Refusal.invalid(
          "correct-company-apart",
          "One of the two companies is kept apart from others in this network, so the association"
              + " itself changes it.");

  private static final Refusal ADMITTED_NOT_BY_LINK =
      Refusal.invalid(
          "correct-company-admitted",
          "It is decided here who is let in, and for which company, so the association itself changes"
              + " it.");

  private static final Refusal NOT_TOGETHER =
      Refusal.illegal(
          "companies-apart",
          "That company may not be in it together with one that has a seat; set-seat-rules changes"
              + " which ones these are.");

  private static final Refusal COMPANY_HAS_ITS_SEATS =
      Refusal.illegal(
          "company-has-its-seats",
          "That company has the seats that one company may have already; set-seat-rules changes how"
              + " many these are.");

  private Correcting() {}

  /// The person says it, by the own link. Nobody gets round the seats of a company, or companies
  /// that are kept apart, by another name: where the present or the new company has all of its
  /// seats, the present one is kept apart from others, or the new one would not be let in, the
  /// association looks at it first; and so it does of whoever was let in for the present one.
  static Outcome<Decision<Roster, SeatHappening>> own(
      Roster roster, Enrollment known, Correction said, Instant now) {
    return open(known)
        .then(open -> {
          var after = open.with(said.of(open.who()));
          return byLink(roster, open, after).map(fine -> corrected(roster, open, fine, now));
        });
  }

  /// How somebody would be by what comes by a personal link, unless that changes the company where
  /// the association is to.
  static Outcome<Enrollment> byLink(Roster roster, Enrollment before, Enrollment after) {
    if (before instanceof Enrollment.Unconfirmed || !changesCompany(roster, before, after)) {
      return Outcome.done(after);
    }
    if (isCounted(roster, before, after)) {
      return Outcome.refused(NOT_BY_LINK);
    }
    if (isApart(roster, before, after)) {
      return Outcome.refused(APART_NOT_BY_LINK);
    }
    return roster.run().rules().letsIn() || Admitting.isPending(roster, before)
        ? Outcome.done(after)
        : Outcome.refused(ADMITTED_NOT_BY_LINK);
  }

  private static boolean isApart(Roster roster, Enrollment before, Enrollment after) {
    return roster.run().rules().isNamed(before.person().company(), roster.companies())
        || Apart.isKeptOut(roster, before, after);
  }

  /// Staff say it. No company gets more seats by it than it may have, and none a seat that is kept
  /// apart from one that has.
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

  /// Refused where the company would have one seat too many, or sit with one that it is kept apart
  /// from.
  static Outcome<Enrollment> fitting(Roster roster, Enrollment before, Enrollment after) {
    if (!after.holdsSeat() || !changesCompany(roster, before, after)) {
      return Outcome.done(after);
    }
    if (Why.companyHasItsSeats(roster, after)) {
      return Outcome.refused(COMPANY_HAS_ITS_SEATS);
    }
    return Apart.isKeptOut(roster, before, after)
        ? Outcome.refused(NOT_TOGETHER)
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

  private static boolean changesCompany(Roster roster, Enrollment before, Enrollment after) {
    var was = before.person().company();
    var is = after.person().company();
    return !was.equals(is) && !roster.companies().isSame(was, is);
  }

  /// Whether the present company has all of its seats, that one's own among them, or the new one
  /// has.
  private static boolean isCounted(Roster roster, Enrollment before, Enrollment after) {
    var most = roster.run().capacity().perCompany();
    var own = before.holdsSeat() ? 1 : 0;
    return most > 0
        && (Why.seatsOfColleagues(roster, before) + own >= most
            || Why.companyHasItsSeats(roster, after));
  }
}
