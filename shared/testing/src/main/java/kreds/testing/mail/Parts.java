package kreds.testing.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Sorts the parts of a mail: the first plain text and the first HTML are read, everything else
/// hangs on.
final class Parts {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<ReadMail.Attachment> attachments = new ArrayList<>();

  void read(Part part) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*")) {
      var parts = (Multipart) part.getContent();
      for (int n = 0; n < parts.getCount(); n++) {
        read(parts.getBodyPart(n));
      }
    } else if (isText(part, "text/plain", text)) {
      text.append(textOf(part));
    } else if (isText(part, "text/html", html)) {
      html.append(textOf(part));
    } else {
      attachments.add(new ReadMail.Attachment(nameOf(part), typeOf(part), bytesOf(part)));
    }
  }

  String text() {
    return text.toString();
  }

  String html() {
    return html.toString();
  }

  List<ReadMail.Attachment> attachments() {
    return attachments;
  }

  private static boolean isText(Part part, String type, StringBuilder already)
      throws MessagingException {
    return part.isMimeType(type)
        && already.isEmpty()
        && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
  }

  private static String nameOf(Part part) throws MessagingException, IOException {
    String name = part.getFileName();
    if (name != null) {
      return MimeUtility.decodeText(name);
    }
    return part.isMimeType("text/calendar") ? "invite.ics" : "part";
  }

  private static String typeOf(Part part) throws MessagingException {
    return part.getContentType().replaceAll("\\s+", " ");
  }

  private static String textOf(Part part) throws MessagingException, IOException {
    return new String(bytesOf(part), charset(part.getContentType()));
  }

  static Charset charset(String type) {
    try {
      String charset = new ContentType(type).getParameter("charset");
      return charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
    } catch (ParseException e) {
      throw new IllegalArgumentException("Not a content type: " + type, e);
    }
  }

  private static byte[] bytesOf(Part part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      return content.readAllBytes();
    }
  }
}
