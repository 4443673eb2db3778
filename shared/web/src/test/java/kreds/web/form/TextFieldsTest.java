package kreds.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.person.EmailAddress;
import org.junit.jupiter.api.Test;

/// Texts of every kind, as they are read.
final class TextFieldsTest {
  @Test
  void spaceAroundATextIsDropped() {
    assertThat(Fields.of(Map.of("name", "  Mette Sø ")).text("name", 1, 80)).isEqualTo("Mette Sø");
  }

  @Test
  void whoWritesALetterThatMailCannotCarryHearsWhich() {
    for (var text : List.of("søren@plast.dk", "ÅSE@plast.dk")) {
      var fields = Fields.of(Map.of("email", text));
      fields.email("email");
      assertThat(FaultCodes.of(fields)).containsExactly("email email-letters");
    }
    var other = Fields.of(Map.of("email", "sø ren", "cc", "x@-plast.dk"));
    other.email("email");
    other.email("cc");
    assertThat(FaultCodes.of(other)).containsExactly("email not-an-email", "cc not-an-email");
  }

  @Test
  void aFileIsAsItWasSent() {
    var fields = Fields.of(Map.of("csv", "\uFEFF\n\tname\temail\n", "none", " \n"));
    assertThat(fields.file("csv", 80)).isEqualTo("\uFEFF\n\tname\temail\n");
    assertThat(fields.file("none", 80)).isEmpty();
    assertThat(FaultCodes.of(fields)).containsExactly("none missing");
  }

  @Test
  void aListIsNoFile() {
    var fields = Fields.of(Map.of("csv", List.of("name;email", "Ida;a@b.dk")));
    assertThat(fields.file("csv", 80)).isEmpty();
    assertThat(FaultCodes.of(fields)).containsExactly("csv not-text");
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
      assertThat(FaultCodes.of(fields)).containsExactly("name line-break");
    }
  }

  @Test
  void controlCharactersAndReversalsAreRefused() {
    for (var text : List.of("a\u0000b", "a\u001bb", "a\u202eb", "a\u2066b", "a\ud800b")) {
      var fields = Fields.of(Map.of("name", text));
      fields.multiline("name", 1, 80);
      assertThat(FaultCodes.of(fields)).containsExactly("name control-character");
    }
  }

  @Test
  void linesOfAnyKindBecomeOneKind() {
    var fields = Fields.of(Map.of("idea", "one\r\ntwo\rthree"));
    assertThat(fields.multiline("idea", 1, 80)).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void anAddressComesInItsOneForm() {
    assertThat(Fields.of(Map.of("email", " Mette@Example.DK ")).email("email"))
        .isEqualTo(EmailAddress.of("mette@example.dk"));
    assertThat(Field.email("email").optional().read(Fields.of(Map.of()))).isEmpty();
  }

  @Test
  void severalTextsComeAsAListOrLineByLine() {
    assertThat(Fields.of(Map.of("topics", List.of("a", " b "))).lines("topics", 5, 80))
        .containsExactly("a", "b");
    assertThat(Fields.of(Map.of("topics", "a\r\n\r\n b\n")).lines("topics", 5, 80))
        .containsExactly("a", "b");
    var fields = Fields.of(Map.of("topics", "a\nb\nc"));
    fields.lines("topics", 2, 80);
    assertThat(FaultCodes.of(fields)).containsExactly("topics too-many");
  }
}
