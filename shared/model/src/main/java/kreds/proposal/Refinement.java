package kreds.proposal;

import java.time.Instant;
import java.util.Optional;
import kreds.network.NetworkPlan;

/// How far the secretariat has come with the description.
///
/// @param round how often it was described; an approval is for one round
/// @param askedAt when the proposer was asked about the present round
public record Refinement(
    Optional<NetworkPlan> plan, int round, Optional<Instant> askedAt, Optional<Approval> approval) {

  /// Not begun.
  public static final Refinement NONE =
      new Refinement(Optional.empty(), 0, Optional.empty(), Optional.empty());

  /// Another description: what was approved before counts no more.
  Refinement described(NetworkPlan other) {
    return new Refinement(Optional.of(other), round + 1, Optional.empty(), Optional.empty());
  }

  Refinement asked(Instant now) {
    return new Refinement(plan, round, Optional.of(now), approval);
  }

  Refinement approved(Approval given) {
    return new Refinement(plan, round, askedAt, Optional.of(given));
  }
}
