package kreds.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.person.EmailAddress;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

final class InputTest {
  private static final Field<String> NAME = Field.text("name", 2, 40).autocomplete("name");
  private static final Field<String> WHY = Field.area("why", 1, 500).or("");
  private static final Field<EmailAddress> EMAIL = Field.email("email");
  private static final Field<Integer> TIMES = Field.whole("times", 1, 3);
  private static final Field<Boolean> LATER = Field.flag("later");
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
    assertThat(fields.faults().stream().map(FieldError::field))
        .containsExactly("name", "email", "times", "shoe");
    assertThat(fields.faults().stream().map(FieldError::code))
        .containsExactly("too-short", "missing", "out-of-range", "unknown-field");
  }

  @Test
  void thePageHearsHowEachIsTyped() {
    assertThat(INPUT.fields().stream().map(field -> field.typing().type()))
        .containsExactly("text", "email", "number", "area", "checkbox");
    assertThat(NAME.typing().longest()).isEqualTo(40);
    assertThat(NAME.typing().autocomplete()).isEqualTo("name");
    assertThat(TIMES.typing().inputmode()).isEqualTo("numeric");
    assertThat(EMAIL.typing().longest()).isEqualTo(254);
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

  private static final Input<Object> EITHER =
      Input.byAction(
          List.of(INPUT.named("wish"), Input.of(sent -> "left" + sent.get(LATER)).named("leave")));

  @Test
  void onlyTheFieldsOfTheChosenActionAreAskedFor() {
    var fields = Fields.of(Map.of("action", "leave", "later", true));
    assertThat(EITHER.apply(fields)).isEqualTo("lefttrue");
    assertThat(fields.faults()).isEmpty();
    var other = Fields.of(Map.of("action", "leave", "name", "Åse"));
    var unused = EITHER.apply(other);
    assertThat(other.faults()).containsExactly(FieldError.of("name", "unknown-field"));
  }

  @Test
  void anActionThatNobodyKnowsIsTheOnlyFault() {
    var fields = Fields.of(Map.of("action", "fly", "name", "Åse"));
    var unused = EITHER.apply(fields);
    assertThat(fields.faults().stream().map(FieldError::field)).containsExactly("action");
    var none = Fields.of(Map.of("name", "Åse"));
    var unusedToo = EITHER.apply(none);
    assertThat(none.faults()).containsExactly(FieldError.of("action", "missing"));
  }

  @Test
  void eachActionIsDescribedWithItsOwnFields() {
    assertThat(String.valueOf(EITHER.schema().get("oneOf"))).contains("const=wish");
    assertThat(EITHER.schema().get("oneOf"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains(
            Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                    "action", Map.of("type", "string", "const", "leave"),
                    "later", Map.of("type", "boolean")),
                "additionalProperties",
                false,
                "required",
                List.of("action")));
  }

  private static final Field<Map<String, String>> EACH = Field.each("question-", 2, 5);
  private static final Input<Map<String, String>> ASKED = Input.of(sent -> sent.get(EACH));

  @Test
  void whatOnlyTheAggregateKnowsIsReadByTheBeginningOfItsName() {
    var fields = Fields.of(Map.of("question-a", " b ", "question-c", true));
    assertThat(ASKED.apply(fields)).isEqualTo(Map.of("a", "b", "c", "yes"));
    assertThat(fields.faults()).isEmpty();
    var blank = Fields.of(Map.of("question-a", " "));
    assertThat(ASKED.apply(blank)).isEqualTo(Map.of("a", ""));
    assertThat(ASKED.apply(Fields.of(Map.of()))).isEmpty();
  }

  @Test
  void whatIsTooLongOrNoTextIsAFaultOfItsOwnNameAndMoreThanAnybodyAsksAreUnknown() {
    var fields = Fields.of(Map.of("question-a", "too long", "question-b", List.of("x", "y")));
    assertThat(ASKED.apply(fields)).isEmpty();
    assertThat(fields.faults().stream().map(fault -> fault.field() + " " + fault.code()))
        .containsExactlyInAnyOrder("question-a too-long", "question-b given-twice");
    var many = Fields.of(Map.of("question-a", "a", "question-b", "b", "question-c", "c"));
    assertThat(ASKED.apply(many)).hasSize(2);
    assertThat(many.faults().stream().map(FieldError::code)).containsExactly("unknown-field");
  }

  @Test
  void itIsDescribedByAPatternAlsoBehindAnAction() {
    var patterns = Map.of("^question-", Map.of("type", "string", "maxLength", 5));
    assertThat(ASKED.schema())
        .containsEntry("patternProperties", patterns)
        .containsEntry("properties", Map.of());
    var named = Input.byAction(List.of(ASKED.named("answer")));
    assertThat(named.schema()).containsEntry("patternProperties", patterns);
  }

  @Test
  void whatMayBeLeftOutIsReadAsSaid() {
    var or = TIMES.or(2);
    var optional = TIMES.optional();
    var ifSent = TIMES.ifSent();
    var blank = Fields.of(Map.of("times", " "));
    assertThat(or.read(blank)).isEqualTo(2);
    assertThat(optional.read(blank)).isEmpty();
    assertThat(blank.faults()).isEmpty();
    assertThat(ifSent.read(blank)).hasValue(1);
    assertThat(blank.faults()).containsExactly(FieldError.of("times", "missing"));
    assertThat(ifSent.read(Fields.of(Map.of()))).isEmpty();
    assertThat(optional.read(Fields.of(Map.of("times", 3)))).hasValue(3);
    assertThat(List.of(or.isRequired(), optional.isRequired(), ifSent.isRequired()))
        .containsOnly(false);
  }

  @Test
  void partsAreReadAndDescribedByTheirOwnFields() {
    var list = Input.of(sent -> sent.get(Field.list("wishes", 1, 3, INPUT)));
    var fields = Fields.of(Map.of("wishes", List.of(Map.of("name", "Åse", "times", 7))));
    var unused = list.apply(fields);
    assertThat(fields.faults().stream().map(FieldError::field))
        .containsExactly("wishes[0].email", "wishes[0].times");
    assertThat(list.schema())
        .containsEntry(
            "properties",
            Map.of(
                "wishes",
                Map.of("type", "array", "items", INPUT.schema(), "minItems", 1, "maxItems", 3)));
  }

  @Test
  void aRuleOverSeveralFieldsDoesNotJudgeWhatIsFaultyAlready() {
    var input =
        Input.of(sent -> {
          var times = sent.get(TIMES);
          sent.require(times > 1, TIMES, "too-rare");
          return times;
        });
    var parts = Input.of(sent -> sent.get(Field.list("wishes", 1, 3, input)));
    var wishes = List.of(Map.of("times", "x"), Map.of("times", 1), Map.of("times", 2));
    var fields = Fields.of(Map.of("wishes", wishes));

    assertThat(parts.apply(fields)).containsExactly(1, 1, 2);
    assertThat(fields.faults())
        .containsExactly(
            FieldError.of("wishes[0].times", "not-whole"),
            FieldError.of("wishes[1].times", "too-rare"));
  }

  @Test
  void ofTwoNamesForOneThingExactlyOneIsSent() {
    var name = Field.text("name", 1, 9).optional();
    var other = Field.text("other", 1, 9).optional();
    var either =
        Input.of(sent -> {
          var both = List.of(sent.get(name), sent.get(other));
          sent.requireOne(name, other);
          return both;
        });
    assertThat(faults(either, Map.of())).containsExactly(FieldError.of("name", "missing"));
    assertThat(faults(either, Map.of("name", "a", "other", "a")))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("name", "one-of-two"));
    assertThat(faults(either, Map.of("name", "a", "other", " "))).isEmpty();
    assertThat(faults(either, Map.of("other", "a"))).isEmpty();
  }

  private static List<FieldError> faults(Input<?> input, Map<String, Object> sent) {
    var fields = Fields.of(sent);
    assertThat(input.apply(fields)).isNotNull();
    return fields.faults();
  }

  @Test
  void aPartIsToldByTheFieldThatWasSent() {
    var kinds =
        Input.<Object>byField(
            List.of(
                Input.of(sent -> sent.get(TIMES)).named("times"),
                Input.of(_ -> "none").named("why")));
    assertThat(kinds.apply(Fields.of(Map.of("times", 2)))).isEqualTo(2);
    assertThat((List<?>) kinds.schema().get("oneOf")).hasSize(2);
  }
}
