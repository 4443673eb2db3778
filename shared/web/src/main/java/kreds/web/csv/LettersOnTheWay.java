package kreds.web.csv;

import java.util.regex.Pattern;

/// What tells that a file was read in another encoding than it was written in. Who opens a file of
/// UTF-8 as Windows-1252 sees two characters for each Danish letter; who does the opposite gets
/// U+FFFD, the replacement character, and the letter is gone (Unicode Standard § 5.22).
public final class LettersOnTheWay {
  /// `Ã` with what the second octet of a letter becomes: 0x80 to 0xBF in Latin-1, and the places
  /// where Windows-1252 has something else between 0x80 and 0x9F. No language writes them so.
  private static final Pattern TWO_FOR_ONE =
      Pattern.compile(
          "\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]");

  private LettersOnTheWay() {}

  /// Whether letters are gone for good.
  public static boolean areLost(Object cell) {
    return cell instanceof String text && text.indexOf('\uFFFD') >= 0;
  }

  /// Whether letters look like two others each, as in `SÃ¸ren`.
  public static boolean areDoubled(Object cell) {
    return cell instanceof String text && TWO_FOR_ONE.matcher(text).find();
  }
}
