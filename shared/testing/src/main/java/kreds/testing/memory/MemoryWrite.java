package kreds.testing.memory;

import java.util.List;
import java.util.Map;

/// One write, as memory knows it.
///
/// @param row which row it is about: DynamoDB takes no two writes of one row in one transaction
/// @param rows how many rows it is on DynamoDB
/// @param holds whether its condition does, as all stands before anything is written
record MemoryWrite(List<Object> row, int rows, boolean holds, Runnable writing) {

  /// A row as it is from now on.
  static <K, V> MemoryWrite put(String kind, Map<K, V> all, K key, V after, boolean holds) {
    return new MemoryWrite(List.of(kind, key), 1, holds, () -> all.put(key, after));
  }

  /// A row that is none any more.
  static <K> MemoryWrite removed(String kind, Map<K, ?> all, K key, boolean holds) {
    return new MemoryWrite(List.of(kind, key), 1, holds, () -> all.remove(key));
  }

  /// The same, with so many rows beside it.
  MemoryWrite and(int more) {
    return new MemoryWrite(row, rows + more, holds, writing);
  }
}
