package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// The page behind the link to a meeting, by the samples in `events/`, on the embedded AWS.
final class MeetingPageTest {
  @Test
  void theMeetingPageShowsTheProgrammeAndWhoComes() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      var mine = door.meeting(meeting, "e-1");
      var other = door.meeting(meeting, "e-2");
      door.send(
          door.json(
              door.visit("answer-meeting", other),
              "{\"action\":\"not-coming\",\"note\":\"Messe\"}"));
      door.faults.reset();

      assertThat(door.send(door.visit("answer-meeting", mine)).status()).isEqualTo(200);

      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 1));
      door.faults.reset();
      assertThat(
              door.send(door.visit("meeting", mine))
                  .body()
                  .replaceFirst("(?s)<footer.*</footer>", ""))
          .contains(
              "Hej Deltager 1",
              "Bordet rundt: vores egne tal",
              "du kommer",
              "Deltager 1",
              "Firma 1 A/S")
          .doesNotContain("Deltager 2", "Messe", "Har ikke svaret", "@");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "getItem", 1));
      var host = door.meeting(meeting, door.host(meeting));
      assertThat(
              door.send(door.visit("meeting", host))
                  .body()
                  .replaceFirst("(?s)<footer.*</footer>", ""))
          .contains(
              "1 kommer, 1 kommer ikke, 1 har ikke svaret",
              "Deltager 2",
              "Messe",
              "Jeg spiser vegetarisk",
              "Har ikke svaret (1)",
              "Du er vært for mødet.")
          .doesNotContain("value=\"coming\"", "value=\"not-coming\"", "name=\"note\"", "@");
    }
  }

  @Test
  void whoComesIsNotShownToTheOthersBeforeStaffHaveLookedAtWhoJoined() {
    try (var door = Door.notLookedAt(3)) {
      var meeting = door.scheduled();
      var mine = door.meeting(meeting, "e-1");
      var other = door.visit("answer-meeting", door.meeting(meeting, "e-2"));
      door.send(door.json(other, "{\"action\":\"coming\",\"note\":\"\"}"));

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
  void aMeetingGoesIntoACalendarUnderTheIdentityOfItsMailAndOntoAMap() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var token = door.meeting(meeting, "e-1");
      var page = door.send(door.visit("meeting", token)).body();
      assertThat(page)
          .contains(
              "href=\"/meetings/" + token + "/calendar.ics\"",
              "https://www.openstreetmap.org/search?query=",
              "Vært",
              "Hanne Bruun");

      var file = door.send(door.visit("meeting-calendar", token));
      assertThat(file.status()).isEqualTo(200);
      assertThat(file.text("headers")).contains("text/calendar");
      assertThat(file.body().replace("\r\n ", ""))
          .contains(
              "METHOD:PUBLISH",
              "SEQUENCE:0",
              "DTSTART:20270204T083000Z",
              "Bordet rundt: vores egne tal",
              "/meetings/" + token + "?letter=da")
          .doesNotContain("ATTENDEE", "RSVP");
      var english = door.visit("meeting-calendar", token);
      english.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(english).body().replace("\r\n ", ""))
          .contains("/meetings/" + token + "?lang=en");
      door.clock.set("2027-02-04T14:00:00+01:00");
      assertThat(door.send(door.visit("meeting", token)).body()).doesNotContain("calendar.ics");
    }
  }

  @Test
  void afterTheMeetingNobodyIsStillExpectedAndTheOwnAnswerStays() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      var mine = door.meeting(meeting, "e-1");
      door.send(door.visit("answer-meeting", mine));
      door.clock.set("2027-02-04T14:00:00+01:00");

      assertThat(door.send(door.visit("meeting", mine)).body())
          .contains("Mødet er slut.", "Du svarede, at du kom.", "Havde meldt sig (1)")
          .doesNotContain("Kommer (", "Du har svaret");
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, door.host(meeting)))).body())
          .contains("1 havde meldt sig, 0 havde meldt afbud, 2 svarede ikke")
          .contains("Havde meldt afbud (0)", "Svarede ikke (2)")
          .doesNotContain("kommer", "endnu", "Du er vært");
    }
  }

  @Test
  void namesThatAreNotShownAreNotSaidToBeConfidentialAndNotPromisedOnceItIsHeld() {
    try (var door = Door.notLookedAt(2)) {
      var mine = door.visit("meeting", door.meeting(door.scheduled(), "e-1"));
      assertThat(door.send(mine).body())
          .contains("Det, der er mærket »Kun for deltagere«")
          .doesNotContain("Navnene er kun");
      door.clock.set("2027-02-04T14:00:00+01:00");
      assertThat(door.send(mine).body()).doesNotContain("Her kan du se, hvem der kommer");
    }
    try (var door = Door.with(2)) {
      var mine = door.visit("meeting", door.meeting(door.scheduled(), "e-1"));
      assertThat(door.send(mine).body()).contains("Navnene er kun", "skal ikke gives videre");
    }
  }

  @Test
  void withoutAHostTheNoteIsForTheSecretariat() {
    try (var door = Door.with(2)) {
      var hosted = door.visit("meeting", door.meeting(door.scheduled(), "e-1"));
      assertThat(door.send(hosted).body()).contains("Besked til værten");
      var event = door.event("schedule-meeting");
      event.put("title", "Uden vært");
      event.put("start", "2027-04-13T09:30");
      event.put("end", "2027-04-13T14:00");
      var alone = String.valueOf(door.send(event).data().get("meeting"));
      var page = door.visit("meeting", door.meeting(alone, "e-1"));
      assertThat(door.send(page).body())
          .contains("Besked til sekretariatet")
          .doesNotContain("Besked til værten");
      var faulty = door.visit("answer-meeting", door.meeting(alone, "e-1"));
      var answer =
          door.send(
              HandlerUnderTest.asForm(faulty, Map.of("action", "coming", "note", "x".repeat(501))));
      assertThat(answer.body()).contains("Skriv højst 500 tegn").doesNotContain("Vælg et svar");
    }
  }

  @Test
  void whoSendsAnAnswerIsThankedOnceAlsoForANoteAlone() {
    try (var door = Door.with(2)) {
      var token = door.meeting(door.scheduled(), "e-1");
      var noted =
          HandlerUnderTest.asForm(
              door.visit("answer-meeting", token), Map.of("action", "coming", "note", "Vegetar"));
      var sent = door.send(noted);
      assertThat(sent.status()).isEqualTo(303);
      assertThat(sent.header("location")).endsWith("?done=answer");
      var page = door.visit("meeting", token);
      assertThat(door.send(page).body()).doesNotContain("Tak, dit svar");
      page.put("queryStringParameters", Map.of("done", "answer"));
      assertThat(door.send(page).body()).contains("Tak, dit svar er gemt. Du har svaret, at");
    }
  }

  @Test
  void whatHasNoDateGoesIntoNoCalendar() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var token = door.meeting(meeting, "e-1");
      assertThat(door.send(door.visit("meeting", token)).body()).doesNotContain("calendar.ics");
      assertThat(door.send(door.visit("meeting-calendar", token)).status()).isEqualTo(404);
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

  @Test
  void anOutsideSpeakerSeesNoNamesAndWhoHasAPlaceFindsTheOwnPage() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      var mine = door.visit("meeting", door.meeting(meeting, "e-1"));
      var speaker = door.visit("meeting", door.meeting(meeting, door.speaker(meeting)));
      var other = door.visit("answer-meeting", door.meeting(meeting, "e-2"));
      door.send(door.json(other, "{\"action\":\"coming\",\"note\":\"\"}"));

      assertThat(door.send(mine).body())
          .contains("Kommer (1)", "Deltager 2", "Navnene er kun for", "href=\"/enrollments/");
      assertThat(door.send(speaker).body())
          .contains("Hej Signe Højgaard")
          .doesNotContain("Kommer (", "Deltager 2", "Navnene er kun", "/enrollments/");
      var data = door.send(HandlerUnderTest.asJson(speaker, Map.of())).json();
      assertThat(data.get("people")).isEqualTo(Map.of("coming", List.of()));
    }
  }

  @Test
  void aMeetingThatIsHeldSaysSoAndNoMoreWhatWasAnswered() {
    try (var door = Door.with(2)) {
      var mine = door.meeting(door.scheduled(), "e-1");
      door.send(door.visit("answer-meeting", mine));
      door.clock.set("2027-02-04T09:30:00+01:00");
      assertThat(door.send(door.visit("meeting", mine)).body())
          .contains("Mødet er begyndt", "Du har svaret, at du kommer", "09.30–\u206010.00");

      door.clock.set("2027-02-04T14:00:00+01:00");

      assertThat(door.send(door.visit("meeting", mine)).body())
          .contains("Mødet er slut.", "Velkomst og kaffe")
          .doesNotContain("Mødet er begyndt", "Du har svaret");
    }
  }

  @Test
  void beforeThereIsADateTheMeetingHasNotBegun() {
    try (var door = Door.with(2)) {
      var mine = door.meeting(door.polled(), "e-1");

      assertThat(door.send(door.visit("meeting", mine)).body()).doesNotContain("begyndt", "holdt");
    }
  }
}
