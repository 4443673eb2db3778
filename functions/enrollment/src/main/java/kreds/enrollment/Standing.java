package kreds.enrollment;

import java.util.List;
import kreds.network.Enrollment;
import kreds.network.EnrollmentState;
import kreds.network.Network;
import kreds.network.Roster;

/// How a person stands in a network.
///
/// @param place in the line, from 1; 0 for who does not wait
/// @param participants those whom this person may see
public record Standing(
    Network network, Enrollment enrollment, int place, List<Enrollment> participants) {

  static Standing of(Roster roster, Enrollment enrollment) {
    var id = enrollment.id();
    return new Standing(
        roster.network(), enrollment, roster.placeInLine(id), roster.participantsSeenBy(id));
  }

  /// The state as texts and programs name it.
  public String state() {
    return NetworkJson.lower(enrollment.state());
  }

  /// Whether the click has not come yet.
  public boolean isUnconfirmed() {
    return enrollment.state() == EnrollmentState.UNCONFIRMED;
  }

  /// Whether this person has a place.
  public boolean isConfirmed() {
    return enrollment.state() == EnrollmentState.CONFIRMED;
  }

  /// Whether this person stands in the line.
  public boolean isWaiting() {
    return enrollment.state() == EnrollmentState.WAITING;
  }
}
