package kreds.web.form;

import java.util.ArrayList;
import java.util.List;
import kreds.form.Fields;

/// What was sent, as the maker of an input asks for it; remembers which fields it asked for.
public final class SentValues {
  private final Fields fields;
  private final List<DeclaredField<?>> asked = new ArrayList<>();

  SentValues(Fields fields) {
    this.fields = fields;
  }

  /// The value of a field.
  public <V> V get(DeclaredField<V> field) {
    asked.add(field);
    return field.read(fields);
  }

  /// A rule over several fields: unless it holds, that field has that fault.
  public void require(boolean holds, DeclaredField<?> field, String code) {
    fields.require(holds, field.name(), code);
  }

  List<DeclaredField<?>> asked() {
    return List.copyOf(asked);
  }
}
