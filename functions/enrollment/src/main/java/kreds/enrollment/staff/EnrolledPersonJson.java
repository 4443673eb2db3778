package kreds.enrollment.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.enrollment.question.GivenAnswerJson;
import kreds.run.Enrollment;
import kreds.run.Fit;
import kreds.run.HandOver;
import kreds.run.Party;
import kreds.run.Roster;
import kreds.text.Language;
import kreds.web.api.Means;
import kreds.web.staff.AuditLineJson;

/// One person's enrollment as staff see it.
record EnrolledPersonJson(
    String enrollment,
    @Means("As the person reads it, but `removed` of whom staff have taken off.") String state,
    @Means("Who took this person off; why is in the audit.") Optional<String> removedBy,
    Optional<Integer> place,
    @Means("Until when an offer holds, or a form can be confirmed.") Optional<Instant> until,
    String name,
    String company,
    String email,
    String role,
    Language language,
    Instant arrivedAt,
    Optional<Instant> confirmedAt,
    @Means("The enrolments of the colleagues whom the same post has enrolled, but who has left.")
        List<String> together,
    @Means("What these wished where there are fewer places than people.") Optional<Fit> fit,
    @Means(
            "The colleague who is asked to take over the place, or has done so; of a former address"
                + " the enrolment under the present one.")
        Optional<String> handedTo,
    @Means("Whose place it would be, of who was only asked by a colleague.")
        Optional<String> inPlaceOf,
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
        removedBy(enrollment).isPresent() ? "removed" : enrollment.state(),
        removedBy(enrollment),
        place > 0 ? Optional.of(place) : Optional.empty(),
        enrollment.runsOutAt(),
        person.name(),
        person.company().name(),
        person.isForgotten() ? "" : person.address().value(),
        enrollment.who().role(),
        person.language(),
        enrollment.who().arrivedAt(),
        enrollment.who().provedAt(),
        roster.partyOf(enrollment).stream().map(Enrollment::id).toList(),
        enrollment.who().party().map(Party::fit),
        handedTo(enrollment),
        inPlaceOf(enrollment),
        GivenAnswerJson.all(roster.run().questions(), enrollment.who().answers(), language));
  }

  private static Optional<String> handedTo(Enrollment enrollment) {
    return switch (enrollment) {
      case Enrollment.Confirmed place -> place.handOver().map(HandOver::to);
      case Enrollment.Transferred gone -> Optional.of(gone.to());
      case Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Left _,
          Enrollment.Lapsed _ ->
          Optional.empty();
    };
  }

  private static Optional<String> inPlaceOf(Enrollment enrollment) {
    return switch (enrollment) {
      case Enrollment.Unconfirmed form -> form.inPlaceOf();
      case Enrollment.Lapsed lapsed -> lapsed.inPlaceOf();
      case Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _,
          Enrollment.Left _,
          Enrollment.Transferred _ ->
          Optional.empty();
    };
  }

  private static Optional<String> removedBy(Enrollment enrollment) {
    return enrollment instanceof Enrollment.Left left && left.isRemoved()
        ? Optional.of(left.by())
        : Optional.empty();
  }
}
