package kreds.enrollment.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.enrollment.question.GivenAnswerJson;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.text.Language;
import kreds.web.api.Means;
import kreds.web.staff.AuditLineJson;

/// One person's enrollment as staff see it.
record EnrolledPersonJson(
    String enrollment,
    String state,
    Optional<Integer> place,
    @Means("Until when an offer holds, or a form can be confirmed.") Optional<Instant> until,
    String name,
    String company,
    String email,
    String role,
    Language language,
    Instant arrivedAt,
    Optional<Instant> confirmedAt,
    @Means("What the person has answered, also to what is no longer asked.")
        List<GivenAnswerJson> answers) {

  /// One of them, and what happened to it.
  record WithAuditJson(EnrolledPersonJson enrollment, List<AuditLineJson> audit) {}

  /// One of them, after something was ordered.
  record OneJson(EnrolledPersonJson enrollment) {}

  /// With what the person did, and what others and time did to the enrollment, whose lines name it.
  ///
  /// @param language in which staff read the questions
  static WithAuditJson of(
      Roster roster, Enrollment enrollment, List<AuditLine> lines, Language language) {
    var id = enrollment.id();
    var about =
        lines.stream()
            .filter(line ->
                line.actor().equals(id)
                    || line.before().startsWith(id + " ")
                    || line.after().startsWith(id + " "))
            .toList();
    return new WithAuditJson(of(roster, enrollment, language), AuditLineJson.all(about));
  }

  static EnrolledPersonJson of(Roster roster, Enrollment enrollment, Language language) {
    var person = enrollment.person();
    var place = roster.placeInLine(enrollment.id());
    return new EnrolledPersonJson(
        enrollment.id(),
        enrollment.state(),
        place > 0 ? Optional.of(place) : Optional.empty(),
        enrollment.runsOutAt(),
        person.name(),
        person.company().name(),
        person.address().value(),
        enrollment.who().role(),
        person.language(),
        enrollment.who().arrivedAt(),
        enrollment.who().provedAt(),
        GivenAnswerJson.all(roster.run().questions(), enrollment.who().answers(), language));
  }
}
