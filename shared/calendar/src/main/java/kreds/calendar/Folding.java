package kreds.calendar;

/// Breaks the lines of a calendar entry as RFC 5545 § 3.1 says: no more than 75 octets in a line,
/// the next one starts with a space, and no character is cut apart. The library counts characters,
/// and so makes Danish lines too long.
final class Folding {
  private static final int MOST_OCTETS = 75;

  private Folding() {}

  /// @param unfolded lines that end with CRLF
  static String of(String unfolded) {
    var folded = new StringBuilder(unfolded.length() + 64);
    var octets = 0;
    for (var at = 0; at < unfolded.length(); ) {
      var c = unfolded.codePointAt(at);
      at += Character.charCount(c);
      var length = octetsOf(c);
      if (c == '\r' || c == '\n') {
        octets = 0;
      } else if (octets + length > MOST_OCTETS) {
        folded.append("\r\n ");
        octets = 1 + length;
      } else {
        octets += length;
      }
      folded.appendCodePoint(c);
    }
    return folded.toString();
  }

  private static int octetsOf(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
