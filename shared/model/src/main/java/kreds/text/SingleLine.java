package kreds.text;

import java.text.BreakIterator;
import java.util.Locale;

/// What people typed, made safe for where lines matter: a header of a mail, a line of a calendar
/// entry, a text. Whoever could put a line break into a header could add a header or a recipient,
/// so no control character gets that far.
public final class SingleLine {
  private static final char LINE_SEPARATOR = '\u2028';
  private static final String JOINED = "\u2060";
  private static final String DOTS = ".:\u2024\u3002\uFE13\uFE52\uFE55\uFF0E\uFF1A\uFF61";
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private SingleLine() {}

  /// One line: every run of spaces, line breaks and other control characters is a single space;
  /// none at the ends.
  public static String one(String text) {
    return folded(text, false);
  }

  /// The same, but line breaks of any kind stay, as `\n`; none at the ends.
  public static String many(String text) {
    return folded(text.replace("\r\n", "\n").replace('\r', '\n'), true);
  }

  /// The beginning of a text, whole characters only: neither half of an emoji nor a letter without
  /// its accent (an encoded word holds whole characters, RFC 2047 § 5; what people see as one
  /// character is a grapheme cluster, UAX #29).
  ///
  /// @param most how many UTF-16 units
  public static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return text.substring(0, characters.preceding(most + 1));
  }

  /// The same to read, but no program makes a link of it: an invisible joiner (U+2060) follows each
  /// dot and colon inside a word, also those that a browser takes for one (UTS 46 § 2.3), and an
  /// `@` stands alone, since the joiner does not hinder those who look for addresses.
  public static String unlinked(String text) {
    var words = new StringBuilder(text.length() + 8);
    for (var at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      var isInside = at + 1 < text.length() && text.charAt(at + 1) > ' ';
      if (c == '@' && isInside) {
        words.append(" @ ");
      } else {
        words.append(c).append(isInside && DOTS.indexOf(c) >= 0 ? JOINED : "");
      }
    }
    return words.toString();
  }

  private static String folded(String text, boolean keepBreaks) {
    var line = new StringBuilder(text.length());
    for (var at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      if (keepBreaks && c == '\n') {
        trimEnd(line);
        line.append('\n');
      } else if (!isBlank(c)) {
        line.append(c);
      } else if (!line.isEmpty() && !isBlank(line.charAt(line.length() - 1))) {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  private static void trimEnd(StringBuilder line) {
    while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || Character.isISOControl(c)
        || c == LINE_SEPARATOR
        || c == PARAGRAPH_SEPARATOR
        || isDirection(c);
  }

  /// The characters that turn the direction of what follows, and so can make one word look like
  /// another.
  private static boolean isDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
