package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kreds.aws.HttpResponse;
import kreds.aws.Log;
import kreds.limit.Arrival;
import kreds.limit.OpenForm;
import kreds.person.EmailAddress;
import kreds.web.api.Operation;
import kreds.web.form.Field;
import kreds.web.form.Input;
import org.junit.jupiter.api.Test;

/// Who sends a form that anybody may open: a person, or a program that fills in whatever it meets.
final class FormGuardTest {
  private static final String POST = "POST /forms";
  private static final Input<String> INPUT = Input.of(sent -> sent.get(Field.text("name", 1, 80)));

  private final List<String> taken = new ArrayList<>();
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final Log log =
      new Log("sample", new PrintStream(lines, true, StandardCharsets.UTF_8), () -> Sample.NOW);
  private final Site site =
      new Site(Sample.siteContext(log))
          .areas(
              (_, routes) ->
                  routes.post(
                      POST,
                      Operation.of("any", "Any", State.class, "What there is."),
                      INPUT,
                      this::done,
                      (_, form) -> Reply.page("Form", form.guard()::writeTo, new State("form")),
                      _ -> thanks()),
              "forms");

  /// What becomes of it.
  record State(String state) {}

  private Reply done(Visit visit, String name) {
    if (name.equals("Written to often") && visit.arrival().letters()) {
      var address = EmailAddress.of("mette@example.dk");
      return Reply.no(OpenForm.ENROLLMENT.letters(address, visit.site().ids(), Sample.NOW).over());
    }
    if (name.equals("One more")) {
      var limits =
          OpenForm.ENROLLMENT.limits(
              new Arrival(Sample.NOW, "192.0.2.10-keyed", Optional.empty(), true), Sample.NOW);
      return Reply.no(limits.getFirst().over());
    }
    taken.add(name);
    return thanks();
  }

  private static Reply thanks() {
    return Reply.seeOther("/forms?sent=1", 202, new State("received"));
  }

  @Test
  void aFormOfAPersonIsTaken() {
    assertThat(post(form(Map.of("name", "Mette", "remark", "", "shown", shown(3)))).status())
        .isEqualTo(303);
    assertThat(taken).containsExactly("Mette");
  }

