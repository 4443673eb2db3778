package kreds.enrollment.staff;

import java.util.Map;
import kreds.aws.Problem;
import kreds.outcome.Refusal;
import kreds.run.SeatRefusals;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What is refused because of where somebody stands leads to the order that fits them: whom staff
/// have taken off can come back, whom nobody has let in can be.
final class TakenOff {
  private static final String NETWORK = "network";

  private TakenOff() {}

  /// The refusal, and the order that fits.
  ///
  /// @param whom it is of, as an order names them
  static StaffAnswer refused(Refusal no, Map<String, String> whom) {
    var refused = new StaffAnswer.Refused(Problem.of(no));
    return switch (no.code()) {
      case SeatRefusals.TAKEN_OFF -> refused.next(StaffCommand.ADMIT_ENROLLMENT, whom);
      case SeatRefusals.NOT_ADMITTED ->
          refused
              .next(StaffCommand.ADMIT_ENROLLMENT, whom)
              .toFill(StaffCommand.REJECT_ENROLLMENT, whom, "reason");
      case SeatRefusals.SAID_ANEW ->
          refused.next(StaffCommand.SHOW_NETWORK, Map.of(NETWORK, whom.getOrDefault(NETWORK, "")));
      case SeatRefusals.NOT_TO_BE_ADMITTED ->
          refused.toFill(StaffCommand.REMOVE_ENROLLMENT, whom, "reason");
      default -> refused;
    };
  }
}
