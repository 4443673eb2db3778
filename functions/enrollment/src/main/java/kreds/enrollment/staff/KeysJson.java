package kreds.enrollment.staff;

import java.time.Instant;
import java.util.List;
import kreds.web.staff.AuditLineJson;

/// What links are signed with, without a secret, and what was done about it.
record KeysJson(List<KeyJson> keys, List<AuditLineJson> audit) {

  /// One of them.
  ///
  /// @param from when it signs, or began to
  /// @param signs whether it is the one that signs now
  /// @param confirmation the word that takes it away
  record KeyJson(int number, Instant from, boolean signs, String confirmation) {}
}
