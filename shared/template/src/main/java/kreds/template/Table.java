package kreds.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One table of the template: its name here, its keys, its indexes, and whether changes stream out
/// of it.
public record Table(
    String id,
    String name,
    Key key,
    Map<String, String> attributes,
    List<Index> indexes,
    Optional<String> stream) {
  /// Copies what it is given.
  public Table {
    attributes = Map.copyOf(attributes);
    indexes = List.copyOf(indexes);
  }

  /// The attribute that chooses the partition and, if there is one, the attribute that orders it.
  public record Key(String partition, Optional<String> sort) {}

  /// A global secondary index with its projection (`ALL`, `KEYS_ONLY`).
  public record Index(String name, Key key, String projection) {}
}
