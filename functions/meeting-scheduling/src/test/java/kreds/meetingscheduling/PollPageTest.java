package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// The page behind the link to a poll, by the samples in `events/`, on the embedded AWS.
final class PollPageTest {
  @Test
  void thePollPageShowsEveryDateAndChangesNothing() {
    try (var door = Door.with(3)) {
      var page = door.visit("poll", door.poll("e-1"));
      var rows = door.aws.rows("Meetings");
      door.faults.reset();

      var answer = door.send(page);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body())
          .contains(
              "Tirsdag den\u00A02.\u00A0februar\u00A02027 kl.\u00A009.30–\u206014.00",
              "Torsdag den\u00A011.\u00A0februar\u00A02027",
              "Plastgenanvendelse",
              "name=\"date-4\"",
              "Ingen andre har svaret endnu.",
              "Hej Deltager 1",
              "Ingen af datoerne passer mig");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
      assertThat(door.aws.rows("Meetings")).isEqualTo(rows);
    }
  }

  @Test
  void afterTheDeadlineThePageSaysSoAndNothingIsTaken() {
    try (var door = Door.with(2)) {
      var token = door.poll("e-1");
      door.clock.set("2027-01-20T12:00:00+01:00");

      assertThat(door.send(door.visit("poll", token)).body())
          .contains("Afstemningen er slut")
          .doesNotContain("<form");
      assertThat(door.send(door.visit("answer-poll", token)).status()).isEqualTo(409);
      door.send(door.choosing());
      assertThat(door.send(door.visit("poll", token)).body())
          .contains("Datoen er valgt", "torsdag den\u00A04.\u00A0februar\u00A02027");
      assertThat(door.send(door.visit("answer-poll", token)).status()).isEqualTo(409);
    }
  }

  @Test
  void whoComesBackIsNotThankedOnceMore() {
    try (var door = Door.with(2)) {
      var token = door.poll("e-1");
      door.send(door.visit("answer-poll", token));
      var back = door.visit("poll", token);
      assertThat(door.send(back).body())
          .contains("Du har svaret. Du kan ændre dit svar indtil fristen.", "Gem ændringen")
          .doesNotContain("Tak, dit svar er gemt.");
      back.put("queryStringParameters", Map.of("done", "answer"));
      assertThat(door.send(back).body()).contains("Tak, dit svar er gemt. Du har svaret.");
    }
  }

  @Test
  void whoMakesTheMeetingHappenReadsInWhichRoleTheyAreAsked() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      assertThat(door.send(door.visit("poll", door.poll(meeting, door.host(meeting)))).body())
          .contains("Du er spurgt, fordi du er vært for mødet: en dato, du siger nej til");
      assertThat(door.send(door.visit("poll", door.poll(meeting, door.speaker(meeting)))).body())
          .contains("Du er spurgt, fordi du er oplægsholder på mødet");
      assertThat(door.send(door.visit("poll", door.poll("e-1"))).body())
          .doesNotContain("Du er spurgt");
    }
  }

  @Test
  void anOutsideSpeakerIsAskedForADateButNotShownWhatParticipantsBring() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var speaker = door.send(door.visit("poll", door.poll(meeting, door.speaker(meeting))));

      assertThat(speaker.body())
          .contains("Velkomst og kaffe", "Genanvendt råvare i maskinerne")
          .doesNotContain("Bordet rundt", "Spilleregler");
      for (var guest : List.of("e-1", door.host(meeting))) {
        assertThat(door.send(door.visit("poll", door.poll(meeting, guest))).body())
            .contains("Velkomst og kaffe", "Bordet rundt", "Spilleregler");
      }
    }
  }

  @Test
  void thePageIsThereInEnglish() {
    try (var door = Door.with(2)) {
      var event = door.visit("poll", door.poll("e-1"));
      event.put("rawQueryString", "lang=en");
      event.put("queryStringParameters", Map.of("lang", "en"));

      assertThat(door.send(event).body())
          .contains(
              "Tuesday 2\u00A0February\u00A02027, 09:30–\u206014:00",
              "Plastics recycling",
              "lang=\"en\"");
    }
  }

  @Test
  void aPersonsPageIsInTheirOwnLanguageWhateverTheBrowserSays() {
    try (var door = Door.with(2)) {
      var event = door.visit("poll", door.poll("e-1"));
      Answered.part(event, "headers").put("accept-language", "en-GB,en;q=0.9");

      assertThat(door.send(event).body())
          .contains("<html lang=\"da\">", "Tirsdag den\u00A02.\u00A0februar");
      event.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(event).body()).contains("<html lang=\"en\">", "<h1 lang=\"da\">");
    }
  }

  @Test
  void afterTheDeadlineNobodyIsStillExpectedToAnswerAndTheChosenDateLeadsToTheMeeting() {
    try (var door = Door.with(2)) {
      var token = door.poll("e-1");
      var host = door.poll(door.host(door.polled()));
      assertThat(door.send(door.visit("poll", token)).body())
          .contains("Ingen andre har svaret endnu.", "href=\"/enrollments/")
          .doesNotContain("/meetings/");
      door.clock.set("2027-01-20T12:00:00+01:00");

      assertThat(door.send(door.visit("poll", token)).body())
          .containsOnlyOnce("Ingen andre svarede.")
          .doesNotContain("endnu", "/meetings/");

      door.send(door.choosing());
      assertThat(door.send(door.visit("poll", token)).body())
          .contains("href=\"/meetings/", "Se mødet", "href=\"/enrollments/");
      assertThat(door.send(door.visit("poll", host)).body())
          .contains("href=\"/meetings/")
          .doesNotContain("/enrollments/");
    }
  }
}
