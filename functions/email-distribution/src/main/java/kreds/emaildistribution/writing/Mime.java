package kreds.emaildistribution.writing;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.TimeZone;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.text.SingleLine;

/// Wraps a letter into a mail (RFC 5322, MIME). Everything in it follows from the delivery, so that
/// a retry sends the same bytes; no header can be broken into two, since no control character gets
/// into one.
///
/// An invitation is one more alternative of the same text, and the last, which is what a calendar
/// program looks for; there is no second copy as an attachment, since some programs would take the
/// meeting in twice.
final class Mime {
  /// One for all, made with the first letter: making it reads files.
  private static final class Shared {
    static final Session SESSION = Session.getInstance(new Properties());
  }

  private final Association association;

  Mime(Association association) {
    this.association = association;
  }

  byte[] wrap(Delivery delivery, Message message) {
    try {
      var id = Fingerprint.of(delivery.key());
      var domain = association.replyTo().domain();
      var mime = new Envelope.Identified(Shared.SESSION, "<" + id + "@" + domain + ">");
      head(mime, delivery, message);
      mime.setContent(parts("=_kreds_" + id, message));
      mime.saveChanges();
      var raw = new ByteArrayOutputStream();
      mime.writeTo(raw);
      return raw.toByteArray();
    } catch (MessagingException | IOException e) {
      throw new UnwritableLetter("not-a-mail", e);
    }
  }

  private void head(MimeMessage mime, Delivery delivery, Message message)
      throws MessagingException {
    mime.setHeader("Date", date(delivery.createdAt()));
    mime.setFrom(MailboxHeader.of(association.name(), association.from(delivery.letter().kind())));
    mime.setReplyTo(new InternetAddress[] {answered(delivery.letter())});
    mime.setRecipient(RecipientType.TO, recipient(delivery.letter()));
    mime.setHeader("Subject", subject(message));
    mime.setHeader("Content-Language", delivery.letter().to().language().code());
    if (message.wayOut().isPresent()) {
      var out = message.wayOut().get();
      var list = out.list().word() + "." + association.sender().domain();
      mime.setHeader("List-Id", "<" + list + ">");
      mime.setHeader("List-Unsubscribe", "<" + out.url() + ">");
      mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    } else if (delivery.ofMailing().isEmpty()) {
      automatic(mime);
    }
  }

  /// Who is written to by who answers. A name that a stranger typed stands in no header.
  private InternetAddress answered(Letter letter) {
    return letter
        .replyTo()
        .map(writer -> MailboxHeader.of("", writer))
        .orElseGet(() -> MailboxHeader.of(association.name(), association.replyTo()));
  }

  private static InternetAddress recipient(Letter letter) {
    var name = StrangersWords.goesToAnybody(letter.kind()) ? "" : letter.to().name();
    return MailboxHeader.of(name, letter.to().address());
  }

  private static String subject(Message message) {
    return MimeUtility.fold(
        "Subject: ".length(), HeaderText.encoded(SingleLine.one(message.subject())));
  }

  /// In UTC, wherever it is written.
  private static String date(Instant at) {
    var format = new MailDateFormat();
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    return format.format(Date.from(at));
  }

  /// What a program writes because something happened says so (RFC 3834), and gets no holiday
  /// answer. A mailing was written by people.
  private static void automatic(MimeMessage mime) throws MessagingException {
    mime.setHeader("Auto-Submitted", "auto-generated");
  }

  private static Envelope.Alternatives parts(String boundary, Message message)
      throws MessagingException {
    var parts = new Envelope.Alternatives(boundary);
    parts.addBodyPart(part(message.text(), "text/plain; charset=UTF-8"));
    parts.addBodyPart(part(message.html(), "text/html; charset=UTF-8"));
    if (message.calendar().isPresent()) {
      var calendar = message.calendar().get();
      var type = "text/calendar; charset=UTF-8; method=" + calendar.method();
      parts.addBodyPart(part(calendar.bytes(), type, "base64"));
    }
    return parts;
  }

  private static MimeBodyPart part(String text, String type) throws MessagingException {
    var lines = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return part(lines, type, "quoted-printable");
  }

  /// Both encodings keep lines below the 998 octets of RFC 5322 and let no server change a byte.
  private static MimeBodyPart part(byte[] content, String type, String encoding)
      throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
    part.setHeader("Content-Type", type);
    part.setHeader("Content-Transfer-Encoding", encoding);
    return part;
  }
}
