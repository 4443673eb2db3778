package kreds.enrollment.deciding;

import java.util.List;
import java.util.Optional;
import kreds.run.Concerned;
import kreds.run.Enrollment;
import kreds.run.Roster;

/// What is decided on.
///
/// @param roster of whom it is decided
/// @param into of the network that they would come into
record Situation(Roster roster, Optional<Roster> into) {

  static Situation of(Roster roster) {
    return new Situation(roster, Optional.empty());
  }

  /// Who is written to.
  List<Enrollment> told() {
    return Concerned.toTell(roster);
  }
}
