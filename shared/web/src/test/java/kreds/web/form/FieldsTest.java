package kreds.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.person.EmailAddress;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

final class FieldsTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  enum Answer {
    YES,
    IF_NEEDED
  }

  @Test
  void everyFaultIsHeardAtOnce() {
    var fields = Fields.of(Map.of("name", " ", "email", "mette", "seats", "many", "shoe", "42"));
    fields.text("name", 1, 80);
    fields.email("email");
    fields.whole("seats", 1, 15);
    assertThat(codes(fields))
        .containsExactly(
            "name missing", "email not-an-email", "seats not-whole", "shoe unknown-field");
  }

  @Test
  void spaceAroundATextIsDropped() {
    assertThat(Fields.of(Map.of("name", "  Mette Sø ")).text("name", 1, 80)).isEqualTo("Mette Sø");
  }

  @Test
  void whoWritesALetterThatMailCannotCarryHearsWhich() {
    for (var text : List.of("søren@plast.dk", "ÅSE@plast.dk")) {
      var fields = Fields.of(Map.of("email", text));
      fields.email("email");
      assertThat(codes(fields)).containsExactly("email email-letters");
    }
    var other = Fields.of(Map.of("email", "sø ren", "cc", "x@-plast.dk"));
    other.email("email");
    other.email("cc");
    assertThat(codes(other)).containsExactly("email not-an-email", "cc not-an-email");
  }

  @Test
  void aFileIsAsItWasSent() {
    var fields = Fields.of(Map.of("csv", "\uFEFF\n\tname\temail\n", "none", " \n"));
    assertThat(fields.file("csv", 80)).isEqualTo("\uFEFF\n\tname\temail\n");
    assertThat(fields.file("none", 80)).isEmpty();
    assertThat(codes(fields)).containsExactly("none missing");
  }

  @Test
  void aWordIsOneWhateverItsCapitalsAndTheSpacesAround() {
    var fields = Fields.of(Map.of("language", "\u00A0DA ", "dryRun", "\u00A0True"));
    assertThat(fields.word("language", Map.of("da", 1))).isEqualTo(1);
    assertThat(fields.flag("dryRun")).isTrue();
    assertThat(fields.faults()).isEmpty();
  }

  @Test
  void whatCannotBeSeenAroundANumberIsDropped() {
    var fields = Fields.of(Map.of("seats", "\u00A012\u202F"));
    assertThat(fields.whole("seats", 1, 15)).isEqualTo(12);
    assertThat(fields.faults()).isEmpty();
  }

  @Test
  void lengthIsCountedAsPeopleCount() {
    var fields = Fields.of(Map.of("name", "😀😀😀"));
    assertThat(fields.text("name", 3, 3)).isEqualTo("😀😀😀");
    assertThat(fields.faults()).isEmpty();
  }

  @Test
  void aLongTextHearsHowLongItIs() {
    var fields = Fields.of(Map.of("name", "abcdef"));
    fields.text("name", 1, 4);
    assertThat(fields.faults())
        .containsExactly(new FieldError("name", "too-long", Map.of("most", "4", "length", "6")));
  }

  @Test
  void aLineBreakInALineIsRefused() {
    for (var text : List.of("a\r\nBcc: x@y.dk", "a\nb", "a\u2028b", "a\u0085b")) {
      var fields = Fields.of(Map.of("name", text));
      assertThat(fields.text("name", 1, 80)).isEmpty();
      assertThat(codes(fields)).containsExactly("name line-break");
    }
  }

  @Test
  void controlCharactersAndReversalsAreRefused() {
    for (var text : List.of("a\u0000b", "a\u001bb", "a\u202eb", "a\u2066b", "a\ud800b")) {
      var fields = Fields.of(Map.of("name", text));
      fields.multiline("name", 1, 80);
      assertThat(codes(fields)).containsExactly("name control-character");
    }
  }

  @Test
  void linesOfAnyKindBecomeOneKind() {
    var fields = Fields.of(Map.of("idea", "one\r\ntwo\rthree"));
    assertThat(fields.multiline("idea", 1, 80)).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void aNumberWhereTextIsMeantIsAFault() {
    var fields = Fields.of(Map.of("name", 42, "role", Map.of(), "company", List.of("a", "b")));
    fields.text("name", 1, 80);
    Field.text("role", 1, 80).or("").read(fields);
    fields.text("company", 1, 80);
    assertThat(codes(fields))
        .containsExactly("name not-text", "role not-text", "company given-twice");
  }

  @Test
  void aNumberMayBeTyped() {
    var fields = Fields.of(Map.of("minimum", "12", "maximum", 15));
    assertThat(fields.whole("minimum", 1, 99)).isEqualTo(12);
    assertThat(fields.whole("maximum", 1, 99)).isEqualTo(15);
    assertThat(fields.optionalWhole("other", 1, 99)).isEmpty();
    assertThat(fields.faults()).isEmpty();
  }

  @Test
  void aNumberOutsideItsBoundsHearsThem() {
    for (Object number : List.of("0", 100, "99999999999", 1.5, "1e3", 5_000_000_000L)) {
      var fields = Fields.of(Map.of("minimum", number));
      fields.whole("minimum", 1, 99);
      assertThat(fields.faults()).hasSize(1);
    }
  }

  @Test
  void aChoiceIsWrittenInKebabCase() {
    assertThat(Fields.of(Map.of("a", "if-needed")).choice("a", Answer.class))
        .isEqualTo(Answer.IF_NEEDED);
    var fields = Fields.of(Map.of("a", "perhaps", "lang", "en"));
    fields.choice("a", Answer.class);
    assertThat(fields.choice("lang", Language.class)).isEqualTo(Language.EN);
    assertThat(fields.faults().getFirst().args()).containsEntry("choices", "yes, if-needed");
  }

  @Test
  void anUntickedBoxIsNo() {
    var fields = Fields.of(Map.of("a", "on", "b", true, "c", "nej", "d", "perhaps"));
    assertThat(fields.flag("a")).isTrue();
    assertThat(fields.flag("b")).isTrue();
    assertThat(fields.flag("c")).isFalse();
    assertThat(fields.flag("absent")).isFalse();
    assertThat(fields.flag("d")).isFalse();
    assertThat(codes(fields)).containsExactly("d not-yes-or-no");
  }

  @Test
  void anAddressComesInItsOneForm() {
    assertThat(Fields.of(Map.of("email", " Mette@Example.DK ")).email("email"))
        .isEqualTo(EmailAddress.of("mette@example.dk"));
    assertThat(Field.email("email").optional().read(Fields.of(Map.of()))).isEmpty();
  }

  @Test
  void halfPastNineInCopenhagenIsAMoment() {
    var fields = Fields.of(Map.of("start", "2027-01-11T09:30"));
    assertThat(fields.moment("start", COPENHAGEN)).isEqualTo(Instant.parse("2027-01-11T08:30:00Z"));
  }

  @Test
  void aTimeThatTheClockChangeLeavesOutIsRefused() {
    var fields = Fields.of(Map.of("spring", "2027-03-28T02:30", "autumn", "2027-10-31T02:30"));
    fields.moment("spring", COPENHAGEN);
    fields.moment("autumn", COPENHAGEN);
    assertThat(codes(fields)).containsExactly("spring no-such-time", "autumn time-twice");
  }

  @Test
  void nonsenseIsNoDate() {
    for (var text : List.of("2027-02-30", "11-01-2027", "+999999999-01-01", "x".repeat(5000))) {
      var fields = Fields.of(Map.of("day", text));
      assertThat(fields.date("day")).isEqualTo(LocalDate.EPOCH);
      assertThat(codes(fields)).containsExactly("day not-a-date");
    }
    assertThat(Fields.of(Map.of("day", "2027-03-01")).date("day")).isEqualTo("2027-03-01");
  }

  @Test
  void aFaultInAListNamesItsPlace() {
    var speakers = List.of(Map.of("fee", 5000), Map.of("fee", "dear", "shoe", 1), "x");
    var fields = Fields.of(Map.of("speakers", speakers));
    var fees = fields.list("speakers", 1, 5, speaker -> speaker.whole("fee", 0, 100_000));
    assertThat(fees).containsExactly(5000, 0);
    assertThat(codes(fields))
        .containsExactly(
            "speakers[1].fee not-whole",
            "speakers[1].shoe unknown-field",
            "speakers[2] not-an-object");
  }

  @Test
  void severalTextsComeAsAListOrLineByLine() {
    assertThat(Fields.of(Map.of("topics", List.of("a", " b "))).lines("topics", 5, 80))
        .containsExactly("a", "b");
    assertThat(Fields.of(Map.of("topics", "a\r\n\r\n b\n")).lines("topics", 5, 80))
        .containsExactly("a", "b");
    var fields = Fields.of(Map.of("topics", "a\nb\nc"));
    fields.lines("topics", 2, 80);
    assertThat(codes(fields)).containsExactly("topics too-many");
  }

  @Test
  void aRuleOverSeveralFieldsIsAFaultOfOne() {
    var fields = Fields.of(Map.of("minimum", 16, "maximum", 15));
    var minimum = fields.whole("minimum", 1, 99);
    fields.require(minimum <= fields.whole("maximum", 1, 99), "minimum", "above-maximum");
    assertThat(codes(fields)).containsExactly("minimum above-maximum");
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
    fields.choice("answer", Answer.class);
    fields.whole("seats", 1, 2);
    fields.word("rule", Map.of("all", 1, "some", 2));
    fields.clock("at");
    assertThat(codes(fields)).allMatch(code -> code.endsWith(" missing")).hasSize(6);
  }

  @Test
  void everyFaultHasItsSentenceInBothLanguages() {
    var book = FieldErrorTexts.load();
    assertThat(book.in(Language.EN).keys()).isEqualTo(book.in(Language.DA).keys());
  }

  private static List<String> codes(Fields fields) {
    return fields.faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
  }
}
