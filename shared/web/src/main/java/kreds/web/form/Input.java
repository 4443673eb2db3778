package kreds.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kreds.form.Fields;

/// The declared fields of one form or command, and what is made of them. It reads a post and a
/// staff event alike, is shown whole by `form.show(INPUT)`, and gives its schema.
///
/// `static final Input<EnrollInput> INPUT = Input.of(sent -> new EnrollInput(sent.get(NAME), …));`
public final class Input<T> implements Function<Fields, T> {
  private final Function<SentValues, T> maker;

  private Input(Function<SentValues, T> maker) {
    this.maker = maker;
  }

  /// Made of what it asks for, in the order of the form. The maker must not throw for the harmless
  /// values that faulty fields have.
  public static <T> Input<T> of(Function<SentValues, T> maker) {
    return new Input<>(maker);
  }

  @Override
  public T apply(Fields fields) {
    return maker.apply(new SentValues(fields));
  }

  /// The fields, in the order of the form: those that are asked for when nothing was sent.
  public List<DeclaredField<?>> fields() {
    var values = new SentValues(Fields.of(Map.of()));
    var unused = maker.apply(values);
    return values.asked();
  }

  /// The JSON schema of what may be sent.
  public Map<String, Object> schema() {
    var properties = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    for (var field : fields()) {
      properties.put(field.name(), field.schema());
      if (field.isRequired()) {
        required.add(field.name());
      }
    }
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    schema.put("required", required);
    return schema;
  }
}
