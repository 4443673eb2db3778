package kreds.web.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kreds.outcome.Refusal;

/// What was sent, as the maker of an input asks for it; remembers which fields it asked for.
public final class SentValues {
  private final Fields fields;
  private final List<Field<?>> asked = new ArrayList<>();

  SentValues(Fields fields) {
    this.fields = fields;
  }

  static SentValues none() {
    return new SentValues(Fields.of(Map.of()));
  }

  /// The value of a field.
  public <V> V get(Field<V> field) {
    asked.add(field);
    return field.read(fields);
  }

  /// Whether a list is there with what goes with it, or is asked for without anything sent; what
  /// was sent beside a list that is not there says nothing.
  ///
  /// @param beside the name of what goes with it
  public boolean isThere(String list, String beside) {
    fields.allow(beside);
    return fields.names().isEmpty() || fields.hasList(list);
  }

  /// The place of that field in the whole, as in `speakers[0].fee`.
  public String path(Field<?> field) {
    return fields.path(field.name());
  }

  /// A rule over several parts: what stands in that place has that fault.
  public void refuse(String path, String code) {
    if (!fields.isFaulty(path)) {
      fields.require(false, path, code);
    }
  }

  /// Whether a field was sent, blank or not.
  public boolean has(Field<?> field) {
    return fields.names().contains(field.name());
  }

  /// A rule over several fields: unless it holds, that field has that fault. A field that is faulty
  /// already is not judged again: its value is only a harmless one.
  public void require(boolean holds, Field<?> field, String code) {
    fields.require(holds || fields.isFaulty(field.name()), field.name(), code);
  }

  /// The same where other fields have their part in it: while one of them is faulty, nothing can be
  /// said.
  public void require(boolean holds, Field<?> field, String code, Field<?>... others) {
    require(holds || Arrays.stream(others).anyMatch(this::isFaulty), field, code);
  }

  /// Exactly one of two that each name the same thing: two names may contradict one another, and
  /// then nobody knows which was meant.
  public void requireOne(Field<?> field, Field<?> other) {
    var isThere = fields.has(field.name());
    require(isThere || fields.has(other.name()), field, "missing");
    if (isThere && fields.has(other.name())) {
      fields.refuse(field.name(), "one-of-two", Map.of("other", other.name()));
    }
  }

  /// Rules of the association that the field is against, all at once, in the rules' own words.
  public void refuse(List<Refusal> several, Field<?> field) {
    if (!isFaulty(field)) {
      several.forEach(no -> fields.refuse(field.name(), no.code(), Map.of("detail", no.detail())));
    }
  }

  /// Whether a field is faulty already, so that its value is only a harmless one.
  public boolean isFaulty(Field<?> field) {
    return fields.isFaulty(field.name());
  }

  List<Field<?>> asked() {
    return List.copyOf(asked);
  }

  /// Without an action that is known nothing else can be judged, so nothing else is.
  <T> T chosen(Map<String, Input<? extends T>> inputs) {
    var chosen = fields.knownWord(InputSchema.ACTION, inputs);
    if (chosen.isPresent()) {
      return chosen.get().make(this);
    }
    fields.names().forEach(fields::allow);
    return inputs.values().iterator().next().make(none());
  }

  <T> T named(Map<String, Input<? extends T>> inputs) {
    var last = List.copyOf(inputs.values()).getLast();
    for (var each : inputs.entrySet()) {
      if (fields.names().contains(each.getKey())) {
        return each.getValue().make(this);
      }
    }
    return last.make(this);
  }

  <T> T anything(Function<Fields, T> maker) {
    fields.names().forEach(fields::allow);
    return maker.apply(fields);
  }
}
