package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// Staff name somebody else who hosts a meeting, by the order that corrects its texts.
final class NamingEventsTest {

  @Test
  void anotherHostIsInvitedAndTheFormersLinkEnds() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var former =
          Answered.parts(door.order("show-meeting").data(), "guests").stream()
              .filter(each -> "host".equals(each.get("guest")))
              .findFirst();
      var order = naming(door, meeting);
      order.put("dryRun", true);

      var tried = door.send(order);
      var next = Answered.parts(tried.all(), "next").getFirst();
      assertThat(Answered.part(next, "host")).containsEntry("email", "helle@ny.example");
      var named = door.send(new LinkedHashMap<>(next));

      assertThat(named.ok()).isTrue();
      assertThat(door.letters("meeting-left")).hasSize(former.isPresent() ? 1 : 0);
      assertThat(door.order("show-meeting").text("data")).contains("Helle Ny");
      assertThat(door.send(naming(door, meeting)).message()).contains("is so already");
    }
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
