package kreds.testing.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import kreds.due.Due;
import kreds.due.DueRows;

/// What a sparse index of what is due would answer.
final class MemoryDue {
  private MemoryDue() {}

  static <T extends Due, R> DueRows<R> of(
      Collection<T> all, Instant now, int most, Function<T, R> shown) {
    var first =
        all.stream()
            .filter(row -> row.nextAt().isPresent())
            .sorted(Comparator.comparing(MemoryDue::at))
            .limit(most)
            .toList();
    return new DueRows<>(
        first.stream().filter(row -> !at(row).isAfter(now)).map(shown).toList(),
        first.stream().map(MemoryDue::at).filter(at -> at.isAfter(now)).findFirst(),
        List.of());
  }

  private static Instant at(Due row) {
    return row.nextAt().orElse(Instant.MAX);
  }
}
