package kreds.local.faults;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import kreds.audit.AuditLine;

/// What the audit tells of one thing, whatever the order of its lines.
final class Steps {
  private final String start;
  private final TreeMap<String, Integer> balance = new TreeMap<>();

  /// A reason that staff gave stands behind a colon, and belongs to no state.
  ///
  /// @param start how the thing was before its first line
  /// @param action only these lines; all when it is blank
  Steps(String start, List<AuditLine> lines, String action) {
    this.start = start;
    for (var line : lines) {
      var counts =
          action.isEmpty() ? !line.action().startsWith("refused ") : line.action().equals(action);
      if (counts) {
        count(line.before(), -1);
        count(line.after(), 1);
      }
    }
  }

  /// Whether the lines lead from the start to this end, and none is missing.
  boolean leadTo(String end) {
    var left = new TreeMap<>(balance);
    left.merge(start, 1, Integer::sum);
    left.merge(end, -1, Integer::sum);
    return left.values().stream().allMatch(sum -> sum == 0);
  }

  @Override
  public String toString() {
    return balance.toString();
  }

  private void count(String state, int by) {
    var reason = state.indexOf(": ");
    var bare = reason < 0 ? state : state.substring(0, reason);
    balance.merge(bare.toLowerCase(Locale.ROOT), by, Integer::sum);
  }
}
