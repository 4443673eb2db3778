package kreds.enrollment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import kreds.basics.Outcome;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.network.Roster;

/// Staff change how many a network needs and takes, and by when the minimum must be reached. It
/// goes the way of every seat: read, decide, write with the version, so that no place is given away
/// under a number that has just changed.
final class SteeringANetwork {
  private final Desk desk;
  private final ZoneId zone;

  /// @param zone in which a day begins
  SteeringANetwork(Desk desk, ZoneId zone) {
    this.desk = desk;
    this.zone = zone;
  }

  /// Other numbers. A minimum that is reached by it makes the network ready.
  Outcome<Network> resize(String network, Capacity capacity, String actor) {
    return steer(
        network,
        actor,
        "change-capacity",
        before -> before.resized(capacity, desk.now()),
        after -> numbers(after.description().capacity()));
  }

  /// Another decision date.
  Outcome<Network> decideOn(String network, LocalDate day, String actor) {
    return steer(
        network,
        actor,
        "set-decision-date",
        before -> before.decidedOn(day, today(), desk.now()),
        after -> after.description().decisionDate().toString());
  }

  private Outcome<Network> steer(
      String network,
      String actor,
      String action,
      Function<Network, Outcome<Network>> change,
      Function<Network, String> inWords) {
    return desk.tries()
        .untilFresh(() -> {
          var found = desk.rosters().of(network);
          return found.isEmpty()
              ? Desk.unknownNetwork()
              : written(found.get(), actor, action, change, inWords);
        });
  }

  private Outcome<Network> written(
      Roster before,
      String actor,
      String action,
      Function<Network, Outcome<Network>> change,
      Function<Network, String> inWords) {
    var outcome = change.apply(before.network());
    if (outcome instanceof Outcome.Done<Network>(var after)) {
      desk.steer(
          before,
          before.in(after),
          actor,
          action,
          inWords.apply(before.network()),
          inWords.apply(after));
    }
    return outcome;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(desk.now(), zone);
  }

  private static String numbers(Capacity capacity) {
    return capacity.minimum() + "–" + capacity.maximum();
  }
}
