package kreds.enrollment.staff;

import java.time.Instant;
import java.util.List;
import kreds.audit.AuditLine;

/// One line of the audit.
record AuditLineJson(Instant at, String actor, String action, String before, String after) {

  static List<AuditLineJson> all(List<AuditLine> lines) {
    return lines.stream().map(AuditLineJson::of).toList();
  }

  /// What the person did, and what time did to the enrollment, whose line begins with it.
  static List<AuditLineJson> about(String enrollment, List<AuditLine> lines) {
    return all(
        lines.stream()
            .filter(line ->
                line.actor().equals(enrollment) || line.before().startsWith(enrollment + " "))
            .toList());
  }

  private static AuditLineJson of(AuditLine line) {
    return new AuditLineJson(line.at(), line.actor(), line.action(), line.before(), line.after());
  }
}
