package kreds.enrollment.staff;

import java.util.Optional;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Stands;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.run.Rosters;

/// Staff have the link to the own page sent again to somebody who cannot find it. They see whom
/// they help, so the limits of the form do not hold them up; the audit keeps who asked. Ordered
/// twice within ten minutes it is sent once ([kreds.due.OnItsWay]).
public record SendingALink(Rosters rosters, RosterChange change, Changing changing) {
  private static final Refusal NOBODY =
      Refusal.notFound("enrollment-unknown", "Nobody is enrolled with this address in this run.");

  /// Sends it, and answers how that person stands; already, if it is on its way.
  Outcome<Stands<MeantEnrollment>> send(
      String network, Optional<Integer> run, EmailAddress address, Order order) {
    return changing.on(
        order.about(Subject.network(network)),
        () -> rosters.meant(network, run),
        (roster, at) ->
            Outcome.of(
                    MeantEnrollment.find(roster, Optional.empty(), Optional.of(address), at.ids())
                        .filter(MeantEnrollment::isOwn),
                    NOBODY)
                .then(meant ->
                    roster
                        .linkSentAgain(meant.now().id(), at.now())
                        .map(
                            decision -> Stands.after(change.of(roster, decision, at), meant::in))));
  }
}
