package kreds.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.due.DueRows;

/// What a sparse index of times tells: what is due, and what falls due next. A row that cannot be
/// read is named and passed by, so that one poison row does not keep the others from going.
final class DueItems {
  private DueItems() {}

  static <T> DueRows<T> read(List<Item> rows, Instant now, Function<Item, T> reader) {
    return read(rows, "dueAt", now, reader);
  }

  /// What waits for staff, all of it.
  static <T> DueRows<T> todo(List<Item> rows, Function<Item, T> reader) {
    return read(rows, "todoAt", Instant.MAX, reader);
  }

  private static <T> DueRows<T> read(
      List<Item> rows, String time, Instant now, Function<Item, T> reader) {
    var due = new ArrayList<T>();
    var unreadable = new ArrayList<String>();
    for (var row : rows) {
      try {
        if (row.instant(time).isAfter(now)) {
          return new DueRows<>(due, Optional.of(row.instant(time)), unreadable);
        }
        due.add(reader.apply(row));
      } catch (RuntimeException poison) {
        unreadable.add(row.text("pk") + " (" + poison.getClass().getSimpleName() + ")");
      }
    }
    return new DueRows<>(due, Optional.empty(), unreadable);
  }
}
