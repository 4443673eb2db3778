package kreds.aws;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes maps and lists of plain values.
final class JsonWriting {
  private final JsonGenerator out;

  JsonWriting(JsonGenerator out) {
    this.out = out;
  }

  void value(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeNull();
      case String text -> out.writeString(text);
      case Map<?, ?> map -> object(map);
      case List<?> list -> array(list);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case Double number -> out.writeNumber(number);
      case Boolean flag -> out.writeBoolean(flag);
      case Instant at -> out.writeString(at.toString());
      case LocalDate day -> out.writeString(day.toString());
      case Optional<?> maybe -> value(maybe.orElse(null));
      default ->
          throw new IllegalStateException("not written as JSON: " + value.getClass().getName());
    }
  }

  private void object(Map<?, ?> map) throws IOException {
    out.writeStartObject();
    for (var entry : map.entrySet()) {
      out.writeFieldName(String.valueOf(entry.getKey()));
      value(entry.getValue());
    }
    out.writeEndObject();
  }

  private void array(List<?> list) throws IOException {
    out.writeStartArray();
    for (var part : list) {
      value(part);
    }
    out.writeEndArray();
  }
}
