package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers to a poll by its page or by a program: kept, kept again, or refused with what is wrong.
final class AnsweringAPollTest {
  @Test
  void underOneKeyTheSameIsOneAnswerAndAnotherIsRefusedWithWhatWasChosen() {
    try (var door = Door.with(2)) {
      var token = door.poll("e-1");
      var yes = "date-1=yes&date-2=no&date-3=no&date-4=no&comment=Ja&idempotencyKey=k-1";
      assertThat(door.send(door.answer(token, yes)).status()).isEqualTo(303);
      door.faults.reset();
      assertThat(door.send(door.answer(token, yes)).status()).isEqualTo(303);
      var rows = door.aws.rows("Meetings");

      var other = door.send(door.answer(token, yes.replace("comment=Ja", "comment=Nej")));
      assertThat(other.status()).isEqualTo(422);
      assertThat(other.body())
          .contains("brugt før med et andet indhold", "Nej</textarea>")
          .doesNotContain("k-1");
      assertThat(door.aws.rows("Meetings")).isEqualTo(rows);
    }
  }

  @Test
  void aKeyThatComesLateChangesNothingThatWasSaidSince() {
    try (var door = Door.with(2)) {
      var token = door.poll("e-1");
      var yes = "date-1=yes&date-2=no&date-3=no&date-4=no&comment=&idempotencyKey=k-1";
      door.send(door.answer(token, yes));
      door.send(door.answer(token, yes.replace("date-1=yes", "date-1=no").replace("k-1", "k-2")));
      var rows = door.aws.rows("Meetings");

      var late = door.send(door.answer(token, yes));
      assertThat(late.status()).isEqualTo(422);
      assertThat(late.body()).contains("der er sagt noget andet siden").doesNotContain("k-1");
      assertThat(door.aws.rows("Meetings")).isEqualTo(rows);
    }
  }

