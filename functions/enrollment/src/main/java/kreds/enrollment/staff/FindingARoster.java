package kreds.enrollment.staff;

import java.util.Optional;
import kreds.enrollment.seat.Applications;
import kreds.id.Ids;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Finds the run of a network that staff mean: the present one, unless they say which.
record FindingARoster(Rosters rosters) {
  private static final Refusal NOBODY =
      Refusal.notFound("enrollment-unknown", "Nobody is enrolled so in the present run.");
  private static final Refusal UNKNOWN_RUN =
      Refusal.notFound(
          "run-unknown",
          "There is no such run of that network; without run, the present one is meant.");

  /// The present run.
  Outcome<Roster> of(String network) {
    return Outcome.of(rosters.current(network), Network.UNKNOWN);
  }

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

  /// That run, or the present one.
  Outcome<Roster> of(String network, Optional<Integer> run) {
    return run.map(number -> Outcome.of(rosters.of(new RunId(network, number)), UNKNOWN_RUN))
        .orElseGet(() -> of(network));
  }
}
