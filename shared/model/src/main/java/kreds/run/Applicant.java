package kreds.run;

import java.time.Instant;
import java.util.Optional;
import kreds.id.RunId;
import kreds.person.Person;

/// Who enrolled: what the form said and what is known since. The same in every state of an
/// enrollment.
///
/// @param id keyed from network, run and address: the same person always lands on the same row
/// @param role what the person does in the company; may be blank
/// @param arrivedAt when the form arrived: the order of the waiting list, whenever the click came
/// @param provedAt when the click came that proved the address; set once
/// @param turn rises with every step, so that a letter of a later step is another letter
public record Applicant(
    String id,
    RunId run,
    Person person,
    String role,
    Instant arrivedAt,
    Optional<Instant> provedAt,
    int turn) {

  /// Somebody whose form has just arrived.
  public static Applicant arriving(
      String id, RunId run, Person person, String role, Instant arrivedAt) {
    return new Applicant(id, run, person, role, arrivedAt, Optional.empty(), 1);
  }

  /// One step further.
  Applicant stepped() {
    return new Applicant(id, run, person, role, arrivedAt, provedAt, turn + 1);
  }

  /// One step further, by a click that proves the address.
  Applicant proved(Instant now) {
    var first = provedAt.isPresent() ? provedAt : Optional.of(now);
    return new Applicant(id, run, person, role, arrivedAt, first, turn + 1);
  }

  /// Comes again, with what the form says now, after so many steps.
  Applicant after(Applicant earlier) {
    return new Applicant(id, run, person, role, arrivedAt, provedAt, earlier.turn + 1);
  }

  @Override
  public String toString() {
    return "Applicant[" + id + "]";
  }
}
