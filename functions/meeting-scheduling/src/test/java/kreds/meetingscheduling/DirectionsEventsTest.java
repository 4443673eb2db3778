package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import kreds.meetingscheduling.feed.ReadFeed;
import org.junit.jupiter.api.Test;

/// How one finds the place of a meeting, from the order to the page of whoever is invited.
final class DirectionsEventsTest {
  @Test
  void whoeverIsInvitedReadsThemAndTheirCalendarHasThemAndNobodyElse() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var link = door.meeting(meeting, "e-1");

      assertThat(door.send(door.visit("meeting", link)).body())
          .contains("Sådan finder du frem", "parkér bag hal 3", "<br>Bus 101A fra Køge Station");
      assertThat(door.send(door.json(door.visit("meeting", link), "")).json().get("directions"))
          .asString()
          .contains("Kør ind ad port 2");
      assertThat(
              String.join(
                  "\n",
                  ReadFeed.of(door.send(door.visit("meeting-calendar", link)).body())
                      .others("DESCRIPTION")))
          .contains("Sådan finder du frem:\nKør ind ad port 2");
      assertThat(door.send(door.event("http/network-calendar")).body()).doesNotContain("port 2");
      assertThat(door.aws.rows("Networks")).asString().doesNotContain("port 2");
    }
  }

  @Test
  void theyAreCorrectedAloneAndTakenAwayByABlankOne() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var order = door.event("correct-meeting");
      order.put("meeting", meeting);
      order.remove("title");
      order.put("directions", "Bus 5.");

      var corrected = door.send(order);

      assertThat(corrected.message()).isEqualTo("Meeting 1 is corrected. 5 emails.");
      assertThat(corrected.data()).containsEntry("sequence", 0);
      assertThat(page(door, meeting)).contains("Bus 5.");
      order.put("directions", "");
      assertThat(door.send(order).message()).isEqualTo("Meeting 1 is corrected. 5 emails.");
      assertThat(page(door, meeting)).doesNotContain("Sådan finder du frem");
      order.remove("directions");
      assertThat(door.send(order).problem()).containsKey("errors");
    }
  }

  private static String page(Door door, String meeting) {
    return door.send(door.visit("meeting", door.meeting(meeting, "e-1"))).body();
  }
}
