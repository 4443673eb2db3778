package kreds.run;

import java.time.Instant;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// A click takes a place: the one that a colleague hands over, a free one, or a place in the line.
final class Confirming {
  private static final Refusal OTHER_FORM =
      Refusal.invalid(
          "another-form-since",
          "Another form has come for this enrolment since the page was opened. Look at it again.");

  private Confirming() {}

  /// The click of whoever has seen a form.
  ///
  /// @param seen its turn; 0 for whichever it is now
  static Outcome<Decision<Roster, SeatHappening>> confirm(
      Roster roster, Enrollment known, int seen, Instant now) {
    return switch (known) {
      case Enrollment.Confirmed _, Enrollment.Offered _ -> Outcome.done(Decision.unchanged(roster));
      case Enrollment.Waiting waiting ->
          Outcome.done(
              WaitingLine.mayMove(roster, waiting)
                  ? roster.seated(waiting.who().proved(now), waiting.state(), now)
                  : Decision.unchanged(roster));
      case Enrollment.Unconfirmed form ->
          seen == 0 || seen == form.who().turn()
              ? seat(roster, form, form.state(), now)
              : Outcome.refused(OTHER_FORM);
      case Enrollment.Lapsed asked when asked.inPlaceOf().isPresent() ->
          Outcome.refused(TakingOver.OVER);
      case Enrollment.Lapsed lapsed -> Outcome.refused(SeatRefusals.of(lapsed));
      case Enrollment.Left left -> Outcome.refused(SeatRefusals.of(left));
      case Enrollment.Transferred colleague -> Outcome.refused(SeatRefusals.of(colleague));
    };
  }

  /// A form and its click in one, of somebody whom the run knows.
  static Outcome<Decision<Roster, SeatHappening>> again(
      Roster roster, Enrollment known, Applicant arriving, Instant now) {
    return switch (known) {
      case Enrollment.Left left when left.isRemoved() -> Outcome.refused(SeatRefusals.REMOVED);
      case Enrollment.Lapsed _, Enrollment.Left _ -> anew(roster, known, arriving, now);
      case Enrollment.Unconfirmed form ->
          seat(
              roster,
              new Enrollment.Unconfirmed(KnownAddress.proved(form, arriving)),
              form.state(),
              now);
      case Enrollment.Confirmed _, Enrollment.Waiting _ ->
          KnownAddress.link(roster, known, arriving, now)
              .then(corrected ->
                  corrected.isNothing() ? confirm(roster, known, 0, now) : Outcome.done(corrected));
      case Enrollment.Offered _ -> Places.accept(roster, known, now);
      case Enrollment.Transferred gone ->
          UsedAddress.wasMistyped(gone) || UsedAddress.mayReturn(roster, gone)
              ? anew(roster, gone, arriving, now)
              : confirm(roster, gone, 0, now);
    };
  }

  private static Outcome<Decision<Roster, SeatHappening>> anew(
      Roster roster, Enrollment over, Applicant arriving, Instant now) {
    return seat(roster, new Enrollment.Unconfirmed(arriving.after(over.who())), over.state(), now);
  }

  /// The click on a form that is not confirmed yet.
  static Outcome<Decision<Roster, SeatHappening>> seat(
      Roster roster, Enrollment.Unconfirmed form, String before, Instant now) {
    var takenOver = TakingOver.byClick(roster, form, now);
    if (takenOver.isPresent()) {
      return takenOver.get();
    }
    if (!roster.inRun().takesEnrollments()) {
      return Outcome.refused(SeatRefusals.notTaking(roster.inRun()));
    }
    var who = form.who().proved(now);
    var why = Why.against(roster, form);
    return Outcome.done(
        why.isPresent()
            ? Admitting.waits(roster, form.with(who), why.get(), before, now)
            : roster.seated(who, before, now));
  }
}
