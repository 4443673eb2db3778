package kreds.key;

/// What can happen to the keys of links.
public sealed interface KeyHappening {

  /// There is a new one, which signs from its time on.
  ///
  /// @param before the number of the one that signs until then
  record Rotated(int before, SigningKey key) implements KeyHappening {}

  /// One is taken away, and with it every link that it has signed; by those for leaving mailings
  /// one still leaves.
  record Revoked(SigningKey key) implements KeyHappening {}
}
