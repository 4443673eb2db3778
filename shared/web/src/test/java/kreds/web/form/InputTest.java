package kreds.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.form.Fault;
import kreds.form.Fields;
import kreds.person.EmailAddress;
import org.junit.jupiter.api.Test;

final class InputTest {
  private static final TextField NAME = TextField.of("name", 2, 40).filledInWith("name");
  private static final TextField WHY = TextField.optional("why", 500).multiline();
  private static final ValueField<EmailAddress> EMAIL = ValueField.email("email");
  private static final ValueField<Integer> TIMES = ValueField.whole("times", 1, 3);
  private static final FlagField LATER = FlagField.of("later");
  private static final Input<Wish> INPUT =
      Input.of(sent ->
          new Wish(
              sent.get(NAME), sent.get(EMAIL), sent.get(TIMES), sent.get(WHY), sent.get(LATER)));

  private record Wish(String name, EmailAddress email, int times, String why, boolean later) {}

  @Test
  void whatIsDeclaredIsRead() {
    var fields =
        Fields.of(
            Map.of(
                "name",
                " Åse ",
                "email",
                "aase@example.dk",
                "times",
                "2",
                "why",
                "a\r\nb",
                "later",
                "on"));
    assertThat(INPUT.apply(fields))
        .isEqualTo(new Wish("Åse", new EmailAddress("aase@example.dk"), 2, "a\nb", true));
    assertThat(fields.faults()).isEmpty();
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    var fields = Fields.of(Map.of("name", "Å", "times", 9, "shoe", 42));
    var unused = INPUT.apply(fields);
    assertThat(fields.faults().stream().map(Fault::field))
        .containsExactly("name", "email", "times", "shoe");
    assertThat(fields.faults().stream().map(Fault::code))
        .containsExactly("too-short", "missing", "out-of-range", "unknown-field");
  }

  @Test
  void thePageHearsHowEachIsTyped() {
    assertThat(INPUT.fields().stream().map(DeclaredField::type))
        .containsExactly("text", "email", "number", "area", "checkbox");
    assertThat(NAME.longest()).hasValue(40);
    assertThat(NAME.autocomplete()).hasValue("name");
    assertThat(TIMES.inputmode()).hasValue("numeric");
    assertThat(EMAIL.longest()).hasValue(254);
    assertThat(WHY.isRequired()).isFalse();
  }

  @Test
  void theDescriptionSaysTheSameAsTheReader() {
    var schema = INPUT.schema();
    assertThat(schema)
        .containsEntry("additionalProperties", false)
        .containsEntry("required", List.of("name", "email", "times"));
    assertThat(schema.get("properties"))
        .isEqualTo(
            Map.of(
                "name", Map.of("type", "string", "minLength", 2, "maxLength", 40),
                "email", Map.of("type", "string", "format", "email"),
                "times", Map.of("type", "integer", "minimum", 1, "maximum", 3),
                "why", Map.of("type", "string", "maxLength", 500),
                "later", Map.of("type", "boolean")));
  }
}
