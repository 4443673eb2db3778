package kreds.run;

import kreds.network.Capacity;
import kreds.text.Plural;

/// How the seats of a run are given, as staff set it.
///
/// @param capacity how many it needs and takes, and how many of one company
/// @param offerHours how many working hours an offer holds its seat
public record SeatRules(Capacity capacity, int offerHours) {
  /// Two working days, unless staff set another time.
  public static final int OFFER_HOURS = 16;

  /// Two working weeks: whoever waits behind must not wait for ever.
  public static final int MOST_OFFER_HOURS = 80;

  /// What a run begins with.
  public static SeatRules usual(Capacity capacity) {
    return new SeatRules(capacity, OFFER_HOURS);
  }

  /// The same for other numbers.
  public SeatRules sized(Capacity other) {
    return new SeatRules(other, offerHours);
  }

  /// The same with offers that hold so long.
  public SeatRules offering(int hours) {
    return new SeatRules(capacity, hours);
  }

  /// Whether it matters for a seat whom a person works for.
  public boolean compareCompanies() {
    return capacity.isLimited();
  }

  /// What of it another set of rules says differently, in words of the audit.
  String unlike(SeatRules other) {
    var words = new StringBuilder();
    if (!capacity.equals(other.capacity)) {
      words.append(size());
    }
    if (offerHours != other.offerHours) {
      words
          .append(words.isEmpty() ? "" : "; ")
          .append("offers ")
          .append(Plural.of(offerHours, "hour"));
    }
    return words.toString();
  }

  private String size() {
    var size = capacity.minimum() + "–" + capacity.maximum();
    return capacity.isLimited() ? size + ", " + capacity.perCompany() + " of a company" : size;
  }
}
