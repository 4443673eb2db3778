package kreds.aws;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Map;

/// Where a JSON breaks off. It stands by itself, so that no start has to load it.
final class BrokenJson {
  private BrokenJson() {}

  /// What is wrong where the reader stands.
  static IOException at(JsonParser in, String what) {
    var place = in.currentToken() == null ? in.currentLocation() : in.currentTokenLocation();
    return new JsonParseException(in, what, place);
  }

  /// The place, as people count: from 1.
  static Map<String, String> place(IOException broken) {
    if (!(broken instanceof JsonProcessingException located) || located.getLocation() == null) {
      return Map.of();
    }
    return Map.of(
        "line", Integer.toString(located.getLocation().getLineNr()),
        "column", Integer.toString(located.getLocation().getColumnNr()));
  }
}
