package kreds.emaildistribution.writing;

/// A mail, ready to be handed over.
///
/// @param from the mailbox of the envelope's sender
/// @param to the one recipient
/// @param raw the message as RFC 5322 wants it
public record WrittenMail(String from, String to, byte[] raw) {

  @Override
  public String toString() {
    return "WrittenMail[…]";
  }
}
