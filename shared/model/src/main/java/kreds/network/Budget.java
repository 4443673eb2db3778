package kreds.network;

import java.util.Optional;

/// What a run costs. A network carries its own costs: break-even, no profit.
///
/// @param speakers the fees of all speakers, in whole kroner, without VAT
/// @param other place, food, facilitator, administration, in whole kroner
public record Budget(int speakers, int other) {

  public Budget {
    if (speakers < 0 || other < 0) {
      throw new IllegalArgumentException("costs are not below 0");
    }
  }

  /// What it costs in all.
  public long total() {
    return (long) speakers + other;
  }

  /// What one participant will pay, roughly; empty while no cost is known.
  public Optional<PriceEstimate> price(Capacity capacity) {
    return total() == 0 ? Optional.empty() : Optional.of(PriceEstimate.of(total(), capacity));
  }
}
