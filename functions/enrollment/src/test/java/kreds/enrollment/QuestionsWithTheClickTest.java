package kreds.enrollment;

import static kreds.enrollment.SampleQuestions.DIET;
import static kreds.enrollment.SampleQuestions.diet;
import static kreds.enrollment.SampleQuestions.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.question.GivenAnswer;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a network asks (E18) of whoever takes a place by a click: it is answered with it.
final class QuestionsWithTheClickTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 2);
  private final SampleQuestions questions = new SampleQuestions(function);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theClickAsksForWhatTheFormHasNotAnswered() {
    questions.set(List.of(diet(DIET), work("staff")));
    questions.enroll(1, Map.of());
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

    var yes = questions.act(1, Map.of("action", "confirm", "question-diet", "Alt"));
    assertThat(yes.json()).containsEntry("state", "confirmed");
    assertThat(questions.given(1)).containsExactly(new GivenAnswer("diet", 1, "Alt"));
  }

  @Test
  void whoTakesOverAPlaceAnswersWithTheClick() {
    function.seat(1);
    questions.set(List.of(diet(DIET)));
    var asked = Map.<String, Object>of("name", "Ida Holm", "email", "ida@firma1.example");
    var hands = new HashMap<>(asked);
    hands.put("action", "hand-over");
    assertThat(questions.act(1, hands).status()).isEqualTo(200);
    var ida = SamplePeople.person("Ida Holm", "ida@firma1.example");
    var id = function.idOf(ida, EnrollmentFunction.FIRST);
    var token = function.handler.token(new LinkSubject.OfEnrollment(EnrollmentFunction.FIRST, id));

    assertThat(function.send(function.visit("http/enrollment", token)).body())
        .contains("Ja, jeg overtager pladsen", "name=\"question-diet\"");
    var no = questions.click(token, Map.of("action", "confirm"));
    assertThat(no.status()).isEqualTo(422);
    assertThat(no.body())
        .contains("href=\"#f-question-diet\"", "id=\"f-question-diet\"", "Giv et svar.");
    assertThat(questions.click(token, Map.of("action", "confirm", "question-diet", "Alt")).status())
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
    questions.act(3, Map.of("action", "correct", "name", "Deltager 3", "company", "Firma 1 A/S"));
    assertThat(questions.act(1, hands).status()).isEqualTo(200);
    questions.set(List.of(diet(DIET)));

    var page = function.page(3);
    assertThat(page).contains("Ja, jeg overtager pladsen").doesNotContain("Vi mangler et svar");
    assertThat(page.split("id=\"f-question-diet\"", -1)).hasSize(2);
    assertThat(questions.click(function.mine(3), Map.of("action", "accept")).status())
        .isEqualTo(422);
    assertThat(questions.act(3, Map.of("action", "accept", "question-diet", "Alt")).json())
        .containsEntry("state", "confirmed");
  }

  @Test
  void whoIsOfferedAPlaceAnswersWithTheYes() {
    function.seat(1, 2, 3);
    questions.act(1, Map.of("action", "leave"));
    questions.set(List.of(diet(DIET), work("staff")));

    var page = function.page(3);
    assertThat(page)
        .contains("Ja, jeg tager imod pladsen", "name=\"question-diet\"")
        .doesNotContain("Vi mangler et svar fra dig", "Gem mine svar");
    assertThat(page.split("id=\"f-question-diet\"", -1)).as("stands once").hasSize(2);

    var no =
        questions.click(function.mine(3), Map.of("action", "accept", "question-work", "Spande"));
    assertThat(no.status()).isEqualTo(422);
    assertThat(no.body()).contains("id=\"f-question-diet\"", "value=\"Spande\"", "Giv et svar.");
    assertThat(function.enrollment(3, EnrollmentFunction.FIRST).state()).isEqualTo("offered");

    var yes =
        questions.act(
            3, Map.of("action", "accept", "question-diet", "Alt", "question-work", "Dåser"));
    assertThat(yes.json()).containsEntry("state", "confirmed");
    assertThat(questions.given(3)).hasSize(2);
    assertThat(questions.act(3, Map.of("action", "accept")).status())
        .as("twice is fine")
        .isEqualTo(200);
  }

  @Test
  void whoAcceptsAnInvitationAnswersWithIt() {
    questions.set(List.of(diet(DIET)));
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
    assertThat(questions.given(1)).hasSize(1);
  }
}
