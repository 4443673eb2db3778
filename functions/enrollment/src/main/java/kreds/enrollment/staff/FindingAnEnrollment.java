package kreds.enrollment.staff;

import java.util.Optional;
import kreds.enrollment.seat.Applications;
import kreds.id.Ids;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.Roster;

/// Finds whom of a roster staff mean.
final class FindingAnEnrollment {
  private static final Refusal NOBODY =
      Refusal.notFound("enrollment-unknown", "Nobody is enrolled so in the present run.");

  private FindingAnEnrollment() {}

  /// Somebody in it, by identifier or by address. Of who is forgotten the row has no address any
  /// more: it is found by the identifier that is keyed by it.
  static Optional<Enrollment> find(
      Roster roster, Optional<String> enrollment, Optional<EmailAddress> address, Ids ids) {
    return enrollment.isPresent()
        ? roster.find(enrollment.get())
        : roster.enrollments().stream()
            .filter(each -> address.equals(Optional.of(each.person().address())))
            .findFirst()
            .or(() -> address.flatMap(of -> keyed(roster, of, ids)));
  }

  private static Optional<Enrollment> keyed(Roster roster, EmailAddress address, Ids ids) {
    return roster.find(new Applications(ids).idOf(roster.run().id(), address));
  }

  /// The same of whoever an order in the present run is about.
  static Outcome<Enrollment> known(
      Roster roster, Optional<String> enrollment, Optional<EmailAddress> address, Ids ids) {
    return Outcome.of(find(roster, enrollment, address, ids), NOBODY);
  }
}
