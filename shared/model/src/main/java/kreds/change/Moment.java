package kreds.change;

import java.time.Instant;
import kreds.audit.AuditLine;
import kreds.id.Ids;
import kreds.outcome.Refusal;

/// A step at the moment at which it is decided. Whatever follows from it has this time, and every
/// line of the audit is written here.
///
/// @param step what is done
/// @param now when
public record Moment(Step step, Instant now, Ids ids) {

  /// The same step, about something that is only known now, such as what it makes.
  public Moment about(Subject subject) {
    return new Moment(new Step(subject, step.actor(), step.action()), now, ids);
  }

  /// The same step by somebody who is only known now.
  public Moment by(Actor actor) {
    return new Moment(new Step(step.subject(), actor, step.action()), now, ids);
  }

  /// The line of the step itself.
  ///
  /// @param before the state before, in a few words; blank when there was none
  /// @param after the state after
  public AuditLine line(String before, String after) {
    return line(step.actor(), step.action(), before, after);
  }

  /// The line of what followed from it by itself.
  public AuditLine followed(String action, String before, String after) {
    return line(Actor.SYSTEM, action, before, after);
  }

  /// The line of a step that was refused: it changes nothing else (P2).
  public AuditLine refused(Refusal refusal) {
    return line(step.actor(), "refused " + step.action(), "", refusal.code());
  }

  private AuditLine line(Actor actor, String action, String before, String after) {
    return new AuditLine(
        ids.next("a"), now, step.subject().text(), actor.name(), action, before, after);
  }
}
