package kreds.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What is sent is read field by field, and every fault is heard at once.
final class FieldsTest {
  @Test
  void everyFaultIsHeardAtOnce() {
    var fields = Fields.of(Map.of("name", " ", "email", "mette", "seats", "many", "shoe", "42"));
    fields.text("name", 1, 80);
    fields.email("email");
    fields.whole("seats", 1, 15);
    assertThat(FaultCodes.of(fields))
        .containsExactly(
            "name missing", "email not-an-email", "seats not-whole", "shoe unknown-field");
  }

  @Test
  void aNumberWhereTextIsMeantIsAFault() {
    var fields = Fields.of(Map.of("name", 42, "role", Map.of(), "company", List.of("a", "b")));
    fields.text("name", 1, 80);
    Field.text("role", 1, 80).or("").read(fields);
    fields.text("company", 1, 80);
    assertThat(FaultCodes.of(fields))
        .containsExactly("name not-text", "role not-text", "company given-twice");
  }

  @Test
  void aFaultInAListNamesItsPlace() {
    var speakers = List.of(Map.of("fee", 5000), Map.of("fee", "dear", "shoe", 1), "x");
    var fields = Fields.of(Map.of("speakers", speakers));
    var fees = fields.list("speakers", 1, 5, speaker -> speaker.whole("fee", 0, 100_000));
    assertThat(fees).containsExactly(5000, 0);
    assertThat(FaultCodes.of(fields))
        .containsExactly(
            "speakers[1].fee not-whole",
            "speakers[1].shoe unknown-field",
            "speakers[2] not-an-object");
  }

  @Test
  void aRuleOverSeveralFieldsIsAFaultOfOne() {
    var fields = Fields.of(Map.of("minimum", 16, "maximum", 15));
    var minimum = fields.whole("minimum", 1, 99);
    fields.require(minimum <= fields.whole("maximum", 1, 99), "minimum", "above-maximum");
    assertThat(FaultCodes.of(fields)).containsExactly("minimum above-maximum");
  }

  @Test
  void aThousandUnknownFieldsAreNotAllRepeated() {
    var sent = new HashMap<String, Object>();
    for (var number = 0; number < 1000; number++) {
      sent.put("x" + number, "y");
    }
    assertThat(Fields.of(sent).faults()).hasSize(50);
  }

  @Test
  void aWildFieldNameIsTamedInItsFault() {
    var fault = Fields.of(Map.of("a\r\nb" + "c".repeat(500), "x")).faults().getFirst();
    assertThat(fault.field()).hasSizeLessThan(70).doesNotContain("\r");
  }

  @Test
  void nothingAtAllIsJustMissing() {
    var sent = new HashMap<String, Object>();
    sent.put("email", null);
    var fields = Fields.of(sent);
    fields.email("email");
    fields.date("day");
    fields.choice("answer", ValueFieldsTest.Answer.class);
    fields.whole("seats", 1, 2);
    fields.word("rule", Map.of("all", 1, "some", 2));
    fields.clock("at");
    assertThat(FaultCodes.of(fields)).allMatch(code -> code.endsWith(" missing")).hasSize(6);
  }

  @Test
  void everyFaultHasItsSentenceInBothLanguages() {
    var book = FieldErrorTexts.load();
    assertThat(book.in(Language.EN).keys()).isEqualTo(book.in(Language.DA).keys());
  }
}
