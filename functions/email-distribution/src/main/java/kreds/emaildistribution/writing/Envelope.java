package kreds.emaildistribution.writing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/// The two places where Jakarta Mail would make something up, so that two mails of the same letter
/// would differ.
final class Envelope {

  private Envelope() {}

  /// A message whose id is given.
  static final class Identified extends MimeMessage {
    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }

  /// Parts with a given boundary.
  static final class Alternatives extends MimeMultipart {

    /// @param boundary holds `=_`, which neither base64 nor quoted-printable can write, so no text
    ///   can forge it
    Alternatives(String boundary) {
      super("alternative");
      contentType = "multipart/alternative; boundary=\"" + boundary + "\"";
    }
  }
}
