package kreds.emaildistribution.writing;

import jakarta.mail.internet.InternetAddress;
import kreds.person.EmailAddress;
import kreds.text.SingleLine;

/// Addresses as mail servers take them.
final class MailboxHeader {
  private static final int LONGEST_NAME = 120;

  private MailboxHeader() {}

  /// A name and an address for the head of a mail; the name is one line (RFC 2047 where it is not
  /// ASCII).
  static InternetAddress of(String name, EmailAddress address) {
    var shown = SingleLine.beginning(SingleLine.one(name), LONGEST_NAME);
    return new Mailbox(shown, address.value());
  }

  /// A mailbox whose name we encode ourselves.
  private static final class Mailbox extends InternetAddress {
    private static final long serialVersionUID = 1L;

    Mailbox(String name, String address) {
      setAddress(address);
      if (!name.isEmpty()) {
        encodedPersonal = HeaderText.encoded(name);
      }
    }
  }
}
