package kreds.enrollment.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kreds.enrollment.seat.EnrollInput;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// The answer to an invitation, as it was typed. The two halves of the page send their own fields
/// only, so who declines need not name a company.
///
/// @param answer which it is
/// @param answers to what the network asks, by the keys of its questions
/// @param later whether to be told about later networks
public record AnswerInput(
    Kind answer,
    String name,
    String company,
    String role,
    Map<String, String> answers,
    String reason,
    boolean later) {

  /// What can be answered.
  enum Kind {
    /// Takes part.
    ACCEPT,
    /// Does not.
    DECLINE,
    /// Has said that they are interested, and it was them.
    CONFIRM
  }

  private static final Field<String> REASON = Field.area("reason", 1, 1_000).or("");
  private static final Field<Boolean> LATER =
      Field.flag("later").means("Tell me about later networks: a consent.");

  /// The half that says yes.
  public static final Input<AnswerInput> YES =
      Input.of(sent ->
          new AnswerInput(
              Kind.ACCEPT,
              sent.get(EnrollInput.NAME),
              sent.get(EnrollInput.COMPANY),
              sent.get(EnrollInput.ROLE),
              sent.get(EnrollInput.ANSWERS),
              "",
              false));

  /// The half that says no.
  public static final Input<AnswerInput> NO =
      Input.of(sent ->
          new AnswerInput(Kind.DECLINE, "", "", "", Map.of(), sent.get(REASON), sent.get(LATER)));

  private static final Input<AnswerInput> CONFIRM =
      Input.of(_ -> new AnswerInput(Kind.CONFIRM, "", "", "", Map.of(), "", false));

  /// Whichever it is.
  static final Input<AnswerInput> INPUT =
      Input.byAction(List.of(YES.named("accept"), NO.named("decline"), CONFIRM.named("confirm")));

  AcceptingAnInvitation.Acceptance arrived(Instant at) {
    return new AcceptingAnInvitation.Acceptance(name, company, role, answers, at);
  }
}
