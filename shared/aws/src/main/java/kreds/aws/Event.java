package kreds.aws;

import java.util.List;
import java.util.Map;

/// Who calls: one of a few, told apart by the form of what arrives.
sealed interface Event {

  /// A person or a program, through the HTTP API.
  record Http(HttpRequest request) implements Event {}

  /// Staff, from the console or the command line: `{"command": …, "actor": …}`.
  record Staff(Map<String, Object> sent) implements Event {}

  /// A schedule: `{"schedule": "due-mail"}`.
  record Tick(String schedule) implements Event {}

  /// A table's stream; each record is read on its own, so that one that cannot be read holds up no
  /// other.
  record Stream(List<EventNode> records) implements Event {}

  /// SES, through SNS.
  record Notices(List<EventNode> records) implements Event {}

  /// S3, through EventBridge: something has come into a bucket.
  record Stored(EventNode told) implements Event {}

  /// Nobody that is known.
  ///
  /// @param why in a sentence for staff, who may have typed it
  record Unknown(String why) implements Event {}
}
