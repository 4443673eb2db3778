package kreds.budget;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// What others pay beside the base price, which is that of the first seat of a member company.
///
/// @param nonMemberPercent of it, for companies that are no members
/// @param secondSeatPercent of what the first of a company pays, for every further one
/// @param credit what is given back to whoever leaves
public record Tariff(int nonMemberPercent, int secondSeatPercent, Credit credit) {
  /// Everybody pays the same, and nothing is given back.
  public static final Tariff USUAL = new Tariff(100, 100, Credit.NONE);

  /// Ten times the base price; more is a slip of the finger.
  public static final int MOST = 1_000;

  private static final int HUNDRED = 100;
  private static final int WHOLE = HUNDRED * HUNDRED;

  /// A price at which everybody who pays anything pays something, whatever is given back: the least
  /// share of it is over an øre.
  private static final Amount PROBE = Amount.kroner(1_000_000);

  public Tariff {
    if (nonMemberPercent < 1
        || nonMemberPercent > MOST
        || secondSeatPercent < 0
        || secondSeatPercent > MOST) {
      throw new IllegalArgumentException("a first seat costs something; none over " + MOST + " %");
    }
  }

  /// What such a seat costs at that base price, rounded up to the øre: with a share of the base
  /// price that is rounded down a group would be short of its costs.
  public Amount price(Amount base, Seat seat) {
    return new Amount(Math.ceilDiv(Math.multiplyExact(base.oere(), weight(seat)), (long) WHOLE));
  }

  /// The least base price at which all together pay that much; empty where nothing is paid at any
  /// price.
  ///
  /// The law of rounding: each price is a share of the base price, rounded up to the øre, and the
  /// base price is the least whole number of øre whose prices sum to the costs. So the invoices are
  /// never short of the costs by an øre; and since the sum never falls as the base price rises, the
  /// least one is found by halving. They are over the costs by less than what one øre more on the
  /// base price brings in: one øre a head and its share.
  ///
  /// @param paid by all together, at a base price
  public Optional<Amount> least(Amount total, UnaryOperator<Amount> paid) {
    if (paid.apply(PROBE).oere() <= 0) {
      return Optional.empty();
    }
    var enough = 0L;
    var tooLow = -1L;
    while (paid.apply(new Amount(enough)).compareTo(total) < 0) {
      tooLow = enough;
      enough = enough == 0 ? 1 : Math.multiplyExact(enough, 2);
    }
    while (enough - tooLow > 1) {
      var middle = tooLow + (enough - tooLow) / 2;
      if (paid.apply(new Amount(middle)).compareTo(total) >= 0) {
        enough = middle;
      } else {
        tooLow = middle;
      }
    }
    return Optional.of(new Amount(enough));
  }

  /// Whether everybody pays the same.
  public boolean isFlat() {
    return nonMemberPercent == HUNDRED && secondSeatPercent == HUNDRED;
  }

  /// Of ten thousand parts of the base price.
  private long weight(Seat seat) {
    return switch (seat) {
      case MEMBER -> WHOLE;
      case MORE_OF_MEMBER -> (long) secondSeatPercent * HUNDRED;
      case OTHER -> (long) nonMemberPercent * HUNDRED;
      case MORE_OF_OTHER -> (long) nonMemberPercent * secondSeatPercent;
    };
  }
}
