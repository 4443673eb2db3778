package kreds.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// The declared fields of one form or command, and what is made of them. It reads a post and a
/// staff event alike, is shown whole by `form.show(INPUT)`, and gives its schema.
///
/// `static final Input<EnrollInput> INPUT = Input.of(sent -> new EnrollInput(sent.get(NAME), …));`
public final class Input<T> implements Function<Fields, T> {
  private final Function<SentValues, T> maker;
  private final Supplier<Map<String, Object>> schema;

  private Input(Function<SentValues, T> maker, Supplier<Map<String, Object>> schema) {
    this.maker = maker;
    this.schema = schema;
  }

  /// Made of what it asks for, in the order of the form. The maker must not throw for the harmless
  /// values that faulty fields have.
  public static <T> Input<T> of(Function<SentValues, T> maker) {
    return new Input<>(maker, () -> InputSchema.of(asked(maker)));
  }

  /// For what needs no fields.
  public static Input<Nothing> nothing() {
    return of(_ -> Nothing.AT_ALL);
  }

  /// One of several inputs, and the word that chooses it.
  public record Named<T>(String name, Input<T> input) {}

  /// The same under a word, as [#byAction] and [#byField] want it.
  public Named<T> named(String word) {
    return new Named<>(word, this);
  }

  /// One of several, as the field `action` says; only the fields of that one are asked for.
  public static <T> Input<T> byAction(List<Named<? extends T>> inputs) {
    var byWord = inOrder(inputs);
    return new Input<>(sent -> sent.chosen(byWord), () -> InputSchema.byAction(schemas(inputs)));
  }

  /// One of several, told apart by the field that was sent; the last if none of them was.
  public static <T> Input<T> byField(List<Named<? extends T>> inputs) {
    var byName = inOrder(inputs);
    return new Input<>(
        sent -> sent.named(byName), () -> InputSchema.oneOf(schemas(inputs).values()));
  }

  /// Made of whatever was sent: no field is unknown.
  public static <T> Input<T> ofAnything(Function<Fields, T> maker) {
    return new Input<>(sent -> sent.anything(maker), () -> Map.of("type", "object"));
  }

  /// The same behind one more field, in each of its forms.
  public <F, R> Input<R> after(Field<F> first, BiFunction<F, T, R> both) {
    return new Input<>(
        sent -> both.apply(sent.get(first), make(sent)), () -> InputSchema.after(first, schema()));
  }

  @Override
  public T apply(Fields fields) {
    return make(new SentValues(fields));
  }

  T make(SentValues sent) {
    return maker.apply(sent);
  }

  /// The fields, in the order of the form: those that are asked for when nothing was sent.
  public List<Field<?>> fields() {
    return asked(maker);
  }

  /// The JSON schema of what may be sent.
  public Map<String, Object> schema() {
    return schema.get();
  }

  private static <T> List<Field<?>> asked(Function<SentValues, T> maker) {
    var values = SentValues.none();
    var unused = maker.apply(values);
    return values.asked();
  }

  private static <T> Map<String, Input<? extends T>> inOrder(List<Named<? extends T>> inputs) {
    var map = new LinkedHashMap<String, Input<? extends T>>();
    inputs.forEach(each -> map.put(each.name(), each.input()));
    return map;
  }

  private static <T> Map<String, Map<String, Object>> schemas(List<Named<? extends T>> inputs) {
    var schemas = new LinkedHashMap<String, Map<String, Object>>();
    inputs.forEach(each -> schemas.put(each.name(), each.input().schema()));
    return schemas;
  }
}
