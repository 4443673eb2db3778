package kreds.local.mail;

import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import kreds.testing.aws.SentMail;
import kreds.testing.mail.ReadMail;
import kreds.testing.mail.ReadMail.Attachment;

/// A mail in the mailbox, decoded when somebody looks at it.
public final class Mail {
  private final SentMail sent;
  private final Supplier<ReadMail> read;

  Mail(SentMail sent) {
    this.sent = sent;
    this.read = new Once(() -> ReadMail.of(sent.raw()));
  }

  /// Its id.
  public String id() {
    return sent.id();
  }

  /// When SES accepted it, by the local run's clock.
  public Instant sentAt() {
    return sent.at();
  }

  /// As it was handed to SES.
  public SentMail sent() {
    return sent;
  }

  /// As its recipient sees it.
  public ReadMail read() {
    return read.get();
  }

  /// Whether it went to this address, whatever the case.
  public boolean isTo(String address) {
    return sent.destinations().stream().anyMatch(address.strip()::equalsIgnoreCase);
  }

  /// The mail as the control API shows it.
  public Map<String, Object> asJson() {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", id());
    json.put("to", sent.to());
    json.put("from", read().header("From"));
    json.put("subject", read().subject());
    json.put("sentAt", sentAt().toString());
    json.put("headers", read().headers());
    json.put("text", read().text());
    json.put("html", read().html());
    json.put("attachments", read().attachments().stream().map(Mail::attachment).toList());
    json.put("tags", new TreeMap<>(sent.tags()));
    return json;
  }

  private static Map<String, String> attachment(Attachment attachment) {
    return Map.of(
        "name", attachment.name(), "type", attachment.type(), "content", content(attachment));
  }

  /// A text as it is, anything else in base 64.
  private static String content(Attachment attachment) {
    boolean text = attachment.type().toLowerCase(Locale.ROOT).startsWith("text/");
    return text ? attachment.text() : Base64.getEncoder().encodeToString(attachment.bytes());
  }

  /// The attachments with their contents.
  public List<Attachment> attachments() {
    return read().attachments();
  }

  /// Decodes at the first look; twice by chance does no harm.
  private static final class Once implements Supplier<ReadMail> {
    private final Supplier<ReadMail> decode;
    private volatile List<ReadMail> decoded = List.of();

    Once(Supplier<ReadMail> decode) {
      this.decode = decode;
    }

    @Override
    public ReadMail get() {
      if (decoded.isEmpty()) {
        decoded = List.of(decode.get());
      }
      return decoded.getFirst();
    }
  }
}
