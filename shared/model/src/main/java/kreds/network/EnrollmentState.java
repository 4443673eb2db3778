package kreds.network;

import java.util.EnumSet;
import java.util.Set;

/// One person's place in one run, as a table: unconfirmed → confirmed | waiting → offered →
/// confirmed | lapsed; any → left | transferred.
public enum EnrollmentState {
  /// The form has arrived; the click has not.
  UNCONFIRMED,
  /// Has a place.
  CONFIRMED,
  /// Stands in the line.
  WAITING,
  /// Holds a seat for a while, to be taken or not.
  OFFERED,
  /// The offer ran out.
  LAPSED,
  /// Has given up the place, or the wait for one.
  LEFT,
  /// A colleague has the place now.
  TRANSFERRED;

  /// Whether the step exists.
  public boolean mayBecome(EnrollmentState next) {
    return followers().contains(next);
  }

  /// Whether it takes one of the seats.
  public boolean holdsSeat() {
    return this == CONFIRMED || this == OFFERED;
  }

  private Set<EnrollmentState> followers() {
    return switch (this) {
      case UNCONFIRMED -> EnumSet.of(CONFIRMED, WAITING, LEFT, TRANSFERRED);
      case WAITING -> EnumSet.of(OFFERED, LEFT, TRANSFERRED);
      case OFFERED -> EnumSet.of(CONFIRMED, LAPSED, LEFT, TRANSFERRED);
      case CONFIRMED, LAPSED -> EnumSet.of(LEFT, TRANSFERRED);
      case LEFT, TRANSFERRED -> EnumSet.noneOf(EnrollmentState.class);
    };
  }
}
