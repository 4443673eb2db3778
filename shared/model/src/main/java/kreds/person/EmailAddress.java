package kreds.person;

import java.util.Locale;
import java.util.Optional;

/// One mail address, in the one form that identifies a person: without surrounding space, in lower
/// case. RFC 5321 lets the local part be case-sensitive; no provider in use is, and one person must
/// not get two places by typing a capital.
///
/// Refused: whatever could break out of a mail header (spaces, control characters, `<>,;:"()[]\`),
/// and what no mail server would take (more than 64 characters before the `@`, 254 in all, a domain
/// without a dot).
public record EmailAddress(String value) {

  public EmailAddress {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a mail address in its one form");
    }
  }

  /// The address of a text that is known to hold one; a fault of the program otherwise.
  public static EmailAddress of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("not a mail address"));
  }

  /// The address that a person typed, or empty if it is none.
  public static Optional<EmailAddress> parse(String text) {
    var folded = text.strip().toLowerCase(Locale.ROOT);
    return isWellFormed(folded) ? Optional.of(new EmailAddress(folded)) : Optional.empty();
  }

  /// What stands behind the `@`.
  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1);
  }

  @Override
  public String toString() {
    return "EmailAddress[…]";
  }

  private static boolean isWellFormed(String text) {
    var at = text.indexOf('@');
    return at > 0
        && at <= 64
        && text.length() <= 254
        && at == text.lastIndexOf('@')
        && text.equals(text.toLowerCase(Locale.ROOT))
        && dotted(text.substring(0, at), 1)
        && dotted(text.substring(at + 1), 2)
        && text.chars().noneMatch(EmailAddress::forbidden);
  }

  /// Labels between single dots, none of them empty, at least so many.
  private static boolean dotted(String text, int least) {
    var labels = text.split("\\.", -1);
    if (labels.length < least) {
      return false;
    }
    for (var label : labels) {
      if (label.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean forbidden(int c) {
    return Character.isWhitespace(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || "<>,;:\"()[]\\".indexOf(c) >= 0;
  }
}
