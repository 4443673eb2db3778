package kreds.aws;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tells apart who calls.
final class Events {

  private Events() {}

  static Event read(InputStream in) throws IOException {
    return of(Json.read(in));
  }

  static Event of(Map<String, Object> sent) throws IOException {
    var event = new Branch(sent);
    if (event.at("requestContext").has("http")) {
      return new Event.Http(Requests.read(event));
    }
    if (event.has("command")) {
      return new Event.Staff(event.values());
    }
    if (event.has("schedule")) {
      return new Event.Tick(event.text("schedule"));
    }
    return ofRecords(event.list("Records"));
  }

  private static Event ofRecords(List<Branch> records) throws IOException {
    if (!records.isEmpty() && records.getFirst().text("eventSource").equals("aws:dynamodb")) {
      return new Event.Stream(changes(records));
    }
    if (!records.isEmpty() && records.getFirst().text("EventSource").equals("aws:sns")) {
      return new Event.Notices(notices(records));
    }
    return new Event.Unknown("An event has a command, as in {\"command\": \"help\"}.");
  }

  private static List<StreamRecord> changes(List<Branch> records) {
    var changes = new ArrayList<StreamRecord>();
    for (var each : records) {
      var change = each.at("dynamodb");
      var keys = new LinkedHashMap<String, String>();
      for (var name : change.at("Keys").map().keySet()) {
        var key = String.valueOf(name);
        keys.put(key, change.at("Keys").at(key).text("S"));
      }
      changes.add(
          new StreamRecord(
              change.text("SequenceNumber"),
              each.text("eventName"),
              keys,
              Images.item(change.at("NewImage"))));
    }
    return changes;
  }

  private static List<SesNotice> notices(List<Branch> records) throws IOException {
    var notices = new ArrayList<SesNotice>();
    for (var each : records) {
      notices.add(notice(new Branch(Json.read(each.at("Sns").text("Message")))));
    }
    return notices;
  }

  private static SesNotice notice(Branch told) {
    var mail = told.at("mail");
    var bounced = told.at("bounce");
    var recipients = new ArrayList<String>();
    for (var each : bounced.list("bouncedRecipients")) {
      recipients.add(each.text("emailAddress"));
    }
    for (var each : told.at("complaint").list("complainedRecipients")) {
      recipients.add(each.text("emailAddress"));
    }
    return new SesNotice(
        told.text("eventType"),
        mail.text("messageId"),
        Instant.parse(mail.text("timestamp")),
        tags(mail.at("tags")),
        bounced.text("bounceType"),
        recipients);
  }

  private static Map<String, String> tags(Branch tags) {
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
