package kreds.id;

/// Where identifiers come from. The model has no chance of its own, so that a run can be repeated.
public interface Ids {

  /// A new identifier such as `m-4k2p9x1c7q`: the prefix, a hyphen, and at least 50 bits that
  /// nobody can guess.
  String next(String prefix);

  /// The identifier that the same content always has, such as `e-…` for one address in one network:
  /// keyed, so that who sees it cannot find the content by trying. Makes a repeated post land on
  /// the row of the first.
  String of(String prefix, String... content);
}
