package kreds.enrollment.staff;

import java.util.Optional;
import kreds.enrollment.seat.Applications;
import kreds.id.Ids;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.UsedAddress;

/// Whom of a roster staff mean. Who names a former address means the person, who goes on under
/// another; a colleague who has taken over a place is somebody else.
///
/// @param named the row with that identifier or address
/// @param now the person's row as it is now
/// @param byAddress whether it was named by its address
record MeantEnrollment(Enrollment named, Enrollment now, boolean byAddress) {
  private static final Refusal NOBODY =
      Refusal.notFound("enrollment-unknown", "Nobody is enrolled so in the present run.");

  /// Somebody in it, by identifier or by address. Of who is forgotten the row has no address any
  /// more: it is found by the identifier that is keyed by it.
  static Optional<MeantEnrollment> find(
      Roster roster, Optional<String> enrollment, Optional<EmailAddress> address, Ids ids) {
    var found =
        enrollment.isPresent()
            ? roster.find(enrollment.get())
            : roster.enrollments().stream()
                .filter(each -> address.equals(Optional.of(each.person().address())))
                .findFirst()
                .or(() -> address.flatMap(of -> keyed(roster, of, ids)));
    return found.flatMap(named ->
        roster
            .present(named.id())
            .map(now -> new MeantEnrollment(named, now, enrollment.isEmpty())));
  }

  private static Optional<Enrollment> keyed(Roster roster, EmailAddress address, Ids ids) {
    return roster.find(new Applications(ids).idOf(roster.run().id(), address));
  }

  /// The same of whoever is to be put right in the present run, be it by the address that was
  /// wrong.
  static Outcome<MeantEnrollment> known(
      Roster roster, Optional<String> enrollment, Optional<EmailAddress> address, Ids ids) {
    return Outcome.of(find(roster, enrollment, address, ids), NOBODY);
  }

  /// The same of whoever an order in the present run decides about.
  static Outcome<MeantEnrollment> ordered(
      Roster roster, Optional<String> enrollment, Optional<EmailAddress> address, Ids ids) {
    return Outcome.of(
        find(roster, enrollment, address, ids).filter(MeantEnrollment::isOwn), NOBODY);
  }

  /// The same once something was decided.
  MeantEnrollment in(Roster after) {
    return new MeantEnrollment(named, after.present(named.id()).orElse(now), byAddress);
  }

  /// Whether the person goes on under another identifier than the one that was named.
  boolean isFormer() {
    return !named.id().equals(now.id());
  }

  /// Whether it is not by an address that a form only had by mistake: whoever has that one is
  /// somebody else, for whom nothing is done to the person.
  boolean isOwn() {
    return !byAddress || !UsedAddress.wasMistyped(named);
  }

  /// Says by which address the person goes on, if it is not the one that was named; blank
  /// otherwise.
  String said() {
    return !isFormer() || now.person().isForgotten()
        ? ""
        : naming() + ": this person has " + now.person().address().value() + " now.";
  }

  private String naming() {
    if (!byAddress) {
      return " The enrolment that was named is of a former address";
    }
    return isOwn()
        ? " The address that was named is a former one"
        : " The address that was named was on the form by mistake";
  }
}
