package kreds.enrollment;

import java.time.Instant;
import java.util.Optional;
import kreds.basics.Ids;
import kreds.basics.Person;
import kreds.network.Enrollment;
import kreds.network.EnrollmentState;
import kreds.network.Network;

/// A filled-in form, and the moment at which it arrived: the order of the waiting list.
record Arrival(Person person, String role, Instant at) {

  /// What the form asks for in that network's present run. The same address always means the same
  /// enrollment.
  Enrollment in(Network network, Ids ids) {
    return new Enrollment(
        idOf(person, network, ids),
        network.run(),
        person,
        role,
        EnrollmentState.UNCONFIRMED,
        at,
        Optional.empty());
  }

  /// The identifier of that person's enrollment in the present run of a network, whether there is
  /// one or not.
  static String idOf(Person person, Network network, Ids ids) {
    return ids.of("e", network.id(), Integer.toString(network.run()), person.address().value());
  }
}
