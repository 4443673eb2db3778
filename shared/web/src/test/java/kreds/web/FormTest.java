package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.FieldError;
import kreds.web.form.Typing;
import org.junit.jupiter.api.Test;

final class FormTest {
  private static final Field<String> NAME = Field.text("name", 1, 80).autocomplete("name");
  private static final List<Option> YES_NO =
      List.of(new Option("yes", "Ja"), new Option("no", "Nej"));
  private final Visit visit = Visit.of(Sample.siteContext(), Sample.get("GET /x").request());

  @Test
  void aFieldHasItsLabelItsHintAndWhatWasTyped() {
    assertThat(html(visit.form(Map.of("name", "Mette")).show(NAME)))
        .contains(
            "<label for=\"f-name\">Navn</label>",
            "id=\"f-name-hint\">Som på visitkortet",
            "aria-describedby=\"f-name-hint\"",
            "value=\"Mette\"",
            "autocomplete=\"name\"",
            " required")
        .doesNotContain("aria-invalid");
  }

  @Test
  void whatNeedNotBeFilledInSaysSo() {
    assertThat(html(visit.emptyForm().show(Field.area("idea", 1, 80).or(""))))
        .contains("(valgfrit)")
        .doesNotContain(" required");
  }

  @Test
  void aFaultIsTiedToItsField() {
    var form = Form.of(visit, Map.of(), List.of(FieldError.of("name", "missing")));
    assertThat(html(form.show(NAME)))
        .contains(
            "aria-invalid=\"true\"",
            "aria-describedby=\"f-name-hint f-name-fault\"",
            "Skal udfyldes.");
    assertThat(html(form.errors()))
        .contains("role=\"alert\"", "<a href=\"#f-name\">Navn: Skal udfyldes.</a>");
    assertThat(html(visit.emptyForm().errors())).isBlank();
  }

  @Test
  void aSentenceOfTheFieldsOwnIsNotToldTwice() {
    var form = Form.of(visit, Map.of(), List.of(FieldError.of("company", "missing")));
    assertThat(html(form.errors()))
        .contains("<a href=\"#f-company\">Skriv virksomhedens navn.</a>");
  }

  @Test
  void theChoiceMadeStaysMade() {
    var form = visit.form(Map.of("answer", "no", "consent", "true"));
    assertThat(html(form.radios("answer", YES_NO)))
        .contains("<legend>Kommer du?</legend>")
        .containsPattern("id=\"f-answer\" name=\"answer\" value=\"yes\">")
        .containsPattern("id=\"f-answer-1\" name=\"answer\" value=\"no\" checked>");
    assertThat(html(form.select("answer", YES_NO)))
        .contains(
            "<option value=\"no\" selected>Nej</option>", "<option value=\"yes\">Ja</option>");
    assertThat(html(form.show(Field.flag("consent")))).contains(" checked");
    assertThat(html(visit.emptyForm().show(Field.flag("consent")))).doesNotContain("checked");
  }

  @Test
  void whatOnlyThePageKnowsIsAskedInItsOwnLanguageWithWhatWasTyped() {
    var form =
        Form.of(visit, Map.of("q-a", "no"), List.of(FieldError.of("q-b", "missing")))
            .labelled(Map.of("q-b", "Shoes?"));
    var radios =
        FieldView.asked("q-a", "Coming?", "Who reads", true, Typing.of("radio"), YES_NO, "en");
    var text =
        FieldView.asked("q-b", "Shoes?", "", false, new Typing("text", 9, "", ""), List.of(), null);

    assertThat(html(form.show(radios)))
        .contains(
            "<legend lang=\"en\">Coming?",
            "lang=\"da\">(valgfrit)",
            "id=\"f-q-a-hint\">Who reads",
            "value=\"no\" checked>");
    assertThat(html(form.show(text)))
        .contains("<label for=\"f-q-b\">Shoes?</label>", "maxlength=\"9\"", "id=\"f-q-b-fault\"");
    var select = FieldView.asked("q-a", "Coming?", "", false, Typing.of("select"), YES_NO, null);
    assertThat(html(form.show(select)))
        .contains(" required", "<option value=\"no\" selected>Nej</option>");
  }

  @Test
  void aFieldOfSomebodyElseHasItsOwnHintAndFaults() {
    var form =
        Form.of(
                visit,
                Map.of(),
                List.of(FieldError.of("name", "missing"), FieldError.of("company", "missing")))
            .labelled(
                Map.of(
                    "name", "Din kollegas navn",
                    "name.hint", "Som det staves",
                    "name.missing", "Skriv din kollegas navn."));

    assertThat(html(form.errors()))
        .contains(">Skriv din kollegas navn.</a>", ">Skriv virksomhedens navn.</a>");
    assertThat(html(form.show(NAME)))
        .contains("Din kollegas navn", "Som det staves", "Skriv din kollegas navn.")
        .doesNotContain("Som på visitkortet");
    var bare = visit.emptyForm().labelled(Map.of("name.hint", ""));
    assertThat(html(bare.show(NAME))).doesNotContain("Som på visitkortet");
  }

  @Test
  void theChoicesOfAFaultAreInTheReadersLanguage() {
    var args = Map.of("choices", "Alt", "choices.da", "Alt, dansk", "choices.en", "Everything");
    var fault = new FieldError("q-b", "not-a-choice", args);

    assertThat(html(Form.of(visit, Map.of(), List.of(fault)).errors()))
        .contains("Alt, dansk")
        .doesNotContain("Everything");
    assertThat(fault.args(Language.EN)).containsEntry("choices", "Everything");
  }

  @Test
  void textOfSeveralLinesKeepsItsLinesAndIsNoMarkup() {
    assertThat(
            html(
                visit
                    .form(Map.of("idea", "\none\n</textarea><b>"))
                    .show(Field.area("idea", 1, 80))))
        .contains("\n\none\n&lt;/textarea&gt;&lt;b&gt;</textarea>");
  }

  @Test
  void everyFormHasAKeyOfItsOwn() {
    assertThat(html(visit.emptyForm().key()))
        .contains("type=\"hidden\"", "name=\"idempotencyKey\"", "value=\"k-1\"");
    assertThat(html(visit.emptyForm().key())).contains("value=\"k-2\"");
  }

  @Test
  void aButtonSaysWhatItDoes() {
    assertThat(html(visit.emptyForm().button("send")))
        .contains(">Tilmeld mig</button>")
        .doesNotContain("name=");
    assertThat(html(visit.emptyForm().quietButton("send", "action", "leave")))
        .contains("name=\"action\" value=\"leave\"", "class=\"button quiet\"");
    assertThat(html(visit.emptyForm().dangerButton("send", "action", "forget")))
        .contains("name=\"action\" value=\"forget\"", "class=\"button danger\"");
  }

  @Test
  void aFieldWithoutALabelOfItsOwnIsCalledByItsName() {
    var labelled = visit.emptyForm().labelled(Map.of("answer-7", "mandag den 11. januar"));
    assertThat(html(visit.emptyForm().show(Field.text("shoe", 1, 80)))).contains(">shoe</label>");
    assertThat(html(labelled.radios("answer-7", YES_NO)))
        .contains("<legend>mandag den 11. januar</legend>");
  }

  private static String html(Content content) {
    var text = new StringOutput();
    new OwaspHtmlTemplateOutput(text).writeUserContent(content);
    return text.toString();
  }
}
