package kreds.network;

import java.time.LocalDate;
import java.util.Optional;
import kreds.budget.Budget;

/// What a proposal becomes: the network's description, and how its first run is to be.
///
/// @param decisionDate by when the minimum must be reached
/// @param otherCosts of the run but for speakers (place, food, facilitator, administration), in
///   whole kroner
public record NetworkPlan(
    Description description, Capacity capacity, LocalDate decisionDate, int otherCosts) {

  /// What the first run costs.
  public Budget budget() {
    return Budget.estimated(description.fees(), otherCosts);
  }

  /// What one participant will pay, roughly; empty while no cost is known.
  public Optional<PriceEstimate> price() {
    return PriceEstimate.of(budget(), capacity);
  }
}
