package kreds.emaildistribution.writing;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import kreds.person.EmailAddress;

/// Addresses as mail servers take them.
final class MailboxHeader {
  private static final int LONGEST_NAME = 120;

  private MailboxHeader() {}

  /// A name and an address for the head of a mail; the name is one line (RFC 2047 where it is not
  /// ASCII).
  static InternetAddress of(String name, EmailAddress address) {
    var line = SingleLine.one(name);
    var shown = line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
    var mailbox = new InternetAddress();
    mailbox.setAddress(ascii(address));
    if (!shown.isEmpty()) {
      try {
        mailbox.setPersonal(shown, StandardCharsets.UTF_8.name());
      } catch (UnsupportedEncodingException e) {
        throw new IllegalStateException("every Java has UTF-8", e);
      }
    }
    return mailbox;
  }

  /// The address in ASCII: a Danish domain has its other name, which every server knows (IDNA);
  /// what stands before the `@` has none, and SES takes no other.
  static String ascii(EmailAddress address) {
    var text = address.value();
    var local = text.substring(0, text.lastIndexOf('@'));
    if (!local.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new UnwritableLetter("address-not-ascii");
    }
    try {
      return local + "@" + IDN.toASCII(address.domain());
    } catch (IllegalArgumentException e) {
      throw new UnwritableLetter("address-not-ascii", e);
    }
  }
}
