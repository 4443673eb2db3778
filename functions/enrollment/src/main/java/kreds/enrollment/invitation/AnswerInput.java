package kreds.enrollment.invitation;

import java.time.Instant;
import kreds.enrollment.seat.EnrollInput;
import kreds.form.Fields;

/// The answer to an invitation, as it was typed. The two halves of the page send their own fields
/// only, so who declines need not name a company.
///
/// @param accepts whether the answer is yes
/// @param later whether to be told about later networks
record AnswerInput(
    boolean accepts, String name, String company, String role, String reason, boolean later) {
  private static final int LONGEST_REASON = 1_000;

  static AnswerInput read(Fields fields) {
    if (fields.oneOf("action", "accept", "decline").equals("accept")) {
      return new AnswerInput(
          true,
          fields.text("name", 2, EnrollInput.LONGEST),
          fields.text("company", 2, EnrollInput.LONGEST),
          fields.optionalText("role", EnrollInput.LONGEST),
          "",
          false);
    }
    return new AnswerInput(
        false, "", "", "", fields.multiline("reason", 0, LONGEST_REASON), fields.flag("later"));
  }

  AcceptingAnInvitation.Acceptance arrived(Instant at) {
    return new AcceptingAnInvitation.Acceptance(name, company, role, at);
  }
}
