package kreds.emaildistribution.writing;

import java.util.Optional;
import kreds.contact.MailList;

/// What goes into a mail, written but not yet wrapped.
///
/// @param wayOut of a mail that belongs to a list
/// @param calendar an invitation, with its method
record Message(
    String subject,
    String text,
    String html,
    Optional<WayOut> wayOut,
    Optional<Calendar> calendar) {

  /// How one leaves a list.
  ///
  /// @param url where one click takes the person off it (RFC 8058)
  record WayOut(MailList list, String url) {}

  /// A calendar entry as bytes.
  record Calendar(String method, byte[] bytes) {
    @Override
    public String toString() {
      return "Calendar[" + method + "]";
    }
  }
}
