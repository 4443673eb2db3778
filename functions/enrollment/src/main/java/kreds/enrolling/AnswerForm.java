package kreds.enrolling;

import java.time.Instant;
import kreds.form.Fields;

/// The answer to an invitation, as it was typed. The two halves of the page send their own fields
/// only, so who declines need not name a company.
///
/// @param accepts whether the answer is yes
/// @param later whether to be told about later networks
record AnswerForm(
    boolean accepts, String name, String company, String role, String reason, boolean later) {
  private static final int LONGEST_REASON = 1_000;

  static AnswerForm read(Fields fields) {
    if (fields.oneOf("action", "accept", "decline").equals("accept")) {
      return new AnswerForm(
          true,
          fields.text("name", 2, EnrollForm.LONGEST),
          fields.text("company", 2, EnrollForm.LONGEST),
          fields.optionalText("role", EnrollForm.LONGEST),
          "",
          false);
    }
    return new AnswerForm(
        false, "", "", "", fields.multiline("reason", 0, LONGEST_REASON), fields.flag("later"));
  }

  AcceptingAnInvitation.Acceptance arrived(Instant at) {
    return new AcceptingAnInvitation.Acceptance(name, company, role, at);
  }
}
