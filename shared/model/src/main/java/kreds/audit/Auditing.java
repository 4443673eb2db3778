package kreds.audit;

import java.time.InstantSource;
import kreds.basics.Ids;
import kreds.basics.Refusal;

/// Writes lines of the audit: knows the time and the identifiers, so that a use case only says what
/// happened.
public record Auditing(Ids ids, InstantSource clock) {

  /// A change of state.
  public AuditLine line(String subject, String actor, String action, String before, String after) {
    return new AuditLine(ids.next("a"), clock.instant(), subject, actor, action, before, after);
  }

  /// A step that was refused.
  public AuditLine refused(String subject, String actor, String action, Refusal refusal) {
    return line(subject, actor, "refused " + action, "", refusal.code());
  }
}
