package kreds.emaildistribution.writing;

import kreds.text.PercentEncoded;

/// Puts facts in the place of `{placeholders}`. What is put in is never searched again, and never
/// read as Markdown or HTML: whoever calls himself `{page}` or `**Ib**` is called that.
final class Placeholders {
  private static final String PLAIN_IN_URL = "-._~@";

  private Placeholders() {}

  /// A text with its placeholders filled in. A blank value takes the space before it along, so that
  /// a letter to somebody without a name starts with `Hej`.
  static String inText(String text, Facts facts) {
    return filled(text, facts, false);
  }

  /// A link's address with its placeholders filled in: links as they are, values encoded, so that
  /// none can lead elsewhere.
  static String inUrl(String url, Facts facts) {
    return filled(url, facts, true);
  }

  private static String filled(String text, Facts facts, boolean inUrl) {
    var open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    var written = new StringBuilder(text.length() + 80);
    var from = 0;
    while (open >= 0) {
      var close = text.indexOf('}', open);
      if (close < 0) {
        throw new UnwritableLetter("open-brace");
      }
      written.append(text, from, open);
      var placeholder = text.substring(open + 1, close);
      var value = facts.of(placeholder);
      append(
          written,
          inUrl && !facts.isUrl(placeholder) ? PercentEncoded.of(value, PLAIN_IN_URL) : value);
      from = close + 1;
      open = text.indexOf('{', from);
    }
    return written.append(text, from, text.length()).toString();
  }

  private static void append(StringBuilder written, String value) {
    if (value.isEmpty() && !written.isEmpty() && written.charAt(written.length() - 1) == ' ') {
      written.setLength(written.length() - 1);
    }
    written.append(value);
  }
}
