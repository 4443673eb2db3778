package kreds.enrollment.staff;

import java.util.Optional;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Stands;
import kreds.enrollment.seat.Applications;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Staff have the link to the own page sent again to somebody who cannot find it. They see whom
/// they help, so the limits of the form do not hold them up; the audit keeps who asked. Ordered
/// twice within ten minutes it is sent once ([kreds.due.OnItsWay]).
public record SendingALink(
    Rosters rosters, Applications applications, RosterChange change, Changing changing) {
  private static final Refusal NOBODY =
      Refusal.notFound("enrollment-unknown", "Nobody is enrolled with this address in this run.");

  /// Sends it, and answers how that person stands; already, if it is on its way.
  Outcome<Stands<Enrollment>> send(
      String network, Optional<Integer> run, EmailAddress address, Order order) {
    return changing.on(
        order.about(Subject.network(network)),
        () -> rosters.meant(network, run),
        (roster, at) ->
            find(roster, address)
                .then(found -> roster.linkSentAgain(found.id(), at.now()))
                .then(decision ->
                    find(decision.after(), address)
                        .map(found -> Stands.after(change.of(roster, decision, at), _ -> found))));
  }

  private Outcome<Enrollment> find(Roster roster, EmailAddress address) {
    return Outcome.of(roster.find(applications.idOf(roster.run().id(), address)), NOBODY);
  }
}
