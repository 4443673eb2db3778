package kreds.budget;

/// The tax that comes on top of a price.
///
/// @param percent whole; 0 for an association that is exempt
public record Vat(int percent) {
  /// More there is nowhere.
  public static final int MOST = 100;

  private static final int HUNDRED = 100;

  public Vat {
    if (percent < 0 || percent > MOST) {
      throw new IllegalArgumentException("VAT is 0 to " + MOST + " percent");
    }
  }

  /// What is to be paid of it on a price, to the nearest øre, a half up. What is given back on the
  /// same price is the same, so that a credit of all of it leaves nothing.
  public Amount on(Amount net) {
    var size = Math.abs(net.oere());
    var tax = (Math.multiplyExact(size, percent) + HUNDRED / 2) / HUNDRED;
    return new Amount(net.oere() < 0 ? -tax : tax);
  }
}
