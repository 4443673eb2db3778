package kreds.web.api;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.web.form.Choices;

/// Writes an answer, which is a record, as JSON: each component under its own name, in its order;
/// what is an empty [Optional] is not there (or null, see [OrNull]), a constant is written as in
/// `if-needed`, a time as in ISO 8601; to staff on the clocks of the association, as they type it.
/// What is in a component that is marked by [Inlined] stands among the others.
public final class AnswerJson {

  private final Optional<ZoneId> zone;

  private AnswerJson(Optional<ZoneId> zone) {
    this.zone = zone;
  }

  /// The members of the JSON object.
  public static Map<String, Object> of(Record answer) {
    return new AnswerJson(Optional.empty()).members(answer);
  }

  /// The same for staff, who read clocks of that zone.
  public static Map<String, Object> of(Record answer, ZoneId zone) {
    return new AnswerJson(Optional.of(zone)).members(answer);
  }

  /// What is written member by member, and may hold records, for staff.
  public static Map<String, Object> of(Map<?, ?> members, ZoneId zone) {
    return new AnswerJson(Optional.of(zone)).map(members);
  }

  private Map<String, Object> members(Record answer) {
    var written = new LinkedHashMap<String, Object>();
    for (var component : answer.getClass().getRecordComponents()) {
      var value = value(answer, component);
      if (component.isAnnotationPresent(Inlined.class)) {
        written.putAll(inlined(value));
      } else if (!(value instanceof Optional<?> optional && optional.isEmpty())) {
        written.put(name(component), written(value));
      } else if (component.isAnnotationPresent(OrNull.class)) {
        written.put(name(component), value);
      }
    }
    return written;
  }

  static String name(RecordComponent component) {
    var called = component.getAnnotation(Called.class);
    return called == null ? component.getName() : called.value();
  }

  private Map<String, Object> inlined(Object value) {
    return switch (value) {
      case Record part -> members(part);
      case Map<?, ?> map -> map(map);
      case Optional<?> part when part.isPresent() -> inlined(part.get());
      default -> Map.of();
    };
  }

  private Object written(Object value) {
    return switch (value) {
      case Record part -> members(part);
      case Optional<?> optional -> written(optional.orElseThrow());
      case List<?> list -> list(list);
      case Map<?, ?> map -> map(map);
      case Enum<?> constant -> Choices.written(constant);
      case Instant moment when zone.isPresent() -> onTheWall(moment, zone.get());
      case TemporalAccessor time -> time.toString();
      case URI address -> address.toString();
      default -> value;
    };
  }

  /// A moment as staff read and type it.
  public static String onTheWall(Instant moment, ZoneId zone) {
    return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private List<Object> list(List<?> values) {
    var list = new ArrayList<Object>();
    values.forEach(value -> list.add(written(value)));
    return list;
  }

  private Map<String, Object> map(Map<?, ?> values) {
    var map = new LinkedHashMap<String, Object>();
    values.forEach((key, value) -> map.put(String.valueOf(written(key)), written(value)));
    return map;
  }

  private static Object value(Record answer, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(answer);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
