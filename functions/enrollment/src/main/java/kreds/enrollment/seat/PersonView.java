package kreds.enrollment.seat;

import java.util.List;
import kreds.person.Person;
import kreds.run.Enrollment;

/// What a person's page shows of the enrollment.
///
/// @param name whom it greets
/// @param state in a word, as its texts are named
/// @param place in the line; 0 for who does not wait
/// @param participants whom this person sees
/// @param namesComeLater whether they are still to be shown
public record PersonView(
    String name, String state, int place, List<Person> participants, boolean namesComeLater) {

  public PersonView {
    participants = List.copyOf(participants);
  }

  static PersonView of(EnrollmentStatus status) {
    return new PersonView(
        status.enrollment().person().name(),
        status.enrollment().state(),
        status.place(),
        status.participants().stream().map(Enrollment::person).toList(),
        status.namesComeLater());
  }

  /// Whether the click is still to come.
  public boolean isUnconfirmed() {
    return state.equals("unconfirmed");
  }

  /// How the notice looks.
  public String tone() {
    return switch (state) {
      case "confirmed" -> "good";
      case "waiting", "offered" -> "warn";
      default -> "";
    };
  }
}
