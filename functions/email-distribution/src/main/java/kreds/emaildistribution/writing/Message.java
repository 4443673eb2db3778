package kreds.emaildistribution.writing;

import java.util.Optional;

/// What goes into a mail, written but not yet wrapped.
///
/// @param unsubscribe where one click takes the person off the list; empty where that cannot be
///   left
/// @param calendar an invitation, with its method
record Message(
    String subject,
    String text,
    String html,
    Optional<String> unsubscribe,
    Optional<Calendar> calendar) {

  /// A calendar entry as bytes.
  record Calendar(String method, byte[] bytes) {
    @Override
    public String toString() {
      return "Calendar[" + method + "]";
    }
  }
}
