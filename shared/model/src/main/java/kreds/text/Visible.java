package kreds.text;

/// What of a text can be seen. People paste no-break spaces and marks without width from Word,
/// Outlook and web pages; a name of nothing but those is no name.
public final class Visible {
  private static final String BLANK_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";

  private Visible() {}

  /// The text without what cannot be seen around it; inside it everything stays.
  public static String stripped(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && isUnseen(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && isUnseen(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  /// The words of the text, with one space between them, whatever stood there: the same text,
  /// pasted from somewhere else.
  public static String folded(String text) {
    var folded = new StringBuilder();
    var gap = false;
    for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      var c = text.codePointAt(at);
      if (isUnseen(c)) {
        gap = true;
      } else {
        folded.append(gap && !folded.isEmpty() ? " " : "").appendCodePoint(c);
        gap = false;
      }
    }
    return folded.toString();
  }

  /// Whether there is nothing to see: accents without a letter are no name either.
  public static boolean isBlank(String text) {
    for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      var c = text.codePointAt(at);
      if (!isUnseen(c) && !isMark(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /// Code points that Unicode promises never to make a character of.
  private static boolean isNone(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /// Spaces of every kind, marks without width, and letters that are drawn as nothing. A joiner
  /// inside an emoji or a Persian name is one of them, which does no harm inside a text.
  private static boolean isUnseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || isNone(c)
        || BLANK_LETTERS.indexOf(c) >= 0;
  }
}
