package kreds.text;

/// Sums of money in Danish kroner, as a reader of the language writes them; no line ends inside
/// one.
public final class Money {
  private static final int GROUP = 3;
  private static final int OERE = 100;
  private static final int TEN = 10;

  private Money() {}

  /// `4.200 kr.`, `DKK 4,200`.
  public static String kroner(Language language, long amount) {
    return switch (language) {
      case DA -> grouped(amount, '.') + "\u00A0kr.";
      case EN -> "DKK\u00A0" + grouped(amount, ',');
    };
  }

  /// With both decimals, for a sum that is to be paid: `4.200,50 kr.`, `DKK 4,200.50`.
  public static String exact(Language language, long oere) {
    return switch (language) {
      case DA -> sign(oere) + parts(oere, '.', ',') + "\u00A0kr.";
      case EN -> "DKK\u00A0" + sign(oere) + parts(oere, ',', '.');
    };
  }

  /// As short as it is exact: whole kroner without decimals, anything else with both.
  public static String asShort(Language language, long oere) {
    return oere % OERE == 0 ? kroner(language, oere / OERE) : exact(language, oere);
  }

  /// As a Danish spreadsheet reads a number: `4200,50`.
  public static String decimal(long oere) {
    return sign(oere) + Math.abs(oere) / OERE + decimals(oere, ',');
  }

  /// As programs and staff's orders read a number: `4200.50`.
  public static String plain(long oere) {
    return sign(oere) + Math.abs(oere) / OERE + decimals(oere, '.');
  }

  private static String parts(long oere, char separator, char point) {
    return grouped(Math.abs(oere) / OERE, separator) + decimals(oere, point);
  }

  private static String decimals(long oere, char point) {
    var left = Math.abs(oere) % OERE;
    return point + (left < TEN ? "0" : "") + left;
  }

  private static String sign(long oere) {
    return oere < 0 ? "-" : "";
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
