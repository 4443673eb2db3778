package kreds.network;

import java.util.List;

/// How many persons there are of each kind in the present run: kept beside the network so that the
/// catalogue needs not read every roster, and equal to the rows at any time (R3), since both are
/// written in one transaction.
public record Head(int confirmed, int waiting, int unconfirmed) {

  /// Nobody yet.
  public static final Head NOBODY = new Head(0, 0, 0);

  /// Counts a roster.
  static Head of(List<Enrollment> all) {
    var confirmed = 0;
    var waiting = 0;
    var unconfirmed = 0;
    for (var enrollment : all) {
      switch (enrollment.state()) {
        case CONFIRMED, OFFERED -> confirmed++;
        case WAITING -> waiting++;
        case UNCONFIRMED -> unconfirmed++;
        case LAPSED, LEFT, TRANSFERRED -> {}
      }
    }
    return new Head(confirmed, waiting, unconfirmed);
  }
}
