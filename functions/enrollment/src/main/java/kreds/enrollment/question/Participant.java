package kreds.enrollment.question;

import kreds.person.Company;
import kreds.run.Enrollment;

/// One who takes part, as the other participants see them.
///
/// @param enrollment by which the answers are found; no page shows it
public record Participant(String enrollment, String name, Company company) {

  /// Who has that place.
  public static Participant of(Enrollment.Confirmed seat) {
    return new Participant(seat.id(), seat.person().name(), seat.person().company());
  }
}
