package kreds.aws;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/// Tells apart who calls.
final class Events {

  private Events() {}

  static Event read(InputStream in) throws IOException {
    return of(Json.read(in));
  }

  static Event of(Map<String, Object> sent) {
    var event = new EventNode(sent);
    if (event.at("requestContext").has("http")) {
      return new Event.Http(Requests.read(event));
    }
    if (event.has("command")) {
      return new Event.Staff(event.values());
    }
    if (event.has("schedule")) {
      return new Event.Tick(event.text("schedule"));
    }
    if (event.text("source").equals("aws.s3")
        && event.text("detail-type").equals("Object Created")) {
      return new Event.Stored(event);
    }
    return ofRecords(event.list("Records"));
  }

  private static Event ofRecords(List<EventNode> records) {
    if (!records.isEmpty() && records.getFirst().text("eventSource").equals("aws:dynamodb")) {
      return new Event.Stream(records);
    }
    if (!records.isEmpty() && records.getFirst().text("EventSource").equals("aws:sns")) {
      return new Event.Notices(records);
    }
    return new Event.Unknown("An event has a command, as in {\"command\": \"help\"}.");
  }
}
