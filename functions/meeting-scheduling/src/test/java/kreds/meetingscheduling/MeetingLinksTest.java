package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.testing.Spoken;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// Whom a personal link lets in, to what and how long.
final class MeetingLinksTest {
  private static final String TITLE = "Første netværksmøde";

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

      var gone = door.visit("meeting", token);
      Answered.part(gone, "headers").put("accept-language", "en");
      assertThat(door.send(gone).status()).isEqualTo(404);
      assertThat(door.send(gone).body()).contains("<html lang=\"da\">", "href=\"?lang=en\"");
      assertThat(door.send(door.visit("answer-meeting", token)).status()).isEqualTo(404);
    }
  }

  @Test
  void whoHasLeftReadsSoOnEachPageWithTheWayBack() {
    try (var door = Door.with(3)) {
      var poll = door.poll(door.polled(), "e-1");
      door.leave(1);

      for (var event : List.of("poll", "answer-poll")) {
        var page = door.send(door.visit(event, poll));
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body())
            .contains("du er ikke tilmeldt mere", "/networks/plastgenanvendelse", "Se netværket");
      }
      var json = door.visit("poll", poll);
      Answered.part(json, "headers").put("accept", "application/json");
      assertThat(door.send(json).body())
          .contains("urn:kreds:problem:place-given-up", "tilmelde dig igen");
    }
  }

  @Test
  void whomStaffHaveTakenOffReadsWhomToAskAndWhoIsBackInTheLineWhereTheyStand() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      var removed = door.meeting(meeting, "e-1");
      door.remove(1);
      door.leave(2);
      door.apply(2);

      assertThat(door.send(door.visit("meeting", removed)).body())
          .contains("Sekretariatet har afsluttet din tilmelding")
          .doesNotContain("Se netværket");
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-2"))).body())
          .contains("Din egen side viser", "Se netværket");
    }
  }

  @Test
  void nothingDanishIsReadAsEnglishOnAnyPage() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var poll = english(door, "poll", door.poll(meeting, "e-1"));
      door.send(door.choosing());
      for (var page :
          List.of(
              poll,
              english(door, "poll", door.poll(meeting, "e-1")),
              english(door, "meeting", door.meeting(meeting, "e-1")),
              english(door, "meeting", door.meeting(meeting, door.host(meeting))))) {
        assertThat(page).contains("<html lang=\"en\">", TITLE, "Plastics recycling");
        assertThat(Spoken.notIn("da", page, List.of(TITLE, "Velkomst", "Bordet rundt", "Havne")))
            .isEmpty();
      }
    }
  }

  private static String english(Door door, String sample, String token) {
    var event = door.visit(sample, token);
    event.put("queryStringParameters", Map.of("lang", "en"));
    return door.send(event).body();
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
      assertThat(page.body()).contains("torsdag den\u00A04.\u00A0februar\u00A02027");
      assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "getItem", 1));
      assertThat(door.send(door.visit("answer-meeting", mine)).status()).isEqualTo(200);
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, "e-3"))).status())
          .isEqualTo(404);
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
}
