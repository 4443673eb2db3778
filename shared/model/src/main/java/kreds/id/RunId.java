package kreds.id;

import java.util.Optional;

/// Names one run: one year of a network.
///
/// @param network the network's identifier
/// @param number from 1; another year is a new run
public record RunId(String network, int number) {

  /// The run after so many a network will never have; two digits keep rows in order.
  public static final int MOST = 99;

  public RunId {
    if (network.isBlank() || number < 1 || number > MOST) {
      throw new IllegalArgumentException("a run is one of a network's, from 1 to " + MOST);
    }
  }

  /// The first run of a network.
  public static RunId first(String network) {
    return new RunId(network, 1);
  }

  /// The run of the year before; none of the first.
  public Optional<RunId> former() {
    return number == 1 ? Optional.empty() : Optional.of(new RunId(network, number - 1));
  }

  /// The run of the year after.
  public RunId next() {
    return new RunId(network, number + 1);
  }
}
