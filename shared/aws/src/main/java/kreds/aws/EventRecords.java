package kreds.aws;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads the records of streams and topics, one by one.
final class EventRecords {

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

  /// What SES told through SNS.
  static SesNotice notice(EventNode told) {
    var notice = message(told.at("Sns").text("Message"));
    var mail = notice.at("mail");
    var bounced = notice.at("bounce");
    var recipients = new ArrayList<String>();
    for (var each : bounced.list("bouncedRecipients")) {
      recipients.add(each.text("emailAddress"));
    }
    for (var each : notice.at("complaint").list("complainedRecipients")) {
      recipients.add(each.text("emailAddress"));
    }
    return new SesNotice(
        notice.text("eventType"),
        mail.text("messageId"),
        Instant.parse(mail.text("timestamp")),
        tags(mail.at("tags")),
        bounced.text("bounceType"),
        recipients);
  }

  private static EventNode message(String json) {
    try {
      return new EventNode(Json.read(json));
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
