package kreds.budget;

import java.util.List;
import java.util.Locale;
import kreds.text.Worded;

/// Something that a run pays for.
///
/// @param what as staff call it
/// @param amount without VAT
/// @param per how often it is paid
public record Cost(String what, Amount amount, Per per) {
  private static final List<String> OF_SPEAKERS = List.of("oplæg", "foredrag", "speaker");

  /// How the fees of the suggested speakers are called as long as nobody has set the costs.
  public static final String SPEAKERS = "speakers";

  /// How all the rest is called until then.
  public static final String OTHER = "other";

  /// The most: all the fees of an estimate are one cost, so it may be more than anybody types. Sums
  /// of so many for eighty persons still fit, ten thousand times.
  static final Amount LARGEST = Amount.kroner(Integer.MAX_VALUE);

  /// How often a cost is paid.
  public enum Per implements Worded {
    /// Once, whatever comes.
    RUN,
    /// At every meeting, such as a room.
    MEETING,
    /// For everybody who takes part, such as a book.
    PERSON
  }

  public Cost {
    if (what.isBlank() || amount.oere() < 0 || amount.compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException("a cost has a name, and is not below 0");
    }
  }

  /// Whether it is called after speakers, in either language, and so may hold their fees.
  public boolean isOfSpeakers() {
    var folded = what.toLowerCase(Locale.ROOT);
    return OF_SPEAKERS.stream().anyMatch(folded::contains);
  }
}
