package kreds.enrollment.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.text.Language;

/// One person's enrollment as staff see it.
record EnrolledPersonJson(
    String enrollment,
    String state,
    Optional<Integer> place,
    String name,
    String company,
    String email,
    String role,
    Language language,
    Instant arrivedAt,
    Optional<Instant> confirmedAt) {

  /// One of them, and what happened to it.
  record WithAuditJson(EnrolledPersonJson enrollment, List<AuditLineJson> audit) {}

  static EnrolledPersonJson of(Roster roster, Enrollment enrollment) {
    var person = enrollment.person();
    var place = roster.placeInLine(enrollment.id());
    return new EnrolledPersonJson(
        enrollment.id(),
        enrollment.state(),
        place > 0 ? Optional.of(place) : Optional.empty(),
        person.name(),
        person.company().name(),
        person.address().value(),
        enrollment.who().role(),
        person.language(),
        enrollment.who().arrivedAt(),
        enrollment.who().provedAt());
  }
}
