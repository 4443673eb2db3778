package kreds.enrollment;

import static kreds.enrollment.SampleQuestions.DIET;
import static kreds.enrollment.SampleQuestions.WORK;
import static kreds.enrollment.SampleQuestions.diet;
import static kreds.enrollment.SampleQuestions.question;
import static kreds.enrollment.SampleQuestions.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What staff hear who set what a network asks (E18), and what they read of the answers.
final class QuestionsOfStaffTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 2);
  private final SampleQuestions questions = new SampleQuestions(function);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void staffHearWhatDiffersAndThatTheSameStoodSoAlready() {
    function.seat(1);

    var first = questions.set(List.of(diet(DIET), work("participants")));
    assertThat(first.message())
        .isEqualTo(
            "2 questions are asked. New: diet, work. One person who is in the network or waits has"
                + " not answered, and is written to once. The network has texts in English, but these"
                + " are not wholly in it, and its readers read them in another language: work.");
    assertThat(function.letters("enrollment-questions")).hasSize(1);
    assertThat(questions.set(List.of(diet(DIET), work("participants"))).message())
        .isEqualTo(
            "It stood so already. 2 questions are asked. One person who is in the network or waits has"
                + " not answered, and has been written to before. The network has texts in English,"
                + " but these are not wholly in it, and its readers read them in another language:"
                + " work.");
    assertThat(function.letters("enrollment-questions")).hasSize(1);

    var other = questions.set(List.of(diet(Map.of("da", "Mad?", "en", "Food?")), work("staff")));
    assertThat(other.data())
        .containsEntry("changed", List.of("diet"))
        .containsEntry("set", List.of("work"));
    assertThat(function.letters("enrollment-questions")).hasSize(2);
    assertThat(questions.set(List.of()).message())
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
        questions.set(
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
    assertThat(questions.set(List.of(work("staff"), work("staff"))).problem().toString())
        .contains("key-twice");
    var none = function.event("set-questions");
    none.remove("questions");
    assertThat(function.send(none).problem().toString()).contains("questions", "missing");
  }

  @Test
  void staffSeeAllAnswersAlsoToWhatIsNoLongerAsked() {
    questions.set(List.of(diet(DIET), work("participants")));
    questions.enroll(1, Map.of("question-diet", "Alt", "question-work", "Spande"));
    function.confirm(1);
    questions.set(List.of(diet(Map.of("da", "Mad?", "en", "Food?"))));

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
    questions.enroll(2, Map.of("question-diet", "Vegetarian"));
    function.confirm(2);
    questions.enroll(3, Map.of("question-diet", "Vegetarian"));
    function.confirm(3);
    assertThat(list("waiting").getLast()).endsWith(";Vegetarisk;");
  }

  private List<String> list(String which) {
    var event = function.event("export-list");
    event.put("list", which);
    var url = String.valueOf(function.send(event).data().get("link"));
    var token = url.substring(url.lastIndexOf('/') + 1);
    return function.send(function.visit("http/list", token)).body().lines().toList();
  }
}
