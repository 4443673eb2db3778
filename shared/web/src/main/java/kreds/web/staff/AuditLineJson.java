package kreds.web.staff;

import java.time.Instant;
import java.util.List;
import kreds.audit.AuditLine;

/// One line of the audit, as staff see it.
public record AuditLineJson(Instant at, String actor, String action, String before, String after) {

  /// Of these lines, in their order.
  public static List<AuditLineJson> all(List<AuditLine> lines) {
    return lines.stream().map(AuditLineJson::of).toList();
  }

  private static AuditLineJson of(AuditLine line) {
    return new AuditLineJson(line.at(), line.actor(), line.action(), line.before(), line.after());
  }
}
