package kreds.local.mail;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.testing.aws.SentMail;

/// The events that SES publishes about a mail, in its own shape.
final class SesEvents {
  private SesEvents() {}

  /// Without a configuration set SES publishes nothing.
  static List<Map<String, Object>> of(SentMail mail, EventFault fault, Instant now) {
    if (fault == EventFault.SILENT || mail.configurationSet().isEmpty()) {
      return List.of();
    }
    var send = event("Send", mail, Map.of());
    return switch (fault) {
      case NONE, SILENT -> List.of(send, delivery(mail, now));
      case BOUNCE -> List.of(send, bounce(mail, now, "Permanent", "General"));
      case TRANSIENT_BOUNCE -> List.of(send, bounce(mail, now, "Transient", "MailboxFull"));
      case COMPLAINT -> List.of(send, delivery(mail, now), complaint(mail, now));
    };
  }

  private static Map<String, Object> delivery(SentMail mail, Instant now) {
    return event(
        "Delivery",
        mail,
        Map.of(
            "timestamp",
            now.toString(),
            "processingTimeMillis",
            500,
            "recipients",
            mail.destinations(),
            "smtpResponse",
            "250 2.6.0 Message received",
            "reportingMTA",
            "local.smtp-out.amazonses.com"));
  }

  private static Map<String, Object> bounce(
      SentMail mail, Instant now, String type, String subtype) {
    var recipients =
        mail.destinations().stream()
            .map(to -> Map.of("emailAddress", to, "action", "failed", "status", "5.1.1"))
            .toList();
    return event(
        "Bounce",
        mail,
        Map.of(
            "bounceType",
            type,
            "bounceSubType",
            subtype,
            "bouncedRecipients",
            recipients,
            "timestamp",
            now.toString(),
            "feedbackId",
            "local-" + mail.id()));
  }

  private static Map<String, Object> complaint(SentMail mail, Instant now) {
    var recipients = mail.destinations().stream().map(to -> Map.of("emailAddress", to)).toList();
    return event(
        "Complaint",
        mail,
        Map.of(
            "complainedRecipients",
            recipients,
            "complaintFeedbackType",
            "abuse",
            "timestamp",
            now.toString(),
            "feedbackId",
            "local-" + mail.id()));
  }

  private static Map<String, Object> event(
      String type, SentMail mail, Map<String, Object> details) {
    var event = new LinkedHashMap<String, Object>();
    event.put("eventType", type);
    event.put("mail", mail(mail));
    event.put(type.toLowerCase(Locale.ROOT), details);
    return event;
  }

  private static Map<String, Object> mail(SentMail mail) {
    var tags = new LinkedHashMap<String, Object>();
    tags.put("ses:configuration-set", List.of(mail.configurationSet()));
    mail.tags().forEach((name, value) -> tags.put(name, List.of(value)));
    return Map.of(
        "timestamp", mail.at().toString(),
        "source", mail.source(),
        "sendingAccountId", "000000000000",
        "messageId", mail.id(),
        "destination", mail.destinations(),
        "headersTruncated", false,
        "tags", tags);
  }
}
