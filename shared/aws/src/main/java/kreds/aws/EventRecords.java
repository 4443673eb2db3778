package kreds.aws;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the records of streams and topics, one by one.
final class EventRecords {
  private static final String GREETING = "Successfully validated SNS topic";

  private EventRecords() {}

  /// One change of a table.
  static StreamRecord change(EventNode told) {
    var change = told.at("dynamodb");
    var keys = new LinkedHashMap<String, String>();
    for (var name : change.at("Keys").map().keySet()) {
      var key = String.valueOf(name);
      keys.put(key, change.at("Keys").at(key).text("S"));
    }
    return new StreamRecord(
        change.text("SequenceNumber"),
        told.text("eventName"),
        keys,
        Images.item(change.at("NewImage")));
  }

  /// What SES told through SNS; empty if it only greets a new event destination, in words:
  /// "Successfully validated SNS topic for Amazon SES event publishing." Anything else that cannot
  /// be read is a failure.
  static Optional<SesNotice> notice(EventNode told) {
    var message = told.at("Sns").text("Message").strip();
    return message.startsWith(GREETING) ? Optional.empty() : Optional.of(notice(message));
  }

  private static SesNotice notice(String message) {
    var notice = new EventNode(read(message));
    var mail = notice.at("mail");
    var bounced = notice.at("bounce");
    var complaint = notice.at("complaint");
    var recipients = new ArrayList<String>();
    for (var each : bounced.list("bouncedRecipients")) {
      recipients.add(each.text("emailAddress"));
    }
    for (var each : complaint.list("complainedRecipients")) {
      recipients.add(each.text("emailAddress"));
    }
    return new SesNotice(
        notice.text("eventType"),
        mail.text("messageId"),
        taken(mail),
        later(taken(mail), bounced.has("timestamp") ? bounced : complaint),
        tags(mail.at("tags")),
        bounced.text("bounceType"),
        complaint.text("complaintFeedbackType"),
        mail.texts("destination"),
        recipients);
  }

  private static Instant taken(EventNode mail) {
    return Instant.parse(mail.text("timestamp"));
  }

  /// When it happened. The clock is that of the recipient's provider: it was not before the mail.
  private static Instant later(Instant taken, EventNode report) {
    var told = report.has("timestamp") ? Instant.parse(report.text("timestamp")) : taken;
    return told.isAfter(taken) ? told : taken;
  }

  private static Map<String, Object> read(String json) {
    try {
      return Json.read(json);
    } catch (IOException broken) {
      throw new IllegalStateException("a notice that is not JSON", broken);
    }
  }

  private static Map<String, String> tags(EventNode tags) {
    var first = new LinkedHashMap<String, String>();
    for (var name : tags.map().keySet()) {
      var values = tags.texts(String.valueOf(name));
      if (!values.isEmpty()) {
        first.put(String.valueOf(name), values.getFirst());
      }
    }
    return first;
  }
}
