package kreds.network;

/// How many persons a run needs, how many it takes, and how many of one company.
///
/// @param perCompany the seats that one company may hold; 0 where nobody counts them
public record Capacity(int minimum, int maximum, int perCompany) {

  /// The most that a run may ever take: a closed group is small, and what concerns all of it (the
  /// letters of one meeting) is one transaction of at most a hundred rows.
  public static final int MOST = 80;

  public Capacity {
    if (minimum < 1 || maximum < minimum || maximum > MOST || perCompany < 0) {
      throw new IllegalArgumentException(
          "a run takes at least one, at least its minimum, and at most " + MOST);
    }
  }

  /// For as many of one company as there are seats.
  public Capacity(int minimum, int maximum) {
    this(minimum, maximum, 0);
  }

  /// The same for other numbers.
  public Capacity sized(int minimum, int maximum) {
    return new Capacity(minimum, maximum, perCompany);
  }

  /// The same for so many of one company.
  public Capacity limited(int seats) {
    return new Capacity(minimum, maximum, seats);
  }

  /// Whether a company is held to fewer seats than there are.
  public boolean isLimited() {
    return perCompany > 0;
  }
}
