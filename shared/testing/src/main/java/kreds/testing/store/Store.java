package kreds.testing.store;

/// A place where the same contract can be tried.
public interface Store {

  /// What the test report calls it.
  String name();

  /// An empty one, shared with nobody.
  Opened open();

  /// A store in use.
  ///
  /// @param close takes it away
  record Opened(Stored stored, Runnable close) {}
}
