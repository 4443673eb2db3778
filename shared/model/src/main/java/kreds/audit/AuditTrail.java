package kreds.audit;

import java.util.List;

/// The audit, for reading. Lines are written with the change that they tell of.
public interface AuditTrail {

  /// The lines of one subject, oldest first.
  ///
  /// @param subject as written, such as `network/plastgenanvendelse`
  List<AuditLine> of(String subject);
}
