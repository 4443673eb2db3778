package kreds.enrollment.staff;

import java.time.Instant;
import java.util.List;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Stands;
import kreds.outcome.Outcome;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.SeatHappening;

/// Staff take somebody off, or put somebody who waits first. It goes the way of every seat, so that
/// an order of staff and a step of the round at the same moment do not give one seat twice.
public record DecidingAboutAPlace(Rosters rosters, RosterChange change, Changing changing) {
  /// How somebody stands after it, among the others.
  ///
  /// @param of whom it is about
  /// @param offered who has been offered a place by it
  record Place(Roster roster, MeantEnrollment of, List<Enrollment.Offered> offered) {

    /// As it stands.
    Enrollment enrollment() {
      return of.now();
    }
  }

  /// Takes somebody off; twice is fine.
  Outcome<Stands<Place>> remove(PlaceInput.OfPerson whom, Order order) {
    return decide(
        whom, order, (roster, id, now) -> roster.removed(id, order.actor(), whom.reason(), now));
  }

  /// Puts somebody first in the line; twice is fine.
  Outcome<Stands<Place>> promote(PlaceInput.OfPerson whom, Order order) {
    return decide(whom, order, (roster, id, now) -> roster.putFirst(id, whom.reason(), now));
  }

  /// Does not let somebody in; twice is fine.
  Outcome<Stands<Place>> reject(PlaceInput.OfPerson whom, Order order) {
    return decide(
        whom, order, (roster, id, now) -> roster.rejected(id, order.actor(), whom.reason(), now));
  }

  /// Lets somebody in, or come again; twice is fine.
  Outcome<Stands<Place>> admit(PlaceInput.OfPerson whom, Order order) {
    return decide(
        whom, order, (roster, id, now) -> roster.admitted(id, whom.seen(), whom.reason(), now));
  }

  /// What is decided about somebody.
  private interface Rule {
    Outcome<Decision<Roster, SeatHappening>> decide(Roster roster, String id, Instant now);
  }

  private Outcome<Stands<Place>> decide(PlaceInput.OfPerson whom, Order order, Rule rule) {
    return changing.on(
        order.about(Subject.network(whom.network())),
        () -> rosters.present(whom.network()),
        (roster, at) ->
            MeantEnrollment.ordered(roster, whom.enrollment(), whom.email(), at.ids())
                .then(meant ->
                    rule.decide(roster, meant.now().id(), at.now())
                        .map(decision ->
                            Stands.after(
                                change.of(roster, decision, at),
                                after ->
                                    new Place(
                                        after,
                                        meant.in(after),
                                        SeatHappening.offered(decision.happenings()))))));
  }
}