  @Test
  void anAnswerIsKeptAndCanBeChanged() {
    try (var door = Door.with(3)) {
      var token = door.poll("e-1");
      door.faults.reset();

      var first = door.send(door.visit("answer-poll", token));

      assertThat(first.status()).isEqualTo(303);
      assertThat(first.header("location")).isEqualTo("/polls/" + token + "?done=answer");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 1));
      var json =
          door.json(
              door.visit("answer-poll", token),
              "{\"date-1\":\"no\",\"date-2\":\"no\",\"date-3\":\"no\",\"date-4\":\"if-needed\"}");
      assertThat(door.send(json).status()).isEqualTo(200);
      assertThat(door.send(door.visit("poll", token)).body())
          .contains("Du har svaret. Du kan ændre dit svar");
      assertThat(door.send(door.visit("poll", door.poll("e-2"))).body())
          .contains("De andre: 1 hvis det er nødvendigt<");
    }
  }

  @Test
  void anAnswerThatCollidesWithAnotherIsHeardAllTheSame() {
    try (var door = Door.with(3)) {
      var token = door.poll("e-1");
      door.faults.reset();
      door.faults.at(3, DynamoFault.TRANSACTION_CONFLICT);

      assertThat(door.send(door.visit("answer-poll", token)).status()).isEqualTo(303);

      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 4, "transactWriteItems", 2));
    }
  }

  @Test
  void whomNoDateSuitsSaysSoWithOneButton() {
    try (var door = Door.with(3)) {
      var token = door.poll("e-1");
      var event = door.visit("answer-poll", token);
      event.put("body", "none=true&dates=4&date-1=yes&comment=Ferie");

      assertThat(door.send(event).status()).isEqualTo(303);
      assertThat(door.send(door.visit("poll", door.poll("e-2"))).body())
          .contains("De andre: 1 nej<")
          .doesNotContain("1 ja", "Passer flest");
      event.put("body", "date-1=yes&date-2=no&date-3=no&date-4=no&dates=4");
      assertThat(door.send(event).status()).isEqualTo(303);
      assertThat(door.send(door.visit("poll", door.poll("e-2"))).body())
          .containsOnlyOnce("De andre: 1 ja")
          .containsOnlyOnce("Passer flest indtil nu.");
    }
  }

  @Test
  void whatDynamoCannotDoJustNowIsAnsweredWithComeBackLater() {
    try (var door = Door.with(2)) {
      var token = door.poll("e-1");
      door.faults.always(DynamoFault.THROTTLING_EXCEPTION);

      var event = door.visit("answer-poll", token);
      event.put("body", "date-1=yes&dates=4&comment=Hej+%3Cb%3E");
      var answer = door.send(event);

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("retry-after")).isNotEqualTo("null");
      assertThat(answer.body())
          .contains("name=\"date-1\" value=\"yes\"", "value=\"Hej &lt;b>\"", "Prøv igen</button>");
    }
  }

  @Test
  void aDateThatIsNotAnsweredIsNamedAndTheRestIsKept() {
    try (var door = Door.with(2)) {
      var event = door.visit("answer-poll", door.poll("e-1"));
      event.put("body", "date-1=yes&dates=4&comment=Hej+%3Cb%3E");

      var answer = door.send(event);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body())
          .contains("#f-date-2", "#f-date-4", "Hej &lt;b&gt;", "2027 kl.\u00A0", ": Vælg et svar.")
          .doesNotContain("#f-date-1\"", "<b>");
      assertThat(door.send(door.json(event, "{\"date-1\":\"yes\"}")).body())
          .contains("\"date-2\"", "\"date-3\"", "\"date-4\"")
          .doesNotContain("\"date-1\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"date-1\":7}",
        "{\"date-1\":\"maybe\"}",
        "{\"date-13\":\"yes\"}",
        "{\"date-1\":\"yes\",\"date-2\":\"yes\",\"date-3\":\"yes\",\"date-4\":\"yes\",\"date-5\":\"yes\"}"
      })
  void whatIsNoAnswerIsRefusedAndNothingIsKept(String body) {
    try (var door = Door.with(2)) {
      var event = door.json(door.visit("answer-poll", door.poll("e-1")), body);
      var rows = door.aws.rows("Meetings");

      var answer = door.send(event);

      assertThat(answer.status()).isIn(400, 422);
      assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
      assertThat(door.aws.rows("Meetings")).isEqualTo(rows);
    }
  }

  @Test
  void aDateThatTheFormDidNotShowIsNamedToo() {
    try (var door = Door.with(2)) {
      var event = door.visit("answer-poll", door.poll("e-1"));
      event.put("body", "date-1=yes&dates=1");

      var answer = door.send(event);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body())
          .contains(
              "#f-date-2",
              "#f-date-4",
              "Torsdag den\u00A04.\u00A0februar\u00A02027",
              ": Vælg et svar.")
          .doesNotContain("#f-date-1\"");
    }
  }

  @Test
  void anAnswerThatComesTooLateIsRefusedOnOneReadingAndKeptInWords() {
    try (var door = Door.with(2)) {
      var event = door.visit("answer-poll", door.poll("e-1"));
      event.put("body", "date-1=yes&date-2=no&date-3=no&date-4=if-needed&dates=4&comment=Hej");
      Answered.part(event, "headers").put("accept-language", "en-GB,en;q=0.9");
      door.clock.set("2027-01-20T12:00:00+01:00");
      door.faults.reset();

      var answer = door.send(event);

      assertThat(answer.status()).isEqualTo(409);
      assertThat(door.faults.counts()).containsEntry("query", 2);
      assertThat(answer.body())
          .contains(
              "<html lang=\"da\">",
              "Tirsdag den\u00A02.\u00A0februar\u00A02027 kl.\u00A009.30–\u206014.00: Ja, det passer",
              "14.00: Hvis det er nødvendigt",
              ">Hej<")
          .doesNotContain(">yes<", ">if-needed<");
    }
  }
}
