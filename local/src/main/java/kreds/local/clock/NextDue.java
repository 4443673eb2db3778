package kreds.local.clock;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import kreds.local.json.LocalJson;

/// What a schedule's answer says about its future under `nextDue`: a moment before which firing it
/// would do nothing, or `null` when nothing is waiting.
public sealed interface NextDue {
  /// Nothing was said, so every firing takes place.
  record Unknown() implements NextDue {}

  /// Nothing is waiting.
  record Never() implements NextDue {}

  /// Nothing to do before this moment.
  record At(Instant moment) implements NextDue {}

  /// Reads an answer.
  static NextDue in(String answer) {
    try {
      return of(LocalJson.object(answer));
    } catch (LocalJson.NotJson | DateTimeParseException e) {
      return new Unknown();
    }
  }

  private static NextDue of(Map<String, Object> answer) {
    if (!answer.containsKey("nextDue")) {
      return new Unknown();
    }
    return answer.get("nextDue") instanceof String moment
        ? new At(Instant.parse(moment))
        : new Never();
  }
}
