package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kreds.aws.Json;
import kreds.delivery.CalendarIdentity;
import kreds.delivery.Organizer;
import kreds.person.EmailAddress;
import kreds.testing.handler.Answered;
import kreds.testing.s3.FakeS3;
import org.junit.jupiter.api.Test;

/// F10: name and addresses of an association change, while people have its meetings in their
/// calendars.
final class RenamedAssociationTest {

  @Test
  void aMeetingIsKnownToCalendarsAsItWasPlanned() throws IOException {
    try (var door = Door.with(3)) {
      var meeting = door.polled();

      var chosen = renamed(door, door.choosing());
      var again = renamed(door, door.event("plan-meeting"));

      assertThat(chosen.ok()).isTrue();
      assertThat(again.message()).contains("so already");
      var organizer = new Organizer("Plastindustrien", EmailAddress.of("sekretariat@example.dk"));
      assertThat(door.letters("meeting-invitation"))
          .hasSize(3)
          .allSatisfy(key ->
              assertThat(identity(door, key))
                  .isEqualTo(new CalendarIdentity(meeting + "@example.dk", organizer, 0)));
    }
  }

  private static CalendarIdentity identity(Door door, String key) {
    return door.stored
        .deliveries()
        .of(key)
        .flatMap(delivery -> delivery.letter().calendar())
        .orElseThrow()
        .identity();
  }

  /// The order, carried out by the function after its parameters were changed.
  private static Answered renamed(Door door, Map<String, Object> order) throws IOException {
    var environment = door.aws.environment("meeting-scheduling");
    environment.putAll(
        Map.of(
            "ASSOCIATION_NAME", "Emballageindustrien",
            "REPLY_TO", "kontakt@emballage.example.dk",
            "BASE_URL", "https://www.emballage.example.dk"));
    var event = Json.text(order).getBytes(StandardCharsets.UTF_8);
    var answer = new ByteArrayOutputStream();
    new MeetingSchedulingHandler(environment, door.aws.db(), FakeS3.credentials(), door.clock)
        .handleRequest(new ByteArrayInputStream(event), answer, null);
    return new Answered(Json.read(new ByteArrayInputStream(answer.toByteArray())));
  }
}
