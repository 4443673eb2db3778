package kreds.emaildistribution.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;

/// Text in the head of a mail (RFC 2047). Whatever looks like an encoded word is encoded once more:
/// it is text that somebody typed, and would otherwise be read as what it encodes.
final class HeaderText {
  private static final String LOOKS_ENCODED = "=?";

  /// So many octets make a word of 64 characters, which fits a line of 76 behind `Subject: ` (§ 2).
  private static final int MOST = 39;

  private HeaderText() {}

  /// In ASCII, on lines of their own where it is long. A library's words would be so long that the
  /// first line had no room for the header's name.
  static String encoded(String text) {
    var isPlain = text.chars().allMatch(c -> c < 127) && !text.contains(LOOKS_ENCODED);
    return isPlain ? text : words(text);
  }

  /// Each word holds whole characters (§ 5).
  private static String words(String text) {
    var words = new ArrayList<String>();
    var from = 0;
    while (from < text.length()) {
      var to = from;
      var octets = 0;
      while (to < text.length() && octets + octets(text, to) <= MOST) {
        octets += octets(text, to);
        to = text.offsetByCodePoints(to, 1);
      }
      words.add(word(text.substring(from, to)));
      from = to;
    }
    return String.join("\r\n ", words);
  }

  private static int octets(String text, int at) {
    return Character.toString(text.codePointAt(at)).getBytes(StandardCharsets.UTF_8).length;
  }

  private static String word(String text) {
    var octets = text.getBytes(StandardCharsets.UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(octets) + "?=";
  }
}
