package kreds.emaildistribution.writing;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import kreds.person.EmailAddress;

/// Addresses as mail servers take them.
final class MailboxHeader {
  private static final int LONGEST_NAME = 120;

  private MailboxHeader() {}

  /// A name and an address for the head of a mail; the name is one line (RFC 2047 where it is not
  /// ASCII).
  static InternetAddress of(String name, EmailAddress address) {
    var shown = SingleLine.beginning(SingleLine.one(name), LONGEST_NAME);
    var mailbox = new InternetAddress();
    mailbox.setAddress(address.value());
    if (!shown.isEmpty()) {
      try {
        mailbox.setPersonal(shown, StandardCharsets.UTF_8.name());
      } catch (UnsupportedEncodingException e) {
        throw new IllegalStateException("every Java has UTF-8", e);
      }
    }
    return mailbox;
  }
}
