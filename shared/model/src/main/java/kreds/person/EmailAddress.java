package kreds.person;

import java.util.Locale;
import java.util.Optional;
import kreds.text.Visible;

/// One mail address, in the one form that identifies a mailbox, so that one person does not get two
/// places, two letters or half a suppression by the way an address was typed or pasted:
///
/// - nothing that cannot be seen stands around it (a no-break space comes along from Outlook, Excel
///   and web pages);
/// - it is in lower case. RFC 5321 lets the part before the `@` be case-sensitive; no provider in
///   use is;
/// - its domain is as it is asked for in DNS: `blå.dk`, `BLÅ.dk`, the same with `å` in two code
///   points, and `xn--bl-zia.dk` are one, and `straße.de` is not `strasse.de` ([DomainName]).
///
/// Refused is what SES would not put into an envelope: anything but ASCII before the `@` (it has no
/// SMTPUTF8), a domain that is none, more than 64 characters before the `@` or 254 in all, and
/// whatever could break out of a mail header. What is typed must also be the domain of somebody; a
/// row that was written before that was asked is still read.
public record EmailAddress(String value) {
  private static final int LONGEST_LOCAL = 64;

  /// The most characters that an address has (RFC 5321, errata 1690).
  public static final int LONGEST = 254;

  private static final int LONGEST_LABEL = 63;

  /// What a dot-atom may hold beside letters and digits (RFC 5322, section 3.2.3).
  private static final String IN_ATOMS = "!#$%&'*+/=?^_`{|}~-";

  /// Stands where the address of somebody who is forgotten was: it reaches nobody (RFC 2606).
  public static final EmailAddress NOBODY = new EmailAddress("nobody@forgotten.invalid");

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
    var bare = Visible.stripped(text);
    var at = bare.lastIndexOf('@');
    if (at < 0 || bare.length() > LONGEST) {
      return Optional.empty();
    }
    var folded =
        bare.substring(0, at).toLowerCase(Locale.ROOT) + "@" + ascii(bare.substring(at + 1));
    return isWellFormed(folded) ? Optional.of(new EmailAddress(folded)) : Optional.empty();
  }

  /// What stands behind the `@`.
  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1);
  }

  /// As its owner writes it: `karen@blåmejse.dk`.
  public String readable() {
    return value.substring(0, value.lastIndexOf('@') + 1) + DomainName.readable(domain());
  }

  @Override
  public String toString() {
    return "EmailAddress[…]";
  }

  /// As DNS knows it; blank if it cannot be. Most are that already.
  private static String ascii(String domain) {
    var lower = domain.toLowerCase(Locale.ROOT);
    return isDomain(lower) && !DomainName.isMarked(lower) ? lower : DomainName.ascii(domain);
  }

  /// Written without patterns and streams: every function reads an address when it starts.
  private static boolean isWellFormed(String text) {
    var at = text.lastIndexOf('@');
    return at > 0
        && at <= LONGEST_LOCAL
        && text.length() <= LONGEST
        && isLocal(text.substring(0, at))
        && isDomain(text.substring(at + 1));
  }

  private static boolean isLocal(String local) {
    for (var atom : local.split("\\.", -1)) {
      if (!isOf(atom, IN_ATOMS)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDomain(String domain) {
    var labels = domain.split("\\.", -1);
    for (var label : labels) {
      if (!isOf(label, "-")
          || label.length() > LONGEST_LABEL
          || label.startsWith("-")
          || label.endsWith("-")) {
        return false;
      }
    }
    return labels.length >= 2;
  }

  /// Whether there is something, and nothing but letters in lower case, digits and these.
  private static boolean isOf(String part, String more) {
    for (var at = 0; at < part.length(); at++) {
      var c = part.charAt(at);
      if (!isLetterOrDigit(c) && more.indexOf(c) < 0) {
        return false;
      }
    }
    return !part.isEmpty();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
