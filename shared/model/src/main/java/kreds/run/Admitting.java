package kreds.run;

import java.time.Instant;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Staff let somebody in. Nobody gets a seat by it without wanting one: whom they had taken off may
/// send the form again, and stands at the end of the line.
final class Admitting {
  private static final Refusal NO_CLICK =
      Refusal.illegal(
          "not-confirmed",
          "This enrolment is unconfirmed: its click is still to come, and nobody knows yet whose it"
              + " is. send-link sends the link again.");

  private static final Refusal OVER =
      Refusal.illegal("enrollment-over", "A colleague has this place now.");

  private Admitting() {}

  static Outcome<Decision<Roster, SeatHappening>> admit(
      Roster roster, Enrollment known, String reason, Instant now) {
    return switch (known) {
      case Enrollment.Left left when left.isRemoved() -> back(roster, left, reason, now);
      case Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _ ->
          Outcome.done(Decision.unchanged(roster));
      case Enrollment.Unconfirmed _ -> Outcome.refused(NO_CLICK);
      case Enrollment.Transferred _ -> Outcome.refused(OVER);
    };
  }

  /// As if the person had left: the form is open, and its arrival is the place in the line.
  private static Outcome<Decision<Roster, SeatHappening>> back(
      Roster roster, Enrollment.Left left, String reason, Instant now) {
    if (!roster.inRun().takesEnrollments()) {
      return Outcome.refused(roster.notTaken());
    }
    var after = new Enrollment.Left(left.who().stepped(), left.at(), left.id());
    return Outcome.done(
        Decision.of(roster.with(after, now), new SeatHappening.MayReturn(after, reason)));
  }
}
