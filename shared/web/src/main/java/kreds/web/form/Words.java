package kreds.web.form;

import java.util.Map;
import java.util.Optional;

/// What may stand in a text. Refused is what could break out of a mail header, a calendar line or a
/// log (line breaks, control characters), or turn around what follows (the marks for writing from
/// right to left).
final class Words {
  private static final int ESCAPES_FROM = 0x202A;
  private static final int ESCAPES_TO = 0x202E;
  private static final int ISOLATES_FROM = 0x2066;
  private static final int ISOLATES_TO = 0x2069;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Words() {}

  /// What is wrong with a text of that length; lengths are counted in characters as people count
  /// them.
  static Optional<FieldError> fault(String field, String text, boolean lines, int least, int most) {
    for (var at = 0; at < text.length(); ) {
      var c = text.codePointAt(at);
      if (isBreak(c) && !lines) {
        return Optional.of(FieldError.of(field, "line-break"));
      }
      if (isForbidden(c) && !(lines && (c == '\n' || c == '\t'))) {
        return Optional.of(FieldError.of(field, "control-character"));
      }
      at += Character.charCount(c);
    }
    return ofLength(field, text.codePointCount(0, text.length()), least, most);
  }

  /// The text as it may be shown again in a form or a fault: without anything that is refused.
  static String harmless(String text, int most) {
    var kept = new StringBuilder();
    for (var at = 0; at < text.length() && kept.length() < most; ) {
      var c = text.codePointAt(at);
      if (!isForbidden(c) || c == '\n' || c == '\t') {
        kept.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    return kept.toString();
  }

  private static Optional<FieldError> ofLength(String field, int length, int least, int most) {
    if (length < least) {
      return Optional.of(
          new FieldError(field, "too-short", Map.of("least", Integer.toString(least))));
    }
    if (length > most) {
      return Optional.of(
          new FieldError(
              field,
              "too-long",
              Map.of("most", Integer.toString(most), "length", Integer.toString(length))));
    }
    return Optional.empty();
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85;
  }

  private static boolean isForbidden(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= ESCAPES_FROM && c <= ESCAPES_TO)
        || (c >= ISOLATES_FROM && c <= ISOLATES_TO)
        || c == BYTE_ORDER_MARK
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
