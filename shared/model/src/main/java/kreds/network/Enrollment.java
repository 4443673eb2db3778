package kreds.network;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import kreds.basics.Person;

/// One person's place in one run. One person is one address per network.
///
/// @param id keyed from network, run and address: the same person always lands on the same row
/// @param role what the person does in the company; may be blank
/// @param arrivedAt when the form arrived: the order of the waiting list, whenever the click came
/// @param confirmedAt when the click came
public record Enrollment(
    String id,
    int run,
    Person person,
    String role,
    EnrollmentState state,
    Instant arrivedAt,
    Optional<Instant> confirmedAt) {

  /// The order of arrival; equal moments are told apart by the identifier, so that the order is
  /// always the same.
  public static final Comparator<Enrollment> BY_ARRIVAL =
      Comparator.comparing(Enrollment::arrivedAt).thenComparing(Enrollment::id);

  /// The same in another state; a step that the table does not know is a fault of the program.
  Enrollment to(EnrollmentState next, Instant now) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return new Enrollment(
        id, run, person, role, next, arrivedAt, confirmedAt.or(() -> Optional.of(now)));
  }
}
