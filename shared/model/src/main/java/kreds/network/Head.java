package kreds.network;

/// How many persons there are of each kind in the present run: kept beside the network so that the catalogue needs not
/// read every roster, and equal to the rows at any time (R3), since both are written in one transaction.
public record Head(int confirmed, int waiting, int unconfirmed) {

  /// Nobody yet.
  public static final Head NOBODY = new Head(0, 0, 0);
}
