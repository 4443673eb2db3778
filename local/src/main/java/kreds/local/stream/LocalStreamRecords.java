package kreds.local.stream;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/// Writes a stream's record as the event that Lambda gets.
final class LocalStreamRecords {
  private LocalStreamRecords() {}

  static Map<String, Object> event(Record record, String table) {
    var change = new LinkedHashMap<String, Object>();
    change.put(
        "ApproximateCreationDateTime",
        record.dynamodb().approximateCreationDateTime().getEpochSecond());
    change.put("Keys", attributes(record.dynamodb().keys()));
    if (record.dynamodb().hasNewImage()) {
      change.put("NewImage", attributes(record.dynamodb().newImage()));
    }
    if (record.dynamodb().hasOldImage()) {
      change.put("OldImage", attributes(record.dynamodb().oldImage()));
    }
    change.put("SequenceNumber", record.dynamodb().sequenceNumber());
    change.put("SizeBytes", record.dynamodb().sizeBytes());
    change.put("StreamViewType", record.dynamodb().streamViewTypeAsString());
    var event = new LinkedHashMap<String, Object>();
    event.put("eventID", record.eventID());
    event.put("eventName", record.eventNameAsString());
    event.put("eventVersion", "1.1");
    event.put("eventSource", "aws:dynamodb");
    event.put("awsRegion", "eu-north-1");
    event.put("dynamodb", change);
    event.put(
        "eventSourceARN",
        "arn:aws:dynamodb:eu-north-1:000000000000:table/" + table + "/stream/local");
    return event;
  }

  private static Map<String, Object> attributes(Map<String, AttributeValue> attributes) {
    var json = new LinkedHashMap<String, Object>();
    attributes.forEach((name, value) -> json.put(name, attribute(value)));
    return json;
  }

  private static Map<String, Object> attribute(AttributeValue value) {
    return switch (value.type()) {
      case S -> Map.of("S", value.s());
      case N -> Map.of("N", value.n());
      case B -> Map.of("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
      case BOOL -> Map.of("BOOL", value.bool());
      case NUL -> Map.of("NULL", true);
      case M -> Map.of("M", attributes(value.m()));
      case L -> Map.of("L", value.l().stream().map(LocalStreamRecords::attribute).toList());
      case SS -> Map.of("SS", value.ss());
      case NS -> Map.of("NS", value.ns());
      case BS ->
          Map.of(
              "BS",
              value.bs().stream()
                  .map(bytes -> Base64.getEncoder().encodeToString(bytes.asByteArray()))
                  .toList());
      case UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("An attribute of an unknown type: " + value);
    };
  }

  static String sequence(Map<String, Object> event) {
    return event.get("dynamodb") instanceof Map<?, ?> change
        ? String.valueOf(change.get("SequenceNumber"))
        : "";
  }

  static List<String> sequences(List<Map<String, Object>> events) {
    return events.stream().map(LocalStreamRecords::sequence).toList();
  }
}
