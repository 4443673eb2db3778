package kreds.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Staff give somebody another address. An enrollment is keyed by its address, so that it goes on
/// as another one: the same person, with the same seat, or the same place in the line. Both
/// addresses are told.
final class Moving {
  /// What it writes: two seats, that of who asks or is asked, two words to the meetings, two
  /// letters, two lines.
  private static final int ROWS = 9;

  private static final Refusal THERE =
      Refusal.illegal(
          SeatRefusals.ADDRESS_ENROLLED,
          "That address has an enrolment of its own already: look at both with show-network, and end"
              + " one of the two first.");

  private Moving() {}

  /// Moves somebody; ordered twice is fine.
  ///
  /// @param to the new address as an applicant: only its identifier and its address count
  static Outcome<Decision<Roster, SeatHappening>> to(
      Roster roster, Enrollment known, Correction said, Applicant to, Instant now) {
    if (known.id().equals(to.id())) {
      return Correcting.byStaff(roster, known, said, now);
    }
    var there = roster.find(to.id());
    return Correcting.open(known)
        .then(open -> free(roster, there, open))
        .then(
            open -> Correcting.fitting(roster, open, open.with(moved(open.who(), said, to, there))))
        .map(after -> moved(roster, known, after, now));
  }

  /// Where that one was taken off, under whichever address they have had since; empty if they were
  /// not.
  static Optional<Enrollment.Left> takenOff(Roster roster, Enrollment known) {
    return roster
        .present(known.id())
        .filter(Enrollment.Left.class::isInstance)
        .map(Enrollment.Left.class::cast)
        .filter(Enrollment.Left::isRemoved);
  }

  private static Outcome<Enrollment> free(
      Roster roster, Optional<Enrollment> there, Enrollment open) {
    if (there.isEmpty() || UsedAddress.isOpenTo(roster, there.get(), open.who())) {
      return Outcome.done(open);
    }
    return Outcome.refused(there.get().isOver() ? UsedAddress.taken(there.get()) : THERE);
  }

  /// The same person at the new address: the place in the order of arrival stays, and the address
  /// counts as proved if the old one was, since staff vouch for it.
  private static Applicant moved(
      Applicant who, Correction said, Applicant to, Optional<Enrollment> there) {
    var letters = there.map(gone -> to.after(gone.who()).letters()).orElse(to.letters());
    return new Applicant(
        to.id(),
        who.run(),
        new Particulars(
            said.of(who.person(), to.person().address()),
            said.role().orElse(who.role()),
            who.answers()),
        who.arrivedAt(),
        who.provedAt(),
        letters,
        who.party(),
        who.had().or(() -> there.flatMap(Moving::owed)));
  }

  /// What may be owed for a place there, by whom it was for.
  private static Optional<Stay> owed(Enrollment there) {
    return there.who().had().map(stay -> stay.or(there.person().company()));
  }

  /// Whoever asks that one to take over a place asks them at the new address, and whom that one
  /// asks is asked by them there.
  private static Decision<Roster, SeatHappening> moved(
      Roster roster, Enrollment before, Enrollment after, Instant now) {
    var from =
        new Enrollment.Transferred(before.who().stepped(), now, after.id(), Onward.of(before));
    return roster.lineMoved(
        asking(roster, before.id(), after.id()).having(from).with(after, now),
        List.of(new SeatHappening.Moved(before, from, after)),
        Roster.ROWS_OF_SEATS - ROWS,
        now);
  }

  private static Roster asking(Roster roster, String before, String after) {
    var now = roster;
    for (var each : roster.enrollments()) {
      now =
          switch (each) {
            case Enrollment.Confirmed(var who, var since, var request)
                when request.filter(asked -> asked.to().equals(before)).isPresent() ->
                now.having(
                    new Enrollment.Confirmed(
                        who, since, request.map(asked -> new HandOver(after, asked.askedAt()))));
            case Enrollment.Unconfirmed(var who, var giver)
                when giver.equals(Optional.of(before)) ->
                now.having(new Enrollment.Unconfirmed(who, Optional.of(after)));
            case Enrollment.Confirmed _,
                Enrollment.Unconfirmed _,
                Enrollment.Waiting _,
                Enrollment.Offered _,
                Enrollment.Left _,
                Enrollment.Lapsed _,
                Enrollment.Transferred _ ->
                now;
          };
    }
    return now;
  }
}
