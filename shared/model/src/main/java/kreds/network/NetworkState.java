package kreds.network;

/// The life of a network, as a table: alive → ended. What people see of it is the state of its
/// current run.
public enum NetworkState {
  /// It has a run that people enroll in, take part in, or decide about.
  ALIVE,
  /// It has stopped, or never came about.
  ENDED;

  /// Whether the step exists.
  public boolean mayBecome(NetworkState next) {
    return this == ALIVE && next == ENDED;
  }
}
