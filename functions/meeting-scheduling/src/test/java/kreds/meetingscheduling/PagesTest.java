package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages behind the personal links, by the samples in `events/`, on the embedded AWS.
final class PagesTest {

  @Test
  void thePollPageShowsEveryDateAndChangesNothing() {
    try (var door = Door.with(3)) {
      var page = door.visit("poll", poll(door, "e-1"));
      var rows = door.aws.rows("Meetings");
      door.faults.reset();

      var answer = door.send(page);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body())
          .contains(
              "tirsdag den 2. februar 2027 kl.\u00A009.30–\u206014.00",
              "torsdag den 11. februar 2027",
              "Plastgenanvendelse",
              "name=\"date-4\"",
              "De andre: 0 ja · 0 hvis nødvendigt · 0 nej");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
      assertThat(door.aws.rows("Meetings")).isEqualTo(rows);
    }
  }

  @Test
  void anAnswerIsKeptAndCanBeChanged() {
    try (var door = Door.with(3)) {
      var token = poll(door, "e-1");
      door.faults.reset();

      var first = door.send(door.visit("answer-poll", token));

      assertThat(first.status()).isEqualTo(303);
      assertThat(first.header("location")).isEqualTo("/polls/" + token);
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 1));
      var json =
          json(
              door.visit("answer-poll", token),
              "{\"date-1\":\"no\",\"date-2\":\"no\",\"date-3\":\"no\",\"date-4\":\"if-needed\"}");
      assertThat(door.send(json).status()).isEqualTo(200);
      assertThat(door.send(door.visit("poll", token)).body()).contains("dit svar er gemt");
      assertThat(door.send(door.visit("poll", token("e-2", door))).body())
          .contains("De andre: 0 ja · 1 hvis nødvendigt · 0 nej");
    }
  }

  @Test
  void anAnswerThatCollidesWithAnotherIsHeardAllTheSame() {
    try (var door = Door.with(3)) {
      var token = poll(door, "e-1");
      door.faults.reset();
      door.faults.at(3, DynamoFault.TRANSACTION_CONFLICT);

      assertThat(door.send(door.visit("answer-poll", token)).status()).isEqualTo(303);

      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 4, "transactWriteItems", 2));
    }
  }

  @Test
  void whatDynamoCannotDoJustNowIsAnsweredWithComeBackLater() {
    try (var door = Door.with(2)) {
      var token = poll(door, "e-1");
      door.faults.always(DynamoFault.THROTTLING_EXCEPTION);

      var answer = door.send(door.visit("answer-poll", token));

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("retry-after")).isNotEqualTo("null");
    }
  }

  @Test
  void aDateThatIsNotAnsweredIsNamedAndTheRestIsKept() {
    try (var door = Door.with(2)) {
      var event = door.visit("answer-poll", poll(door, "e-1"));
      event.put("body", "date-1=yes&dates=4&comment=Hej+%3Cb%3E");

      var answer = door.send(event);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body())
          .contains("#f-date-2", "#f-date-4", "Hej &lt;b&gt;")
          .doesNotContain("#f-date-1\"", "<b>");
      assertThat(door.send(json(event, "{\"date-1\":\"yes\"}")).body())
          .contains("\"date-2\"", "\"date-3\"", "\"date-4\"")
          .doesNotContain("\"date-1\"");
    }
  }

  @Test
  void afterTheDeadlineThePageSaysSoAndNothingIsTaken() {
    try (var door = Door.with(2)) {
      var token = poll(door, "e-1");
      door.clock.set("2027-01-20T12:00:00+01:00");

      assertThat(door.send(door.visit("poll", token)).body())
          .contains("Afstemningen er slut")
          .doesNotContain("<form");
      assertThat(door.send(door.visit("answer-poll", token)).status()).isEqualTo(409);
      door.order("choose-date");
      assertThat(door.send(door.visit("poll", token)).body())
          .contains("Datoen er valgt", "torsdag den 4. februar 2027");
      assertThat(door.send(door.visit("answer-poll", token)).status()).isEqualTo(409);
    }
  }

  @Test
  void theMeetingPageShowsTheProgrammeAndWhoComes() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      var mine = door.meeting(meeting, "e-1");
      var other = door.meeting(meeting, "e-2");
      door.send(
          json(
              door.visit("answer-meeting", other),
              "{\"action\":\"not-coming\",\"note\":\"Messe\"}"));
      door.faults.reset();

      assertThat(door.send(door.visit("answer-meeting", mine)).status()).isEqualTo(200);

      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 1));
      door.faults.reset();
      assertThat(door.send(door.visit("meeting", mine)).body())
          .contains("Bordet rundt: vores egne tal", "du kommer", "Deltager 1", "Firma 1 A/S")
          .doesNotContain("Deltager 2", "Messe", "Har ikke svaret", "@");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
      var host = door.meeting(meeting, door.host(meeting));
      assertThat(door.send(door.visit("meeting", host)).body())
          .contains(
              "1 kommer, 1 kommer ikke, 1 har ikke svaret",
              "Deltager 2",
              "Messe",
              "Jeg spiser vegetarisk",
              "Har ikke svaret (1)")
          .doesNotContain("<form", "@");
    }
  }

  @Test
  void anOutsideSpeakerIsAskedForADateButNotShownWhatParticipantsBring() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var speaker = door.send(door.visit("poll", door.poll(meeting, door.speaker(meeting))));

      assertThat(speaker.body())
          .contains("Velkomst og kaffe", "Hvad må der stå på bakken?")
          .doesNotContain("Bordet rundt", "Spilleregler");
      for (var guest : List.of("e-1", door.host(meeting))) {
        assertThat(door.send(door.visit("poll", door.poll(meeting, guest))).body())
            .contains("Velkomst og kaffe", "Bordet rundt", "Spilleregler");
      }
    }
  }

  @Test
  void whoComesIsNotShownToTheOthersBeforeStaffHaveLookedAtWhoJoined() {
    try (var door = Door.notLookedAt(3)) {
      var meeting = door.scheduled();
      var mine = door.meeting(meeting, "e-1");
      var other = door.visit("answer-meeting", door.meeting(meeting, "e-2"));
      door.send(json(other, "{\"action\":\"coming\",\"note\":\"\"}"));

      assertThat(door.send(door.visit("meeting", mine)).body())
          .contains("Her kan du se, hvem der kommer, så snart sekretariatet")
          .doesNotContain("Deltager 2", "Firma 2");
      var data = door.send(HandlerUnderTest.asJson(door.visit("meeting", mine), Map.of())).json();
      assertThat(data.get("people")).isEqualTo(Map.of("coming", List.of()));
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, door.host(meeting)))).body())
          .contains("Deltager 2", "Firma 2 A/S");
    }
  }

  @Test
  void thePageIsThereInEnglish() {
    try (var door = Door.with(2)) {
      var event = door.visit("poll", poll(door, "e-1"));
      event.put("rawQueryString", "lang=en");
      event.put("queryStringParameters", Map.of("lang", "en"));

      assertThat(door.send(event).body())
          .contains(
              "Tuesday 2 February 2027, 09:30–\u206014:00", "Plastics recycling", "lang=\"en\"");
    }
  }

  @Test
  void whoHasGivenUpThePlaceGetsInNoMore() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();

      var gone = door.meeting(meeting, "e-9");

      assertThat(door.send(door.visit("meeting", gone)).status()).isEqualTo(404);
      assertThat(door.send(door.visit("answer-meeting", gone)).status()).isEqualTo(404);
      assertThat(door.send(door.visit("meeting", gone)).body()).contains("ikke længere en plads");
    }
  }

  @Test
  void whoHasLeftSinceTheLinkWasSentGetsInNoMore() {
    try (var door = Door.with(3)) {
      var token = door.meeting(door.scheduled(), "e-1");
      assertThat(door.send(door.visit("meeting", token)).status()).isEqualTo(200);
      door.leave(1);

      assertThat(door.send(door.visit("meeting", token)).status()).isEqualTo(404);
      assertThat(door.send(door.visit("answer-meeting", token)).status()).isEqualTo(404);
    }
  }

  @Test
  void lastYearsParticipantOpensLastYearsMeetingAndAnswersThere() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var mine = door.meeting(meeting, "e-1");
      door.nextYear();
      door.join(3);
      door.faults.reset();

      var page = door.send(door.visit("meeting", mine));
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body()).contains("torsdag den 4. februar 2027");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2));
      assertThat(door.send(door.visit("answer-meeting", mine)).status()).isEqualTo(200);
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-3"))).status())
          .isEqualTo(404);
    }
  }

  @Test
  void thisYearsHostSeesThisYearsPeople() {
    try (var door = Door.with(2)) {
      var lastYear = door.scheduled();
      door.nextYear();
      door.join(3);
      door.join(4);
      var event = door.event("schedule-meeting");
      event.put("host", door.event("plan-meeting").get("host"));
      var meeting = String.valueOf(door.send(event).data().get("meeting"));

      var thisYears = new LinkSubject.OfMeeting(Door.RUN.next(), meeting, door.host(meeting));
      assertThat(door.send(door.visit("meeting", door.function.token(thisYears))).body())
          .contains("Deltager 3", "Deltager 4", "Har ikke svaret (2)")
          .doesNotContain("Deltager 1", "Deltager 2");
      var lastYears = door.meeting(lastYear, door.host(lastYear));
      assertThat(door.send(door.visit("meeting", lastYears)).body())
          .contains("Deltager 1", "Deltager 2")
          .doesNotContain("Deltager 3");
    }
  }

  @Test
  void aLinkOpensOnlyWhatItWasMadeFor() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var poll = door.poll(meeting, "e-1");
      var mine = door.meeting(meeting, "e-1");
      var another = door.meeting("m-another", "e-1");

      assertThat(door.send(door.visit("meeting", poll)).status()).isEqualTo(404);
      assertThat(door.send(door.visit("poll", mine)).status()).isEqualTo(404);
      assertThat(door.send(door.visit("meeting", another)).status()).isEqualTo(404);
      assertThat(door.send(door.visit("meeting", mine.substring(3))).status()).isEqualTo(404);
      door.clock.set("2028-03-01T09:00:00+01:00");
      assertThat(door.send(door.visit("meeting", mine)).status()).isEqualTo(410);
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
      var event = json(door.visit("answer-poll", poll(door, "e-1")), body);
      var rows = door.aws.rows("Meetings");

      var answer = door.send(event);

      assertThat(answer.status()).isIn(400, 422);
      assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
      assertThat(door.aws.rows("Meetings")).isEqualTo(rows);
    }
  }

  @Test
  void anAnswerWithoutAnActionKeepsWhatWasTyped() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var event = door.visit("answer-meeting", door.meeting(meeting, "e-1"));
      var form = new LinkedHashMap<>(event);
      form.put(
          "headers",
          Map.of("content-type", "application/x-www-form-urlencoded", "accept", "text/html"));
      form.put("body", "note=Kommer+sent");

      var answer = door.send(form);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body()).contains("Kommer sent");
    }
  }

  private static String poll(Door door, String guest) {
    return door.poll(door.polled(), guest);
  }

  /// The same meeting: a plan that is sent again is the same one.
  private static String token(String guest, Door door) {
    return poll(door, guest);
  }

  private static Map<String, Object> json(Map<String, Object> event, String body) {
    var json = new LinkedHashMap<>(event);
    json.put("headers", Map.of("content-type", "application/json", "accept", "application/json"));
    json.put("body", body);
    return json;
  }
}
