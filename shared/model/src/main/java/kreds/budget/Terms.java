package kreds.budget;

import java.util.Optional;
import java.util.OptionalInt;

/// What staff have decided about the price of a run, beside its costs.
///
/// @param vat empty where it is the association's
/// @param price that is asked, of the first of a member company, without VAT; empty where it is
///   whatever carries the costs
/// @param meetings that are planned; empty where nobody has said how many
public record Terms(
    Optional<Vat> vat, Tariff tariff, Optional<Amount> price, OptionalInt meetings) {
  /// Nobody has decided anything.
  public static final Terms USUAL =
      new Terms(Optional.empty(), Tariff.USUAL, Optional.empty(), OptionalInt.empty());

  /// The most meetings of a run: one a week.
  public static final int MOST_MEETINGS = 52;

  public Terms {
    if (meetings.isPresent() && (meetings.getAsInt() < 1 || meetings.getAsInt() > MOST_MEETINGS)) {
      throw new IllegalArgumentException("a run has 1 to " + MOST_MEETINGS + " meetings");
    }
    if (price.isPresent() && (price.get().oere() < 0 || price.get().compareTo(Amount.MOST) > 0)) {
      throw new IllegalArgumentException("a price is neither below 0 nor a slip of the finger");
    }
  }
}
