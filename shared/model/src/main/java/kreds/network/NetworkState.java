package kreds.network;

import java.util.EnumSet;
import java.util.Set;

/// The life of a network, as a table.
public enum NetworkState {
  /// Published; people enroll.
  RECRUITING,
  /// The minimum is reached; the first meeting can be planned.
  READY,
  /// A run is on.
  RUNNING,
  /// The group decides: another year, or stop.
  RENEWING,
  /// It has stopped.
  ENDED,
  /// It never came about.
  CANCELLED;

  /// Whether the step exists.
  public boolean mayBecome(NetworkState next) {
    return followers().contains(next);
  }

  /// Whether people can enroll, be it onto the waiting list.
  public boolean takesEnrollments() {
    return this == RECRUITING || this == READY || this == RUNNING;
  }

  /// Whether the catalogue shows it.
  public boolean isListed() {
    return this != ENDED && this != CANCELLED;
  }

  private Set<NetworkState> followers() {
    return switch (this) {
      case RECRUITING -> EnumSet.of(READY, CANCELLED);
      case READY -> EnumSet.of(RUNNING, CANCELLED);
      case RUNNING -> EnumSet.of(RENEWING);
      case RENEWING -> EnumSet.of(RUNNING, ENDED);
      case ENDED, CANCELLED -> EnumSet.noneOf(NetworkState.class);
    };
  }
}
