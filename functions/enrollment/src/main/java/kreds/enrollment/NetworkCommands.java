package kreds.enrollment;

import java.util.Map;
import kreds.aws.Answer;
import kreds.aws.Commands;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.network.Capacity;
import kreds.network.Network;

/// What staff can ask and order about networks that recruit or run.
final class NetworkCommands {
  private final NetworkQueries showing;
  private final SteeringANetwork steering;

  NetworkCommands(NetworkQueries showing, SteeringANetwork steering) {
    this.showing = showing;
    this.steering = steering;
  }

  /// Every command.
  Commands commands() {
    return Commands.of("enrollment")
        .add(
            "list-networks",
            "Lists the networks of the catalogue, with how many take part and wait",
            fields -> "",
            showing::list)
        .add(
            "show-network",
            "Shows one network: who has a place, who waits and in which order, candidates, audit",
            NetworkInput.Show::read,
            showing::show)
        .add(
            "show-enrollment",
            "Shows one person's enrollment and what happened to it",
            NetworkInput.ShowEnrollment::read,
            showing::enrollment)
        .add(
            "change-capacity",
            "Changes how many a network needs and takes; nobody loses a place",
            NetworkInput.Resize::read,
            this::resize)
        .add(
            "set-decision-date",
            "Changes the day by which the minimum must be reached",
            NetworkInput.Decide::read,
            this::decideOn);
  }

  private Answer resize(NetworkInput.Resize order, String actor) {
    if (order.minimum() > order.maximum()) {
      return Answer.refused(
          Refusal.invalid("minimum-above-maximum", "The minimum must not be above the maximum."));
    }
    var capacity = new Capacity(order.minimum(), order.maximum());
    return changed(steering.resize(order.network(), capacity, actor));
  }

  private Answer decideOn(NetworkInput.Decide order, String actor) {
    return changed(steering.decideOn(order.network(), order.date(), actor));
  }

  private static Answer changed(Outcome<Network> outcome) {
    return switch (outcome) {
      case Outcome.Done<Network>(var network) ->
          Answer.done(
                  NetworkStaffJson.inWords(network),
                  Map.of("network", NetworkStaffJson.brief(network)))
              .next("show-network", Map.of("network", network.id()));
      case Outcome.Refused<Network>(var refusal) -> Answer.refused(refusal);
    };
  }
}
