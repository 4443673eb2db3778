package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What SES tells the function.
final class SesNoticeEntryTest {
  private final Door door = new Door();

  @Test
  void sesIsHeardThroughSns() throws IOException {
    var heard = new ArrayList<SesNotice>();
    door.entry.notices(heard::add);
    door.hears(
        told(
            """
            {"eventType": "Bounce", "mail": {"messageId": "m-1", "timestamp": "2027-01-11T08:30:00.000Z",
             "tags": {"delivery": ["a/1"]}}, "bounce": {"bounceType": "Permanent",
             "timestamp": "2027-01-11T09:00:00.000Z", "bouncedRecipients": [{"emailAddress": "x@example.dk"}]}}
            """));
    var notice = heard.getFirst();
    assertThat(notice.type()).isEqualTo("Bounce");
    assertThat(notice.bounceType()).isEqualTo("Permanent");
    assertThat(notice.takenAt()).isEqualTo("2027-01-11T08:30:00Z");
    assertThat(notice.at()).isEqualTo("2027-01-11T09:00:00Z");
    assertThat(notice.tags()).containsEntry("delivery", "a/1");
    assertThat(notice.recipients()).containsExactly("x@example.dk");
    assertThat(notice.toString()).doesNotContain("x@example.dk");
  }

  @Test
  void theGreetingOfSesIsHeardAndLetBe() throws IOException {
    var heard = new ArrayList<SesNotice>();
    door.entry.notices(heard::add);
    var greeting = "Successfully validated SNS topic for Amazon SES event publishing.";
    assertThat(door.hears(told(greeting))).containsEntry("heard", 1);
    assertThat(heard).isEmpty();
  }

  @Test
  void aNoticeThatCannotBeReadFailsAloud() {
    door.entry.notices(notice -> {});
    for (var broken : List.of("not json", "{}", "{\"mail\": {\"timestamp\": \"yesterday\"}}")) {
      assertThatThrownBy(() -> door.hears(told(broken))).isInstanceOf(IllegalStateException.class);
    }
  }

  private static String told(String message) {
    return Json.text(
        Map.of(
            "Records",
            List.of(Map.of("EventSource", "aws:sns", "Sns", Map.of("Message", message)))));
  }
}
