package kreds.due;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What waits for its time, as one query tells it.
///
/// @param due those whose time has come, oldest first, at most as many as were asked for
/// @param next when the first of the others falls due, if any waits and fewer were due than asked
///   for
/// @param unreadable keys of rows that cannot be read: a poison row must not stop the others
public record DueRows<T>(List<T> due, Optional<Instant> next, List<String> unreadable) {

  public DueRows {
    due = List.copyOf(due);
    unreadable = List.copyOf(unreadable);
  }

  /// These and those.
  public DueRows<T> and(DueRows<T> more) {
    var all = new ArrayList<>(due);
    all.addAll(more.due);
    var keys = new ArrayList<>(unreadable);
    keys.addAll(more.unreadable);
    return new DueRows<>(all, earlier(next, more.next), keys);
  }

  /// The earlier of two moments, if there is any.
  public static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isBefore(other.get()) ? one : other;
  }
}
