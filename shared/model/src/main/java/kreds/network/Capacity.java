package kreds.network;

/// How many persons a run needs, and how many it takes.
public record Capacity(int minimum, int maximum) {

  /// The most that a run may ever take: a closed group is small, and what concerns all of it (the
  /// letters of one meeting) is one transaction of at most a hundred rows.
  public static final int MOST = 80;

  public Capacity {
    if (minimum < 1 || maximum < minimum || maximum > MOST) {
      throw new IllegalArgumentException(
          "a run takes at least one, at least its minimum, and at most " + MOST);
    }
  }
}
