package kreds.network;

/// How many persons a network needs, and how many it takes.
public record Capacity(int minimum, int maximum) {

  public Capacity {
    if (minimum < 1 || maximum < minimum) {
      throw new IllegalArgumentException("a network takes at least one, and at least its minimum");
    }
  }
}
