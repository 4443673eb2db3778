package kreds.audit;

import java.util.List;

/// The audit on its own: for what changes nothing else, such as a refused step (P2), and for
/// reading.
public interface Trail {

  /// Appends a line.
  void append(AuditLine line);

  /// The lines of one subject, oldest first.
  List<AuditLine> of(String subject);
}
