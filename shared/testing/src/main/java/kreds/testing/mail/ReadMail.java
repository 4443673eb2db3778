package kreds.testing.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mail as its reader sees it: decoded subject, both texts, what hangs on it.
public record ReadMail(
    Map<String, String> headers, String text, String html, List<Attachment> attachments) {
  private static final Session SESSION = Session.getInstance(new Properties());
  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>)]+");

  /// Copies what it is given; header names are found in any case.
  public ReadMail {
    var anyCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = Collections.unmodifiableMap(anyCase);
    attachments = List.copyOf(attachments);
  }

  /// A part that is not one of the two texts; `type` with its parameters, so that `method=REQUEST`
  /// can be seen.
  public record Attachment(String name, String type, byte[] bytes) {
    /// Copies what it is given.
    public Attachment {
      bytes = bytes.clone();
    }

    /// The content, decoded from its transfer encoding.
    @Override
    public byte[] bytes() {
      return bytes.clone();
    }

    /// The content as text, in the character set that its type names.
    public String text() {
      return new String(bytes, Parts.charset(type));
    }
  }

  /// Decodes the bytes that were handed to SES.
  public static ReadMail of(byte[] raw) {
    try {
      var message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
      var parts = new Parts();
      parts.read(message);
      return new ReadMail(headersOf(message), parts.text(), parts.html(), parts.attachments());
    } catch (MessagingException | IOException e) {
      throw new IllegalArgumentException("Not a readable mail", e);
    }
  }

  /// The decoded subject.
  public String subject() {
    return header("Subject");
  }

  /// A header's decoded text, or nothing.
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /// The first link in the text whose address holds `part`, as a reader would click it.
  public String link(String part) {
    Matcher links = LINK.matcher(text);
    while (links.find()) {
      if (links.group().contains(part)) {
        return links.group();
      }
    }
    throw new AssertionError("No link with " + part + " in: " + text);
  }

  private static Map<String, String> headersOf(MimeMessage message)
      throws MessagingException, UnsupportedEncodingException {
    var headers = new LinkedHashMap<String, String>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      headers.merge(
          header.getName(),
          MimeUtility.decodeText(MimeUtility.unfold(header.getValue())),
          (one, two) -> one + ", " + two);
    }
    return headers;
  }
}
