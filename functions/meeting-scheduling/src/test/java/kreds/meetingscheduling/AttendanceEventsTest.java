package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// Who was at a meeting, from a tap on the facilitator's page to the table that staff see, by the
/// samples in `events/` (S12).
final class AttendanceEventsTest {
  private static final String ON = "2027-02-04T10:00:00+01:00";
  private static final String OVER = "2027-02-04T14:30:00+01:00";

  @Test
  void facilitatorAndHostNoteByATapAndASecondTapTakesItBack() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var facilitator = door.meeting(meeting, door.facilitator(meeting));
      var host = door.meeting(meeting, door.host(meeting));
      assertThat(page(door, facilitator)).doesNotContain("Hvem er her?");
      assertThat(door.send(door.visit("take-attendance", facilitator)).status()).isEqualTo(409);
      door.clock.set(ON);
      assertThat(page(door, facilitator))
          .contains("Hvem er her?", "0 af 2", "aria-pressed=\"false\"", "Deltager 1");

      var tapped = door.send(door.visit("take-attendance", facilitator));

      assertThat(tapped.status()).isEqualTo(303);
      assertThat(tapped.header("location")).endsWith("#attendance");
      assertThat(page(door, host)).contains("1 af 2", "aria-pressed=\"true\"", "✓");
      var lines = door.function.audited().size();
      assertThat(door.send(door.visit("take-attendance", host)).status()).isEqualTo(303);
      assertThat(door.function.audited()).as("the same tap is one").hasSize(lines);
      var back =
          HandlerUnderTest.asForm(
              door.visit("take-attendance", host), Map.of("person", "e-1", "present", "false"));
      assertThat(door.send(back).status()).isEqualTo(303);
      assertThat(page(door, facilitator)).contains("0 af 2");
      var english = door.json(door.visit("meeting", facilitator), "");
      english.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(door.send(english).json()).containsKey("attendance");
    }
  }

  @Test
  void whoTakesPartNotesNobodyAndSeesNoList() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.clock.set(ON);
      for (var who : List.of("e-1", door.speaker(meeting))) {
        var link = door.meeting(meeting, who);
        assertThat(page(door, link)).doesNotContain("Hvem er her?");
        var refused = door.send(door.visit("take-attendance", link));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Kun proceskonsulenten og værten");
        assertThat(door.send(door.json(door.visit("meeting", link), "")).json())
            .doesNotContainKey("attendance");
      }
      assertThat(door.function.audited()).doesNotContain("take-attendance");
    }
  }

  @Test
  void aTapOnSomebodyWithoutAPlaceIsRefused() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.clock.set(ON);
      var tap =
          HandlerUnderTest.asForm(
              door.visit("take-attendance", door.meeting(meeting, door.host(meeting))),
              Map.of("person", "e-9", "present", "true"));

      assertThat(door.send(tap).status()).isEqualTo(422);
      var token = door.meeting(meeting, door.host(meeting));
      var away =
          HandlerUnderTest.asForm(
              door.visit("take-attendance", token), Map.of("person", "e-9", "present", "false"));
      assertThat(door.send(away).status()).isEqualTo(422);
      assertThat(door.send(away).body()).contains("Personen har ikke en plads i netværket.");
    }
  }

  @Test
  void programsNoteAndReadIt() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      door.clock.set(ON);
      var link = door.meeting(meeting, door.host(meeting));

      var noted =
          door.send(
              door.json(
                  door.visit("take-attendance", link), "{\"person\":\"e-2\",\"present\":true}"));

      assertThat(noted.json())
          .containsEntry("person", "e-2")
          .containsEntry("name", "Deltager 2")
          .containsEntry("present", true);
    }
  }

  @Test
  void staffNoteByAddressAndSeeTheTable() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var early = door.send(present(door, "e-1"));
      assertThat(early.refusal()).isEqualTo("meeting-not-begun");
      door.clock.set(OVER);
      door.function.round();
      door.function.round();
      assertThat(waiting(door)).contains("attendance-missing");
      assertThat(door.order("today").text("toFill")).contains("take-attendance", meeting);
      assertThat(door.order("show-meeting").text("toFill")).contains("take-attendance");

      var taken = door.send(present(door, "Deltager1@firma1.example", "e-2"));

      assertThat(taken.message())
          .isEqualTo(
              "It is noted. Attendance is noted of 1 meeting. At fewer than 50 % of theirs: 0 people.");
      assertThat(waiting(door)).doesNotContain("attendance-missing");
      assertThat(door.order("show-meeting").text("data")).contains("present=true");
      var shown = door.order("show-attendance");
      assertThat(Answered.parts(shown.data(), "meetings"))
          .singleElement()
          .satisfies(column -> assertThat(column).containsEntry("present", 2));
      assertThat(Answered.parts(shown.data(), "people"))
          .first()
          .satisfies(row ->
              assertThat(row)
                  .containsEntry("enrollment", "e-1")
                  .containsEntry("percent", 100)
                  .containsEntry("belowLimit", false));
      assertThat(door.send(present(door, "e-1")).message()).isEqualTo("It was noted so already.");
      var unknown = door.send(present(door, "nobody@example.dk"));
      assertThat(unknown.refusal()).isEqualTo("participant-unknown");
      assertThat(unknown.text("problem")).contains("nobody@example.dk");
      var none = door.event("take-attendance");
      none.remove("present");
      assertThat(door.send(none).text("problem")).contains("present");
      door.leave(2);
      assertThat(Answered.parts(door.order("show-attendance").data(), "people"))
          .as("who was there and has left stays on the list")
          .extracting(row -> row.get("enrollment") + " " + row.get("left"))
          .containsExactly("e-1 false", "e-2 true");
    }
  }

  private static Map<String, Object> present(Door door, String... who) {
    var event = door.event("take-attendance");
    event.put("present", List.of(who));
    return event;
  }

  private static List<Object> waiting(Door door) {
    return Answered.parts(door.order("today").data(), "waiting").stream()
        .map(waits -> waits.get("what"))
        .toList();
  }

  private static String page(Door door, String link) {
    return door.send(door.visit("meeting", link)).body();
  }
}
