package kreds.basics;

import java.util.ArrayList;
import java.util.List;
import kreds.audit.AuditLine;
import kreds.mail.Delivery;

/// What a change brings with it, written in the same transaction as the change: the letters that it
/// causes (R2) and the lines of the audit. Either all of it is there or nothing.
public record Consequences(List<Delivery> letters, List<AuditLine> audit) {

  public Consequences {
    letters = List.copyOf(letters);
    audit = List.copyOf(audit);
  }

  /// These letters and a line in the audit.
  public static Consequences of(AuditLine line, Delivery... letters) {
    return new Consequences(List.of(letters), List.of(line));
  }

  /// The same with more letters.
  public Consequences and(List<Delivery> more) {
    var all = new ArrayList<>(letters);
    all.addAll(more);
    return new Consequences(all, audit);
  }
}
