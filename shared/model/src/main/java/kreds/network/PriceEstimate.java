package kreds.network;

/// What a run costs one participant: a network carries its own costs, so they are divided, without
/// profit.
///
/// @param whenFull in whole kroner, rounded up, when every place is taken
/// @param atMinimum when only the minimum takes part
public record PriceEstimate(long whenFull, long atMinimum) {

  static PriceEstimate of(long costs, Capacity capacity) {
    return new PriceEstimate(
        Math.ceilDiv(costs, (long) capacity.maximum()),
        Math.ceilDiv(costs, (long) capacity.minimum()));
  }
}