  @Test
  void whoFillsInWhatNobodySeesOrIsFasterThanAnyFingersGetsTheSameAnswerAndNothingIsDone() {
    var success = post(form(Map.of("name", "Mette", "remark", "", "shown", shown(60))));
    taken.clear();

    for (var fields :
        List.of(
            Map.of("name", "Bot", "remark", "Buy", "shown", shown(60)),
            Map.of("name", "Bot", "remark", "Buy"),
            Map.of("name", "", "remark", "Buy", "unknown", "x"),
            Map.of("name", "Bot", "remark", "", "shown", shown(2)),
            Map.of("name", "Bot", "remark", "", "shown", shown(-60)),
            Map.of("name", "Bot", "shown", "1.shown-2"),
            Map.of("name", "Bot", "shown", "zz"),
            Map.of("name", "Bot", "shown", shown(60) + "x"))) {
      assertThat(post(form(fields))).as(fields.toString()).isEqualTo(success);
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void whoIsQuickAndHasFilledInNothingIsToldWhatIsMissing() {
    assertThat(post(form(Map.of("name", "", "remark", "", "shown", shown(1)))).status())
        .isEqualTo(422);
  }

  @Test
  void whatIsOverALimitGetsTheSameAnswerAndALineAndAFigureTellOfIt() {
    var json = "{\"name\":\"%s\"}";
    var taken = post(Sample.get(POST).json(json.formatted("Mette")));
    lines.reset();

    assertThat(post(Sample.get(POST).json(json.formatted("One more")))).isEqualTo(taken);
    assertThat(post(form(Map.of("name", "One more"))))
        .isEqualTo(post(form(Map.of("name", "Mette"))));
    assertThat(lines.toString(StandardCharsets.UTF_8).lines())
        .hasSize(4)
        .anyMatch(line -> line.contains("dropped") && line.contains("form-limit-source"))
        .anyMatch(line -> line.contains("\"FormsOverLimit\":1"))
        .noneMatch(line -> line.contains("One more") || line.contains("keyed"));
  }

  @Test
  void whatOnlyTheLettersOfAnAddressAreTooManyForIsTakenWithoutAndALineAndAFigureTellOfIt() {
    var json = "{\"name\":\"%s\"}";
    var success = post(Sample.get(POST).json(json.formatted("Mette")));
    lines.reset();

    assertThat(post(Sample.get(POST).json(json.formatted("Written to often")))).isEqualTo(success);
    assertThat(taken).containsExactly("Mette", "Written to often");
    assertThat(lines.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("withheld") && line.contains("form-limit-address"))
        .anyMatch(line -> line.contains("\"LettersWithheld\":1"))
        .noneMatch(line -> line.contains("mette") || line.contains("Written"));
  }

  @Test
  void aFormThatWasOpenedLongAgoOrHasNoTimeIsAsGoodAsAny() {
    post(form(Map.of("name", "After lunch", "shown", shown(86_400 * 400))));
    post(form(Map.of("name", "Old page")));

    assertThat(taken).containsExactly("After lunch", "Old page");
  }

  @Test
  void aProgramsJsonHasNoneOfBoth() {
    assertThat(post(Sample.get(POST).json("{\"name\":\"Program\"}")).status()).isEqualTo(202);
    var told = post(Sample.get(POST).json("{\"name\":\"Program\",\"remark\":\"x\"}"));

    assertThat(told.status()).isEqualTo(422);
    assertThat(told.body()).contains("remark");
    assertThat(taken).containsExactly("Program");
  }

  @Test
  void theFieldIsSeenReadReachedAndFilledInByNobody() {
    var html = guard(Map.of());

    assertThat(html)
        .startsWith("<div hidden>")
        .contains(
            "<label>Lad dette felt stå tomt <input",
            "name=\"remark\"",
            "tabindex=\"-1\"",
            "autocomplete=\"off\"")
        .as("a page may hold two of them")
        .doesNotContain("script", "style", " id=");
    assertThat(shownIn(html)).isEqualTo(shown(0));
  }

  @Test
  void aFormThatIsShownAgainKeepsItsTimeButNobodyElses() {
    assertThat(shownIn(guard(Map.of("shown", shown(500))))).isEqualTo(shown(500));
    assertThat(shownIn(guard(Map.of("shown", "\"><b>")))).isEqualTo(shown(0));
  }

  @Test
  void aFormThatAnswersAPostMayBeSentOnAtOnceHoweverItCame() {
    for (var sent : List.of(Map.of("name", ""), Map.of("name", "", "shown", "\"><b>"))) {
      var again = post(form(sent));
      assertThat(again.status()).as(sent.toString()).isEqualTo(422);
      assertThat(shownIn(again.body())).as(sent.toString()).isNotEmpty();

      post(form(Map.of("name", "Mette", "remark", "", "shown", shownIn(again.body()))));
    }
    assertThat(taken).containsExactly("Mette", "Mette");
  }

  @Test
  void aSourceIsAnAddressOrANetworkOfTheNewKind() {
    assertThat(Sources.of("192.0.2.10")).isEqualTo("192.0.2.10");
    assertThat(Sources.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Sources.of("2001:db8:1:2::9"));
    assertThat(Sources.of("2001:db8:1:2::")).isNotEqualTo(Sources.of("2001:db8:1:3::"));
    assertThat(Sources.of(":garbled:")).isEqualTo(":garbled:");
  }

  private HttpResponse post(Sample.Ask ask) {
    return site.answer(ask.request());
  }

  private static Sample.Ask form(Map<String, String> fields) {
    var sent = new ArrayList<String>();
    new LinkedHashMap<>(fields).forEach((name, value) -> sent.add(name + "=" + value));
    return Sample.get(POST).form(String.join("&", sent));
  }

  /// The stamp of a form that was shown so many seconds ago.
  private static String shown(long seconds) {
    var time = Long.toString(Sample.NOW.minusSeconds(seconds).getEpochSecond(), 36);
    return time + ".shown-" + time;
  }

  private static String guard(Map<String, String> typed) {
    var visit = Visit.of(Sample.siteContext(), Sample.get("GET /forms").request());
    var html = new StringOutput();
    visit.form(typed).guard().writeTo(new OwaspHtmlTemplateOutput(html));
    return html.toString();
  }

  private static String shownIn(String html) {
    var found = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"").matcher(html);
    return found.find() ? found.group(1) : "";
  }
}
