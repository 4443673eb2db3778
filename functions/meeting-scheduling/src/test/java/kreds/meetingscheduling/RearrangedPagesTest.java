package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// What the pages of a meeting that was moved or cancelled say to whoever comes back to them.
final class RearrangedPagesTest {
  @Test
  void whoHadAnsweredIsAskedAgainAndReadsFromWhenTheMeetingMoved() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var token = door.meeting(meeting, "e-1");
      door.send(door.visit("answer-meeting", token));
      change(door, "move-meeting", meeting);

      assertThat(door.send(door.visit("meeting", token)).body())
          .contains(
              "Mødet er flyttet. Før var det torsdag den",
              "Dit tidligere svar gælder ikke længere",
              "Kommer du?",
              "Roskilde Emballage")
          .doesNotContain("Du har svaret");
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-2"))).body())
          .contains("Mødet er flyttet.")
          .doesNotContain("Dit tidligere svar");
      var data = door.send(HandlerUnderTest.asJson(door.visit("meeting", token), Map.of())).json();
      assertThat(data).containsEntry("answerOutdated", true).containsKey("movedFrom");
      var shown = door.order("show-meeting");
      assertThat(shown.message())
          .isEqualTo(
              "Meeting 1 is scheduled. It was on 2027-02-04 09:30–14:00 before. Answered for that"
                  + " time, and not again since: 1. Have not said whether they come: 2. They are"
                  + " reminded on 2027-03-05T09:30. Its agenda goes out on 2027-03-02T09:30.");
      assertThat(shown.text("data")).contains("outdated=true");

      assertThat(door.send(door.visit("answer-meeting", token)).status()).isEqualTo(200);

      assertThat(door.send(door.visit("meeting", token)).body())
          .contains("Du har svaret, at du kommer")
          .doesNotContain("Dit tidligere svar");
      assertThat(door.order("show-meeting").message()).doesNotContain("not again");
    }
  }

  @Test
  void anAnswerToAPageThatWasOpenedBeforeTheMeetingMovedIsNotOneForTheNewTime() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var token = door.meeting(meeting, "e-1");
      var page = door.send(door.visit("meeting", token)).body();
      assertThat(page).contains("action=\"/meetings/" + token + "?turn=0\"");
      var old = door.visit("answer-meeting", token);
      old.put("queryStringParameters", Map.of("turn", "0"));
      change(door, "move-meeting", meeting);

      var refused = door.send(old);

      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.body()).contains("meeting-moved");
      assertThat(door.send(door.visit("meeting", token)).body())
          .contains("?turn=1\"")
          .doesNotContain("Du har svaret");
      old.put("queryStringParameters", Map.of("turn", "1"));
      assertThat(door.send(old).status()).isEqualTo(200);
    }
  }

  @Test
  void thePollOfAMovedMeetingShowsWhereItIsNow() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      change(door, "move-meeting", meeting);

      assertThat(door.send(door.visit("poll", door.poll(meeting, "e-1"))).body())
          .contains("Mødet er flyttet til:", "9.\u00A0marts\u00A02027")
          .doesNotContain("Datoen er valgt");
    }
  }

  @Test
  void aCancelledMeetingSaysSoAndCanBeTakenOutOfACalendarThatTookTheFile() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var token = door.meeting(meeting, "e-1");
      door.send(door.visit("answer-meeting", token));
      change(door, "cancel-meeting", meeting);

      assertThat(door.send(door.visit("meeting", token)).body())
          .contains("Mødet er aflyst.", "Tag mødet ud af din kalender", "calendar.ics")
          .doesNotContain("Kommer du?", "Ændr dit svar", "Du har svaret", "Kommer (");
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, door.host(meeting)))).body())
          .contains("Mødet er aflyst.")
          .doesNotContain("har ikke svaret", "Du er vært");
      var file = door.send(door.visit("meeting-calendar", token));
      assertThat(file.body().replace("\r\n ", ""))
          .contains("METHOD:PUBLISH", "STATUS:CANCELLED", "SEQUENCE:1");
      var other = door.json(door.visit("answer-meeting", token), "{\"action\":\"not-coming\"}");
      assertThat(door.send(other).status()).isEqualTo(409);
      assertThat(door.send(door.visit("poll", door.poll(meeting, "e-1"))).body())
          .contains("Mødet er aflyst.", "Du skal ikke svare på datoerne.")
          .doesNotContain("Datoen er valgt");
      door.clock.set("2027-02-04T14:00:00+01:00");
      assertThat(door.send(door.visit("meeting", token)).body())
          .contains("Mødet er aflyst.")
          .doesNotContain("calendar.ics", "Mødet er slut");
    }
  }

  @Test
  void aPollThatIsCalledOffTakesNoAnswer() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var token = door.poll(meeting, "e-1");
      change(door, "cancel-meeting", meeting);

      assertThat(door.send(door.visit("poll", token)).body())
          .contains("Mødet er aflyst.")
          .doesNotContain("Sekretariatet vælger nu datoen", "<form method=\"post\"");
      assertThat(door.send(door.visit("answer-poll", token)).status()).isEqualTo(409);
    }
  }

  private static void change(Door door, String command, String meeting) {
    var event = door.event(command);
    event.put("meeting", meeting);
    assertThat(door.send(event).ok()).isTrue();
  }
}
