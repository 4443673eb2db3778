package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.delivery.Letter;
import kreds.link.LinkSubject;
import kreds.question.GivenAnswer;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a network asks beside name and company (E18): on the form, with the click, on the own page,
/// for the others and for staff.
final class QuestionsTest {
  private static final Map<String, String> DIET =
      Map.of("da", "Hvad spiser du?", "en", "What do you eat?");
  private static final Map<String, String> WORK = Map.of("da", "Hvad arbejder du med?");

  private final EnrollmentFunction function = new EnrollmentFunction(1, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void staffHearWhatDiffersAndThatTheSameStoodSoAlready() {
    function.seat(1);

    var first = set(List.of(diet(DIET), work("participants")));
    assertThat(first.message())
        .isEqualTo(
            "2 questions are asked. New: diet, work. One person who is in the network or waits has"
                + " not answered, and is written to once. The network has texts in English, but these"
                + " are not wholly in it, and its readers read them in another language: work.");
    assertThat(function.letters("enrollment-questions")).hasSize(1);
    assertThat(set(List.of(diet(DIET), work("participants"))).message())
        .isEqualTo(
            "It stood so already. 2 questions are asked. One person who is in the network or waits has"
                + " not answered, and has been written to before. The network has texts in English,"
                + " but these are not wholly in it, and its readers read them in another language:"
                + " work.");
    assertThat(function.letters("enrollment-questions")).hasSize(1);

    var other = set(List.of(diet(Map.of("da", "Mad?", "en", "Food?")), work("staff")));
    assertThat(other.data())
        .containsEntry("changed", List.of("diet"))
        .containsEntry("set", List.of("work"));
    assertThat(function.letters("enrollment-questions")).hasSize(2);
    assertThat(set(List.of()).message())
        .isEqualTo("Nothing is asked. No longer asked, while their answers are kept: diet, work.");
    assertThat(function.lines())
        .filteredOn(line -> line.contains("set-questions"))
        .hasSize(3)
        .anyMatch(line ->
            line.contains(
                "set-questions  > diet (choice, required, read by staff, version 1); work (text"));
  }

  @Test
  void everyMistakeOfTheOrderIsNamedAtOnce() {
    var no =
        set(
            List.of(
                question("Diet!", "choice", Map.of(), "staff", List.of(Map.of("da", "Alt"))),
                question("work", "text", WORK, "staff", List.of(WORK, WORK)),
                question("car", "choice", WORK, "staff", List.of(WORK, WORK))));

    assertThat(Answered.parts(no.problem(), "errors"))
        .extracting(error -> error.get("field") + " " + error.get("code"))
        .containsExactlyInAnyOrder(
            "questions[0].key key-malformed",
            "questions[0].text.da no-words",
            "questions[0].choices choices-needed",
            "questions[1].choices choices-unneeded",
            "questions[2].choices choice-twice");
    assertThat(set(List.of(work("staff"), work("staff"))).problem().toString())
        .contains("key-twice");
    var none = function.event("set-questions");
    none.remove("questions");
    assertThat(function.send(none).problem().toString()).contains("questions", "missing");
  }

  @Test
  void theFormAsksInTheReadersLanguageAndSaysWhoReadsTheAnswer() {
    set(List.of(diet(DIET), work("participants")));

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
    set(List.of(diet(DIET)));
    function.faults.reset();

    assertThat(enroll(1, Map.of("question-diet", "vegetarian")).status()).isEqualTo(202);

    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
    assertThat(given(1)).containsExactly(new GivenAnswer("diet", 1, "Vegetarisk"));
    assertThat(function.confirm(1).status()).isEqualTo(200);
  }

  @Test
  void whatIsNoAnswerComesBackWithTheFormAndWhatWasTyped() {
    set(List.of(diet(DIET), work("staff")));

    var json = enroll(1, Map.of("question-diet", "Sten", "question-shoes", "42"));
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
  void theClickAsksForWhatTheFormHasNotAnswered() {
    set(List.of(diet(DIET), work("staff")));
    enroll(1, Map.of());
    var page = function.page(1);
    assertThat(page)
        .contains("Bekræft min tilmelding", "name=\"question-diet\"", "name=\"question-work\"")
        .contains("Svar, og bekræft din tilmelding")
        .doesNotContain("Kun ét klik mere");

    var no = function.confirm(1);
    assertThat(no.status()).isEqualTo(422);
    assertThat(Answered.parts(no.json(), "errors"))
        .extracting(error -> error.get("field") + " " + error.get("code"))
        .containsExactly("question-diet missing");
    var again =
        function.send(
            HandlerUnderTest.asForm(
                function.visit("http/confirm", function.mine(1)),
                Map.of("action", "confirm", "question-work", "Spande")));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("value=\"Spande\"", "Hvad spiser du? Giv et svar.");
    assertThat(function.roster().run().seats().confirmed()).isZero();

    var yes = act(1, Map.of("action", "confirm", "question-diet", "Alt"));
    assertThat(yes.json()).containsEntry("state", "confirmed");
    assertThat(given(1)).containsExactly(new GivenAnswer("diet", 1, "Alt"));
  }

  @Test
  void theOwnPageShowsTheAnswersAndChangesThem() {
    set(List.of(diet(DIET), work("staff"), question("car", "yes-no", WORK, "staff", List.of())));
    enroll(1, Map.of("question-diet", "Alt", "question-car", true));
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

    assertThat(act(1, Map.of("action", "answer", "question-work", "Spande")).status())
        .isEqualTo(200);
    assertThat(given(1)).hasSize(3);
    var json = function.visit("http/enrollment", function.mine(1));
    Answered.part(json, "headers").put("accept", "application/json");
    assertThat(Answered.parts(function.send(json).json(), "questions"))
        .extracting(each -> each.get("key") + " " + each.get("answer") + " " + each.get("awaited"))
        .containsExactly("diet Alt false", "work Spande false", "car yes false");
    assertThat(act(1, Map.of("action", "answer", "question-diet", "")).status()).isEqualTo(422);
    assertThat(function.send(function.visit("http/answer", function.mine(1))).status())
        .isEqualTo(303);
    assertThat(given(1)).contains(new GivenAnswer("diet", 1, "Vegetarisk"));
  }

  @Test
  void theFileOfOwnDataHoldsTheAnswersAndForgettingTakesThemAway() {
    set(List.of(work("staff")));
    enroll(1, Map.of("question-work", "Spande"));
    function.confirm(1);
    var file = function.visit("http/enrollment", function.mine(1));
    file.put("queryStringParameters", Map.of("do", "export"));

    assertThat(Answered.parts(Answered.part(function.send(file).json(), "enrollment"), "answers"))
        .extracting(each -> each.get("question") + " " + each.get("answer"))
        .containsExactly("Hvad arbejder du med? Spande");

    act(1, Map.of("action", "forget"));
    assertThat(function.everything()).doesNotContain("Spande");
  }

  @Test
  void whoHasAPlaceReadsThatAnAnswerIsAwaited() {
    function.seat(1);
    set(List.of(diet(DIET)));

    var page = function.page(1);
    assertThat(page)
        .contains("Vi mangler et svar fra dig", "name=\"question-diet\"", "Gem mine svar");
    act(1, Map.of("action", "answer", "question-diet", "Alt"));
    assertThat(function.page(1)).doesNotContain("Vi mangler et svar fra dig");
    function.handler.round();
    assertThat(function.letters("enrollment-questions")).hasSize(1);
  }

  @Test
  void aNetworkThatDoesNotComeAboutAsksNothingMore() {
    function.seat(1);
    set(List.of(diet(DIET)));
    var shown = function.send(function.event("cancel-network")).all();
    function.send(Ready.of(shown, "cancel-network"));

    var page = function.page(1);
    assertThat(page)
        .contains("gennemføres ikke")
        .doesNotContain("question-diet", "?do=answer", "Vi mangler et svar");
    assertThat(act(1, Map.of("action", "answer", "question-diet", "Alt")).body())
        .contains("network-cancelled");
    assertThat(given(1)).isEmpty();
  }

  @Test
  void whoTakesOverAPlaceAnswersWithTheClick() {
    function.seat(1);
    set(List.of(diet(DIET)));
    var asked = Map.<String, Object>of("name", "Ida Holm", "email", "ida@firma1.example");
    var hands = new HashMap<>(asked);
    hands.put("action", "hand-over");
    assertThat(act(1, hands).status()).isEqualTo(200);
    var ida = SamplePeople.person("Ida Holm", "ida@firma1.example");
    var id = function.idOf(ida, EnrollmentFunction.FIRST);
    var token = function.handler.token(new LinkSubject.OfEnrollment(EnrollmentFunction.FIRST, id));

    assertThat(function.send(function.visit("http/enrollment", token)).body())
        .contains("Ja, jeg overtager pladsen", "name=\"question-diet\"");
    var no = click(token, Map.of("action", "confirm"));
    assertThat(no.status()).isEqualTo(422);
    assertThat(no.body())
        .contains("href=\"#f-question-diet\"", "id=\"f-question-diet\"", "Giv et svar.");
    assertThat(click(token, Map.of("action", "confirm", "question-diet", "Alt")).status())
        .isEqualTo(303);
    var seat = function.roster().find(id).orElseThrow();
    assertThat(seat.state()).isEqualTo("confirmed");
    assertThat(seat.who().answers().given()).containsExactly(new GivenAnswer("diet", 1, "Alt"));
  }

  @Test
  void whoWaitsAndTakesOverAPlaceAnswersWithTheClickToo() {
    function.seat(1, 2, 3);
    var colleague = EnrollmentFunction.fields(3);
    var hands = new HashMap<String, Object>(colleague);
    hands.remove("company");
    hands.put("action", "hand-over");
    act(3, Map.of("action", "correct", "name", "Deltager 3", "company", "Firma 1 A/S"));
    assertThat(act(1, hands).status()).isEqualTo(200);
    set(List.of(diet(DIET)));

    var page = function.page(3);
    assertThat(page).contains("Ja, jeg overtager pladsen").doesNotContain("Vi mangler et svar");
    assertThat(page.split("id=\"f-question-diet\"", -1)).hasSize(2);
    assertThat(click(function.mine(3), Map.of("action", "accept")).status()).isEqualTo(422);
    assertThat(act(3, Map.of("action", "accept", "question-diet", "Alt")).json())
        .containsEntry("state", "confirmed");
  }

  @Test
  void whoIsOfferedAPlaceAnswersWithTheYes() {
    function.seat(1, 2, 3);
    act(1, Map.of("action", "leave"));
    set(List.of(diet(DIET), work("staff")));

    var page = function.page(3);
    assertThat(page)
        .contains("Ja, jeg tager imod pladsen", "name=\"question-diet\"")
        .doesNotContain("Vi mangler et svar fra dig", "Gem mine svar");
    assertThat(page.split("id=\"f-question-diet\"", -1)).as("stands once").hasSize(2);

    var no = click(function.mine(3), Map.of("action", "accept", "question-work", "Spande"));
    assertThat(no.status()).isEqualTo(422);
    assertThat(no.body()).contains("id=\"f-question-diet\"", "value=\"Spande\"", "Giv et svar.");
    assertThat(function.enrollment(3, EnrollmentFunction.FIRST).state()).isEqualTo("offered");

    var yes = act(3, Map.of("action", "accept", "question-diet", "Alt", "question-work", "Dåser"));
    assertThat(yes.json()).containsEntry("state", "confirmed");
    assertThat(given(3)).hasSize(2);
    assertThat(act(3, Map.of("action", "accept")).status()).as("twice is fine").isEqualTo(200);
  }

  @Test
  void whatWasAnsweredBeforeAQuestionChangedIsNoAnswerToItNow() {
    set(List.of(diet(DIET)));
    enroll(1, Map.of("question-diet", "Alt"));
    function.confirm(1);
    var other = question("diet", "text", Map.of("da", "Hvad spiser du ikke?"), "staff", List.of());
    other.put("required", true);

    set(List.of(other));

    assertThat(function.page(1))
        .contains(
            "name=\"question-diet\" type=\"text\" value=\"\"",
            "Spørgsmålet er ændret, siden du svarede. Du svarede: Alt. Svaret læses")
        .doesNotContain("value=\"Alt\"");
    assertThat(click(function.mine(1), Map.of("action", "answer", "question-diet", "")).status())
        .isEqualTo(422);
    act(1, Map.of("action", "answer", "question-diet", "Nødder"));
    assertThat(function.page(1)).contains("<dd>Nødder</dd>").doesNotContain("er ændret, siden");
    assertThat(letter("enrollment-questions").values())
        .containsEntry("asks", "one")
        .containsEntry("changed", "Hvad spiser du ikke?");
  }

  @Test
  void whoIsOutOfItOwesNoAnswer() {
    function.seat(1);
    set(List.of(diet(DIET)));
    act(1, Map.of("action", "leave"));

    assertThat(function.page(1)).doesNotContain("Hvad spiser du?", "Ikke besvaret");
  }

  @Test
  void participantsSeeWhatIsForThemToReadOnceTheListIsOpen() {
    set(List.of(diet(DIET), work("participants")));
    for (var number : List.of(1, 2)) {
      enroll(number, Map.of("question-diet", "Vegetarisk", "question-work", "Spande " + number));
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
    set(List.of(work("staff")));
    for (var number : List.of(1, 2)) {
      enroll(number, Map.of("question-work", "Spande " + number));
      function.confirm(number);
    }
    function.openList();

    set(List.of(work("participants")));

    assertThat(function.page(1)).doesNotContain("Spande 2");
  }

  @Test
  void staffSeeAllAnswersAlsoToWhatIsNoLongerAsked() {
    set(List.of(diet(DIET), work("participants")));
    enroll(1, Map.of("question-diet", "Alt", "question-work", "Spande"));
    function.confirm(1);
    set(List.of(diet(Map.of("da", "Mad?", "en", "Food?"))));

    var shown = function.event("show-enrollment");
    shown.remove("email");
    shown.put("enrollment", function.roster().enrollments().getFirst().id());
    var enrollment = Answered.part(function.send(shown).data(), "enrollment");
    assertThat(Answered.parts(enrollment, "answers"))
        .extracting(
            each -> each.get("question") + " " + each.get("answer") + " " + each.get("holds"))
        .containsExactly("Mad? Alt false", "Hvad arbejder du med? Spande false");
    assertThat(function.handler.order("show-network").data().toString())
        .contains("Mad?", "answer=Spande");
    var rows = list("participants");
    assertThat(rows.getFirst()).endsWith(";Plads siden;Mad?;Hvad arbejder du med?");
    assertThat(rows.get(1)).endsWith(";Alt (svaret, før spørgsmålet blev ændret);Spande");
    enroll(2, Map.of("question-diet", "Vegetarian"));
    function.confirm(2);
    enroll(3, Map.of("question-diet", "Vegetarian"));
    function.confirm(3);
    assertThat(list("waiting").getLast()).endsWith(";Vegetarisk;");
  }

  @Test
  void whoAcceptsAnInvitationAnswersWithIt() {
    set(List.of(diet(DIET)));
    var token = function.invite(1);
    assertThat(function.send(function.visit("http/invitation", token)).body())
        .contains("name=\"question-diet\"");
    var yes =
        new HashMap<String, Object>(Map.of("action", "accept", "name", "Karen", "company", "Holm"));

    var no = function.send(function.json("http/accept-invitation", token, yes));
    assertThat(no.status()).isEqualTo(422);
    assertThat(no.body()).contains("question-diet", "missing");
    yes.put("question-diet", "Alt");
    assertThat(function.send(function.json("http/accept-invitation", token, yes)).json())
        .containsEntry("state", "confirmed");
    assertThat(given(1)).hasSize(1);
  }

  private List<String> list(String which) {
    var event = function.event("export-list");
    event.put("list", which);
    var url = String.valueOf(function.send(event).data().get("link"));
    var token = url.substring(url.lastIndexOf('/') + 1);
    return function.send(function.visit("http/list", token)).body().lines().toList();
  }

  private Answered click(String token, Map<String, String> fields) {
    return function.send(HandlerUnderTest.asForm(function.visit("http/confirm", token), fields));
  }

  private Letter letter(String kind) {
    var key = function.letters(kind).getFirst();
    return function.stored.deliveries().of(key).orElseThrow().letter();
  }

  private Answered act(int number, Map<String, Object> fields) {
    return function.send(function.json("http/confirm", function.mine(number), fields));
  }

  private Answered enroll(int number, Map<String, Object> answers) {
    var fields = EnrollmentFunction.fields(number);
    fields.putAll(answers);
    return function.send(function.form(fields, number));
  }

  private List<GivenAnswer> given(int number) {
    return function.enrollment(number, EnrollmentFunction.FIRST).who().answers().given();
  }

  private Answered set(List<Map<String, Object>> questions) {
    var event = function.event("set-questions");
    event.put("network", EnrollmentFunction.NETWORK);
    event.put("questions", questions);
    return function.send(event);
  }

  private static Map<String, Object> diet(Map<String, String> text) {
    var diet =
        question(
            "diet",
            "choice",
            text,
            "staff",
            List.of(
                Map.of("da", "Alt", "en", "Everything"),
                Map.of("da", "Vegetarisk", "en", "Vegetarian")));
    diet.put("required", true);
    return diet;
  }

  private static Map<String, Object> work(String readBy) {
    return question("work", "text", WORK, readBy, List.of());
  }

  private static Map<String, Object> question(
      String key,
      String kind,
      Map<String, String> text,
      String readBy,
      List<Map<String, String>> choices) {
    var question = new HashMap<String, Object>();
    question.put("key", key);
    question.put("kind", kind);
    question.put("text", text);
    question.put("readBy", readBy);
    if (!choices.isEmpty()) {
      question.put("choices", choices);
    }
    return question;
  }
}
