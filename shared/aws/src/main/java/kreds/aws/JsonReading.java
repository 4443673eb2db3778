package kreds.aws;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads maps and lists of plain values: the counterpart of [JsonWriting]. By hand on the stream,
/// since the smallest library that does it (jackson-jr) adds some hundred classes to each cold
/// start.
record JsonReading(JsonParser in) {

  /// The one object that there is.
  Map<String, Object> whole() throws IOException {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw BrokenJson.at(in, "this is no object");
    }
    var object = object();
    end();
    return object;
  }

  /// The one value that there is.
  @Nullable Object any() throws IOException {
    in.nextToken();
    var value = value();
    end();
    return value;
  }

  private void end() throws IOException {
    if (in.nextToken() != null) {
      throw BrokenJson.at(in, "more than one value");
    }
  }

  private Map<String, Object> object() throws IOException {
    var object = new LinkedHashMap<String, Object>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      var name = in.currentName();
      if (object.containsKey(name)) {
        throw BrokenJson.at(in, "a name stands twice in one object");
      }
      in.nextToken();
      object.put(name, value());
    }
    return object;
  }

  private List<Object> array() throws IOException {
    var array = new ArrayList<Object>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    return array;
  }

  private @Nullable Object value() throws IOException {
    var token = in.currentToken();
    if (token == null) {
      throw BrokenJson.at(in, "the text ends too early");
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw BrokenJson.at(in, "not a value: " + token);
    };
  }
}
