package kreds.enrollment.staff;

import java.util.Map;
import kreds.aws.Problem;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What is refused of whom staff have taken off leads to how they take them back.
final class TakenOff {

  private TakenOff() {}

  /// The refusal, and the way back if it is of such a one.
  ///
  /// @param whom it is of, as an order names them
  static StaffAnswer refused(Refusal no, Map<String, String> whom) {
    var refused = new StaffAnswer.Refused(Problem.of(no));
    return no.code().equals(Roster.TAKEN_OFF)
        ? refused.next(StaffCommand.ADMIT_ENROLLMENT, whom)
        : refused;
  }
}
