package kreds.enrollment;

import static kreds.enrollment.SampleQuestions.DIET;
import static kreds.enrollment.SampleQuestions.WORK;
import static kreds.enrollment.SampleQuestions.diet;
import static kreds.enrollment.SampleQuestions.question;
import static kreds.enrollment.SampleQuestions.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.delivery.Letter;
import kreds.question.GivenAnswer;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a network asks beside name and company (E18): on the form, on the own page, and for the
/// others.
final class QuestionsTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 2);
  private final SampleQuestions questions = new SampleQuestions(function);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theFormAsksInTheReadersLanguageAndSaysWhoReadsTheAnswer() {
    questions.set(List.of(diet(DIET), work("participants")));

    var page = function.send(function.event("http/network")).body();
    assertThat(page)
        .contains(
            "Hvad spiser du?</label>",
            "<select id=\"f-question-diet\" name=\"question-diet\" required",
            "<option value=\"Vegetarisk\">Vegetarisk</option>",
            "Svaret læses kun af sekretariatet.",
            "name=\"question-work\" type=\"text\"",
            "maxlength=\"500\"",
            "Svaret læses også af de andre, der har en plads.");
    var english = function.event("http/network");
    english.put("queryStringParameters", Map.of("lang", "en"));
    assertThat(function.send(english).body())
        .contains(
            "What do you eat?</label>",
            "<option value=\"Vegetarisk\">Vegetarian</option>",
            "<label for=\"f-question-work\" lang=\"da\">Hvad arbejder du med?");
    var json = function.event("http/network");
    Answered.part(json, "headers").put("accept", "application/json");
    assertThat(Answered.parts(function.send(json).json(), "questions"))
        .extracting(each -> each.get("key") + " " + each.get("kind") + " " + each.get("required"))
        .containsExactly("diet choice true", "work text false");
  }

  @Test
  void aFormIsOneReadAndOneTransactionWithItsAnswersToo() {
    questions.set(List.of(diet(DIET)));
    function.faults.reset();

    assertThat(questions.enroll(1, Map.of("question-diet", "vegetarian")).status()).isEqualTo(202);

    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
    assertThat(questions.given(1)).containsExactly(new GivenAnswer("diet", 1, "Vegetarisk"));
    assertThat(function.confirm(1).status()).isEqualTo(200);
  }

  @Test
  void whatIsNoAnswerComesBackWithTheFormAndWhatWasTyped() {
    questions.set(List.of(diet(DIET), work("staff")));

    var json = questions.enroll(1, Map.of("question-diet", "Sten", "question-shoes", "42"));
    assertThat(json.status()).isEqualTo(422);
    assertThat(Answered.parts(json.json(), "errors"))
        .extracting(error -> error.get("field") + " " + error.get("code"))
        .containsExactlyInAnyOrder("question-diet not-a-choice", "question-shoes unknown-field");

    var fields = new HashMap<String, String>();
    EnrollmentFunction.fields(1).forEach((name, value) -> fields.put(name, value.toString()));
    fields.putAll(Map.of("question-diet", "Sten", "question-work", "Spande"));
    var page = function.send(HandlerUnderTest.asForm(function.event("http/enroll"), fields));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body())
        .contains(
            "Hvad spiser du? Vælg en af mulighederne: Alt, Vegetarisk",
            "href=\"#f-question-diet\"",
            "value=\"Spande\"",
            "value=\"Deltager 1\"");
    var english = function.event("http/enroll");
    english.put("queryStringParameters", Map.of("lang", "en"));
    assertThat(function.send(HandlerUnderTest.asForm(english, fields)).body())
        .contains("What do you eat? Please choose one of: Everything, Vegetarian")
        .doesNotContain("one of: Alt");
    assertThat(function.roster().enrollments()).isEmpty();
  }

  @Test
  void theOwnPageShowsTheAnswersAndChangesThem() {
    questions.set(
        List.of(diet(DIET), work("staff"), question("car", "yes-no", WORK, "staff", List.of())));
    questions.enroll(1, Map.of("question-diet", "Alt", "question-car", true));
    function.confirm(1);

    var page = function.page(1);
    assertThat(page)
        .contains(
            "<dt>Hvad spiser du?</dt><dd>Alt</dd>",
            "<dd>Ja</dd>",
            "<dd>Ikke besvaret</dd>",
            "?do=answer")
        .doesNotContain("Vi mangler et svar fra dig");
    var form = function.visit("http/enrollment", function.mine(1));
    form.put("queryStringParameters", Map.of("do", "answer"));
    assertThat(function.send(form).body())
        .contains("<option value=\"Alt\" selected>", "value=\"yes\" checked", "value=\"answer\"")
        .doesNotContain("?do=answer");

    assertThat(questions.act(1, Map.of("action", "answer", "question-work", "Spande")).status())
        .isEqualTo(200);
    assertThat(questions.given(1)).hasSize(3);
    var json = function.visit("http/enrollment", function.mine(1));
    Answered.part(json, "headers").put("accept", "application/json");
    assertThat(Answered.parts(function.send(json).json(), "questions"))
        .extracting(each -> each.get("key") + " " + each.get("answer") + " " + each.get("awaited"))
        .containsExactly("diet Alt false", "work Spande false", "car yes false");
    assertThat(questions.act(1, Map.of("action", "answer", "question-diet", "")).status())
        .isEqualTo(422);
    assertThat(function.send(function.visit("http/answer", function.mine(1))).status())
        .isEqualTo(303);
    assertThat(questions.given(1)).contains(new GivenAnswer("diet", 1, "Vegetarisk"));
  }

  @Test
  void theFileOfOwnDataHoldsTheAnswersAndForgettingTakesThemAway() {
    questions.set(List.of(work("staff")));
    questions.enroll(1, Map.of("question-work", "Spande"));
    function.confirm(1);
    var file = function.visit("http/enrollment", function.mine(1));
    file.put("queryStringParameters", Map.of("do", "export"));

    assertThat(Answered.parts(Answered.part(function.send(file).json(), "enrollment"), "answers"))
        .extracting(each -> each.get("question") + " " + each.get("answer"))
        .containsExactly("Hvad arbejder du med? Spande");

    questions.act(1, Map.of("action", "forget"));
    assertThat(function.everything()).doesNotContain("Spande");
  }

  @Test
  void whoHasAPlaceReadsThatAnAnswerIsAwaited() {
    function.seat(1);
    questions.set(List.of(diet(DIET)));

    var page = function.page(1);
    assertThat(page)
        .contains("Vi mangler et svar fra dig", "name=\"question-diet\"", "Gem mine svar");
    questions.act(1, Map.of("action", "answer", "question-diet", "Alt"));
    assertThat(function.page(1)).doesNotContain("Vi mangler et svar fra dig");
    function.handler.round();
    assertThat(function.letters("enrollment-questions")).hasSize(1);
  }

  @Test
  void aNetworkThatDoesNotComeAboutAsksNothingMore() {
    function.seat(1);
    questions.set(List.of(diet(DIET)));
    var shown = function.send(function.event("cancel-network")).all();
    function.send(Ready.of(shown, "cancel-network"));

    var page = function.page(1);
    assertThat(page)
        .contains("gennemføres ikke")
        .doesNotContain("question-diet", "?do=answer", "Vi mangler et svar");
    assertThat(questions.act(1, Map.of("action", "answer", "question-diet", "Alt")).body())
        .contains("network-cancelled");
    assertThat(questions.given(1)).isEmpty();
  }

  @Test
  void whatWasAnsweredBeforeAQuestionChangedIsNoAnswerToItNow() {
    questions.set(List.of(diet(DIET)));
    questions.enroll(1, Map.of("question-diet", "Alt"));
    function.confirm(1);
    var other = question("diet", "text", Map.of("da", "Hvad spiser du ikke?"), "staff", List.of());
    other.put("required", true);

    questions.set(List.of(other));

    assertThat(function.page(1))
        .contains(
            "name=\"question-diet\" type=\"text\" value=\"\"",
            "Spørgsmålet er ændret, siden du svarede. Du svarede: Alt. Svaret læses")
        .doesNotContain("value=\"Alt\"");
    assertThat(
            questions
                .click(function.mine(1), Map.of("action", "answer", "question-diet", ""))
                .status())
        .isEqualTo(422);
    questions.act(1, Map.of("action", "answer", "question-diet", "Nødder"));
    assertThat(function.page(1)).contains("<dd>Nødder</dd>").doesNotContain("er ændret, siden");
    assertThat(letter("enrollment-questions").values())
        .containsEntry("asks", "one")
        .containsEntry("changed", "Hvad spiser du ikke?");
  }

  @Test
  void whoIsOutOfItOwesNoAnswer() {
    function.seat(1);
    questions.set(List.of(diet(DIET)));
    questions.act(1, Map.of("action", "leave"));

    assertThat(function.page(1)).doesNotContain("Hvad spiser du?", "Ikke besvaret");
  }

  @Test
  void participantsSeeWhatIsForThemToReadOnceTheListIsOpen() {
    questions.set(List.of(diet(DIET), work("participants")));
    for (var number : List.of(1, 2)) {
      questions.enroll(
          number, Map.of("question-diet", "Vegetarisk", "question-work", "Spande " + number));
      function.confirm(number);
    }
    assertThat(function.page(1)).doesNotContain("Spande 2");

    function.openList();

    assertThat(function.page(1))
        .contains("<th scope=\"col\">Hvad arbejder du med?</th>", "<td>Spande 2</td>")
        .doesNotContain("<td>Vegetarisk</td>");
    var json = function.visit("http/enrollment", function.mine(1));
    Answered.part(json, "headers").put("accept", "application/json");
    assertThat(Answered.parts(function.send(json).json(), "participants").get(1).toString())
        .contains("Spande 2")
        .doesNotContain("Vegetarisk");
    assertThat(function.send(function.event("http/network")).body()).doesNotContain("Spande 2");
  }

  @Test
  void whatWasAnsweredForStaffIsShownToNobodyElseWhenTheQuestionIsOpened() {
    questions.set(List.of(work("staff")));
    for (var number : List.of(1, 2)) {
      questions.enroll(number, Map.of("question-work", "Spande " + number));
      function.confirm(number);
    }
    function.openList();

    questions.set(List.of(work("participants")));

    assertThat(function.page(1)).doesNotContain("Spande 2");
  }

  private Letter letter(String kind) {
    var key = function.letters(kind).getFirst();
    return function.stored.deliveries().of(key).orElseThrow().letter();
  }
}
