package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// Staff name somebody else who hosts a meeting, by the order that corrects its texts.
final class NamingEventsTest {

  @Test
  void anotherHostIsInvitedAndTheFormersLinkEnds() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      assertThat(guests(door, meeting)).extracting(each -> each.get("guest")).contains("host");
      var link = door.meeting(meeting, door.host(meeting));
      assertThat(door.send(door.visit("meeting", link)).status()).isEqualTo(200);
      var order = naming(door, meeting);
      order.put("dryRun", true);

      var tried = door.send(order);
      var next = Answered.parts(tried.all(), "next").getFirst();
      assertThat(Answered.part(next, "host")).containsEntry("email", "helle@ny.example");
      var named = door.send(new LinkedHashMap<>(next));

      assertThat(named.ok()).isTrue();
      assertThat(door.letters("meeting-left")).hasSize(1);
      assertThat(door.letters("meeting-hosted"))
          .anyMatch(key -> key.contains("/" + door.host(meeting)));
      assertThat(guests(door, meeting)).extracting(each -> each.get("name")).contains("Helle Ny");
      var gone = door.send(door.visit("meeting", link));
      assertThat(gone.status()).isEqualTo(404);
      assertThat(gone.body()).contains("Du er ikke længere med til at holde mødet");
      assertThat(door.send(naming(door, meeting)).message()).contains("is so already");
    }
  }

  @Test
  void whoWasAskedForDatesAsTheHostIsToldThatAnotherIs() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var order = naming(door, meeting);
      order.put("dryRun", true);

      assertThat(Answered.parts(door.send(order).data(), "recipients"))
          .first()
          .satisfies(each ->
              assertThat(each)
                  .containsEntry("letter", "team-released")
                  .hasEntrySatisfying(
                      "subject",
                      subject -> assertThat(String.valueOf(subject)).startsWith("Din rolle på »")));
      order.put("dryRun", false);
      door.send(order);
      assertThat(door.letters("team-released")).hasSize(1);
      assertThat(door.letters("meeting-left")).isEmpty();
    }
  }

  private static List<Map<String, Object>> guests(Door door, String meeting) {
    var show = door.event("show-meeting");
    show.put("meeting", meeting);
    return Answered.parts(door.send(show).data(), "guests");
  }

  private static Map<String, Object> naming(Door door, String meeting) {
    var order = door.event("correct-meeting");
    order.remove("title");
    order.remove("place");
    order.remove("directions");
    order.remove("dryRun");
    order.put("meeting", meeting);
    order.put("host", Map.of("name", "Helle Ny", "email", "helle@ny.example"));
    return order;
  }
}
