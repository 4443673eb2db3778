package kreds.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// How an offered place is taken or declined, how one becomes free, and who comes first in the
/// line; what is free is offered in the same step.
final class Places {
  /// What giving up writes: the seat, the word to the meetings, the letter, the line of the audit.
  private static final int ROWS_OF_LEAVING = 4;

  private Places() {}

  /// Takes the seat that is held. Twice is fine; too late is too late, also while the round has not
  /// passed it on yet, so that everybody has the same time.
  static Outcome<Decision<Roster, SeatHappening>> accept(
      Roster roster, Enrollment known, Instant now) {
    return switch (known) {
      case Enrollment.Confirmed _ -> Outcome.done(Decision.unchanged(roster));
      case Enrollment.Offered(var who, var until) when now.isBefore(until) ->
          Outcome.done(roster.seated(who.proved(now), known.state(), now));
      case Enrollment.Offered _,
          Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Transferred _ ->
          Outcome.refused(SeatRefusals.ofOffer(known));
    };
  }

  /// Says no to the seat that is held. Who has taken it meanwhile is not put out by an old page.
  static Outcome<Decision<Roster, SeatHappening>> decline(
      Roster roster, Enrollment known, Instant now) {
    return switch (known) {
      case Enrollment.Offered _, Enrollment.Left _, Enrollment.Lapsed _ ->
          Outcome.done(gaveUp(roster, known, known.id(), "", now));
      case Enrollment.Confirmed _,
          Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Transferred _ ->
          Outcome.refused(SeatRefusals.ofOffer(known));
    };
  }

  /// Gives up the place, the offer, the wait or the form. Who has none of them any more has left
  /// already.
  ///
  /// @param by who decided it, as the audit names actors
  static Decision<Roster, SeatHappening> gaveUp(
      Roster roster, Enrollment known, String by, String reason, Instant now) {
    return switch (known) {
      case Enrollment.Left _, Enrollment.Lapsed _, Enrollment.Transferred _ ->
          Decision.unchanged(roster);
      case Enrollment.Confirmed _,
          Enrollment.Offered _,
          Enrollment.Waiting _,
          Enrollment.Unconfirmed _ -> {
        var left = new Enrollment.Left(leaving(known, now).stepped(), now, by);
        var happening = new SeatHappening.GaveUp(left, stood(roster, known), reason);
        yield roster.lineMoved(
            roster.with(left, now),
            List.of(happening),
            Roster.ROWS_OF_SEATS - ROWS_OF_LEAVING,
            now);
      }
    };
  }

  /// Whoever gives up a place had it.
  private static Applicant leaving(Enrollment known, Instant now) {
    return known instanceof Enrollment.Confirmed place
        ? place.who().having(new Stay(place.since(), Optional.of(now), place.person().company()))
        : known.who();
  }

  /// How somebody stood, in a word: who is not let in yet is not on the waiting list.
  private static String stood(Roster roster, Enrollment known) {
    return known instanceof Enrollment.Waiting && Admitting.isPending(roster, known)
        ? "pending"
        : known.state();
  }

  /// Puts somebody who waits first in the line: the next place that is free is theirs.
  static Outcome<Decision<Roster, SeatHappening>> first(
      Roster roster, Enrollment known, String reason, Instant now) {
    return switch (known) {
      case Enrollment.Waiting waiting when Admitting.isPending(roster, waiting) ->
          Outcome.refused(Admitting.NOT_YET);
      case Enrollment.Waiting(var who, var why, var ahead, var admitted, var asked)
          when ahead.isEmpty() -> {
        var first = new Enrollment.Waiting(who, why, Optional.of(now), admitted, asked);
        yield Outcome.done(
            roster.lineMoved(
                roster.with(first, now),
                List.of(new SeatHappening.PutFirst(first, reason)),
                Roster.ROWS_OF_SEATS,
                now));
      }
      case Enrollment.Waiting _, Enrollment.Offered _, Enrollment.Confirmed _ ->
          Outcome.done(Decision.unchanged(roster));
      case Enrollment.Left left when left.isRemoved() ->
          Outcome.refused(SeatRefusals.takenOff("nobody waits who could come first"));
      case Enrollment.Unconfirmed _,
          Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Transferred _ ->
          Outcome.refused(
              Refusal.illegal(
                  "not-waiting",
                  "This enrolment is "
                      + known.state()
                      + ": only who stands in the line can come first."));
    };
  }
}
