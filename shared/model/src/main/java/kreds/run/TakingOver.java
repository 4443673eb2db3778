package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.company.CompanyRegister;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Person;

/// A colleague takes over a place that is handed over, or does not. The seat is neither free in
/// between nor counted twice: nothing is offered to the line, and the company has as many seats as
/// before. So neither the line nor the seats of a company hold the colleague back.
final class TakingOver {
  static final Refusal OVER =
      Refusal.illegal("hand-over-over", "This place is not to be taken over any more.");

  /// What that writes: the seat, the letter, the line of the audit.
  static final int ROWS_EACH = 3;

  private static final int MOST_ENDED = Roster.ROWS_OF_SEATS / ROWS_EACH;

  private TakingOver() {}

  /// Whether somebody is here only because a colleague asks.
  static boolean isOnlyAsked(Enrollment enrollment) {
    return enrollment instanceof Enrollment.Unconfirmed && enrollment.isOfHandOver();
  }

  /// Takes what is held out: the place of the colleague who asks, or else an offer.
  static Outcome<Decision<Roster, SeatHappening>> accept(
      Roster roster, Enrollment known, Instant now) {
    var giver = HandingOver.giver(roster, known, now);
    return giver.isPresent()
        ? taken(roster, giver.get(), known, now)
        : isOnlyAsked(known) ? Outcome.refused(OVER) : Places.accept(roster, known, now);
  }

  /// Says no to it, and the giver hears of that. Who has sent a form, or waits, stays there.
  static Outcome<Decision<Roster, SeatHappening>> decline(
      Roster roster, Enrollment known, Instant now) {
    var giver = HandingOver.giver(roster, known, now);
    if (giver.isEmpty() && !isOnlyAsked(known)) {
      return Places.decline(roster, known, now);
    }
    var left =
        isOnlyAsked(known)
            ? Places.gaveUp(roster, known, known.id(), "", now)
            : Decision.<Roster, SeatHappening>unchanged(roster);
    return Outcome.done(giver.isEmpty() ? left : heard(left, HandingOver.kept(giver.get()), now));
  }

  /// The click on a form takes over the place that a colleague hands over, instead of one of those
  /// that are free; nothing if nobody does.
  static Optional<Outcome<Decision<Roster, SeatHappening>>> byClick(
      Roster roster, Enrollment.Unconfirmed form, Instant now) {
    return isOnlyAsked(form) || HandingOver.giver(roster, form, now).isPresent()
        ? Optional.of(accept(roster, form, now))
        : Optional.empty();
  }

  /// The request goes out again because staff ask for it.
  static Outcome<Decision<Roster, SeatHappening>> askedAgain(
      Roster roster, Enrollment.Unconfirmed known, Instant now) {
    var no = HandingOver.refusal(roster);
    return no.isPresent()
        ? Outcome.refused(no.get())
        : Outcome.of(HandingOver.giver(roster, known, now), OVER)
            .map(giver ->
                HandingOver.asked(
                    roster, giver, known.with(known.who().ordered(now)), known.state(), now));
  }

  /// When time itself ends a request, or the row of who is here only because of one: at once, when
  /// there is nobody any more to take it, or to take it from.
  static Instant dueAt(List<Enrollment> all, Enrollment each, CompanyRegister companies) {
    if (each instanceof Enrollment.Confirmed giver) {
      var request = giver.handOver().orElseThrow();
      var isOpen = HandingOver.colleague(all, giver, companies).isPresent();
      return isOpen ? request.until() : request.askedAt();
    }
    return HandingOver.giver(all, each, companies)
        .flatMap(Enrollment.Confirmed::handOver)
        .map(HandOver::until)
        .orElse(each.who().arrivedAt());
  }

  /// The run has come to its end with open requests: who is here only because of one hears that
  /// there is nothing to take over, as many as fit one transaction.
  ///
  /// @param after once it has
  static Decision<Roster, SeatHappening> ended(
      Roster before, Roster after, SeatHappening ended, Instant now) {
    var happenings = new ArrayList<SeatHappening>();
    happenings.add(ended);
    var roster = after;
    for (var each : before.in(Enrollment.Unconfirmed.class)) {
      var isOpen =
          isOnlyAsked(each)
              && HandingOver.giver(before, each, now).isPresent()
              && after.find(each.id()).equals(Optional.of(each));
      if (isOpen && happenings.size() <= MOST_ENDED) {
        var lapsed = new Enrollment.Lapsed(each.who().stepped(), now, each.inPlaceOf());
        happenings.add(new SeatHappening.NothingToTakeOver(lapsed));
        roster = roster.having(lapsed);
      }
    }
    return new Decision<>(roster, happenings);
  }

  /// The end of a request: the giver keeps the place.
  static SeatHappening.RequestOver over(Roster roster, Enrollment.Confirmed giver) {
    var isOpen = HandingOver.colleague(roster.enrollments(), giver, roster.companies()).isPresent();
    return new SeatHappening.RequestOver(HandingOver.kept(giver), isOpen);
  }

  private static Outcome<Decision<Roster, SeatHappening>> taken(
      Roster roster, Enrollment.Confirmed giver, Enrollment colleague, Instant now) {
    var no = HandingOver.refusal(roster);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    var to =
        new Enrollment.Confirmed(sitting(roster, giver, colleague.who()).alone().proved(now), now);
    var from = new Enrollment.Transferred(giver.who().stepped(), now, to.id());
    return Outcome.done(
        Decision.of(
            roster.having(from).with(to, now),
            new SeatHappening.TakenOver(from, to, stood(roster, colleague))));
  }

  /// How the colleague stood, in a word: who comes by a link of an invitation may have left since.
  private static String stood(Roster roster, Enrollment colleague) {
    return roster.find(colleague.id()).orElse(colleague).state();
  }

  /// The seat is the company's; who spells it otherwise keeps that.
  private static Applicant sitting(Roster roster, Enrollment.Confirmed giver, Applicant colleague) {
    var said = colleague.person();
    var company = giver.person().company();
    return roster.companies().isSame(said.company(), company) || !company.isKnown()
        ? colleague
        : colleague.saying(
            new Person(said.name(), company, said.address(), said.language()), colleague.role());
  }

  private static Decision<Roster, SeatHappening> heard(
      Decision<Roster, SeatHappening> left, Enrollment.Confirmed kept, Instant now) {
    var happenings = new ArrayList<>(left.happenings());
    happenings.add(new SeatHappening.RequestOver(kept, false));
    var after =
        left.isNothing()
            ? left.after().with(kept, now)
            : left.after().having(kept).lookedAfter(now);
    return new Decision<>(after, happenings);
  }
}
