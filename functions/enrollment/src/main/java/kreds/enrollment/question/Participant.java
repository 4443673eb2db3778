package kreds.enrollment.question;

import java.util.Optional;
import kreds.inquiry.Post;
import kreds.person.Company;
import kreds.run.Enrollment;

/// One who takes part, as the other participants see them.
///
/// @param enrollment by which the answers are found; no page shows it
/// @param post of the group that they are in; most are in none
public record Participant(String enrollment, String name, Company company, Optional<Post> post) {

  /// Who has that place.
  public static Participant of(Enrollment.Confirmed seat, Optional<Post> post) {
    return new Participant(seat.id(), seat.person().name(), seat.person().company(), post);
  }
}
