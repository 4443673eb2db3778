package kreds.text;

/// Sums of money in whole Danish kroner, as a reader of the language writes them; no line ends
/// inside one.
public final class Money {
  private static final int GROUP = 3;

  private Money() {}

  /// `4.200 kr.`, `DKK 4,200`.
  public static String kroner(Language language, long amount) {
    return switch (language) {
      case DA -> grouped(amount, '.') + "\u00A0kr.";
      case EN -> "DKK\u00A0" + grouped(amount, ',');
    };
  }

  private static String grouped(long amount, char separator) {
    var digits = new StringBuilder(Long.toString(amount));
    var first = amount < 0 ? 1 : 0;
    for (var at = digits.length() - GROUP; at > first; at -= GROUP) {
      digits.insert(at, separator);
    }
    return digits.toString();
  }
}
