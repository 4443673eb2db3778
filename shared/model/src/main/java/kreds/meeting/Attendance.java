package kreds.meeting;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Who of those with a place was at a meeting, as the facilitator, the host or staff have seen it
/// (S12). It is kept by enrollment, and can be put right until the meeting is held.
///
/// @param present by enrollment; nobody before anybody has looked
public record Attendance(Set<String> present) {

  /// Nobody has looked yet.
  public static final Attendance NOT_TAKEN = new Attendance(Set.of());

  public Attendance {
    present = Set.copyOf(present);
  }

  /// Whether somebody has looked: to a meeting that was, somebody came.
  public boolean isTaken() {
    return !present.isEmpty();
  }

  /// Whether that one was there.
  public boolean has(String enrollment) {
    return present.contains(enrollment);
  }

  /// The same, once these were seen, and those were not.
  Attendance with(Collection<String> came, Collection<String> away) {
    var all = new TreeSet<>(present);
    all.addAll(came);
    all.removeAll(away);
    return new Attendance(all);
  }
}
