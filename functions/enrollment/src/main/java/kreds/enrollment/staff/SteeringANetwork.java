package kreds.enrollment.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiFunction;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.NetworkRun;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.SeatHappening;

/// Staff change how many a run needs and takes, by when the minimum must be reached, and whether
/// its participants see one another. It goes the way of every seat, so that no place is given away
/// under a number that has just changed.
///
/// @param zone in which a day begins
public record SteeringANetwork(
    Rosters rosters, RosterChange change, Changing changing, ZoneId zone) {

  /// How a network stands after the order.
  ///
  /// @param stoodAlready whether it stood so before, and nothing was written
  record Steered(NetworkRun network, boolean stoodAlready) {}

  /// Other numbers. A minimum that is reached by it makes the run ready.
  Outcome<Steered> resize(String network, Capacity capacity, Order order) {
    return steer(network, order, (roster, now) -> roster.resized(capacity, now));
  }

  /// Another decision date.
  Outcome<Steered> decideOn(String network, LocalDate day, Order order) {
    return steer(
        network,
        order,
        (roster, now) -> roster.decidedOn(day, LocalDate.ofInstant(now, zone), now));
  }

  /// Staff have looked at who joined: those who take part see each other's names.
  Outcome<Steered> openList(String network, Order order) {
    return steer(network, order, (roster, _) -> roster.listOpened());
  }

  private Outcome<Steered> steer(
      String network,
      Order order,
      BiFunction<Roster, Instant, Outcome<Decision<Roster, SeatHappening>>> rule) {
    return changing.on(
        order.about(Subject.network(network)),
        () ->
            Outcome.of(
                rosters.current(network),
                Refusal.notFound("network-unknown", "There is no such network.")),
        (roster, at) ->
            rule.apply(roster, at.now()).map(decision -> steered(change.of(roster, decision, at))));
  }

  private static Change<Steered> steered(Change<Roster> change) {
    var stoodAlready = change.writes().isEmpty();
    return change.map(roster -> new Steered(roster.inRun(), stoodAlready));
  }
}
