package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The letter of the minutes names the files that have come, and the same order tells of later ones
/// (S13).
final class FilesAndMinutesTest extends FilesAtTheDoor {
  @Test
  void aFileThatComesWhileMinutesAreTriedAgainIsNamedByTheirLetter() {
    over();
    sent(page(door.order("add-file")));
    meanwhile(() -> {
      arrived();
      door.join(3);
      door.function.round();
    });

    assertThat(door.order("publish-minutes").message()).doesNotContain("not there yet");

    assertThat(door.aws.rows("Deliveries").toString()).contains("Oplæg om spild.pdf");
  }

  /// Nothing else happens, so that it is the file itself that makes them be tried again.
  @Test
  void aFileThatComesWhileMinutesArePublishedIsNamedByTheirLetter() {
    over();
    sent(page(door.order("add-file")));
    meanwhile(this::arrived);

    assertThat(door.order("publish-minutes").message()).doesNotContain("not there yet");

    assertThat(door.aws.rows("Deliveries").toString()).contains("Oplæg om spild.pdf");
  }

  @Test
  void publishingSaysWhatHasNotComeAndTellsOfItByTheSameOrderOnceItHas() {
    over();
    var upload = page(door.order("add-file"));

    assertThat(door.order("publish-minutes").message())
        .endsWith(
            "Announced and not there yet, so no letter names it: Oplæg om spild.pdf (file-1). Once"
                + " there, publish-minutes without a text tells of what is new.");
    assertThat(door.letters("files-added")).isEmpty();
    sent(upload);
    arrived();

    var more = door.event("publish-minutes");
    more.remove("text");
    more.put("dryRun", true);
    assertThat(door.send(more).message())
        .isEqualTo(
            "The minutes of meeting 1 stay as they are (version 1); 3 emails would tell (dry run,"
                + " nothing is changed) of 1 new file.");
    more.remove("dryRun");
    assertThat(door.send(more).message())
        .isEqualTo(
            "The minutes of meeting 1 stay as they are (version 1); 3 emails tell of 1 new file.");

    assertThat(door.letters("files-added")).hasSize(3);
    assertThat(door.letters("minutes-out")).hasSize(3);
    assertThat(door.send(more).message()).contains("say so already (version 1)");
    assertThat(door.order("publish-minutes").message()).contains("say so already (version 1)");
    assertThat(door.letters("files-added")).hasSize(3);
    assertThat(door.aws.rows("Audit").toString()).contains("1 file told");
  }

  @Test
  void withoutATextMinutesAreNotPublishedForTheFirstTime() {
    var meeting = over();
    var event = door.event("publish-minutes");
    event.remove("text");
    event.put("meeting", meeting);

    assertThat(door.send(event).refusal()).isEqualTo("text-missing");
    assertThat(door.letters("minutes-out")).isEmpty();
  }

  @Test
  void todayListsWhatWasAnnouncedAndHasNotComeADayLater() {
    var meeting = over();
    var upload = page(door.order("add-file"));
    assertThat(door.order("today").text("data")).doesNotContain("file-not-come");
    door.clock.advance(Duration.ofHours(24).minusSeconds(1));
    assertThat(door.order("today").text("data")).doesNotContain("file-not-come");
    door.clock.advance(Duration.ofSeconds(1));

    var today = door.order("today");

    assertThat(today.text("data")).contains("file-not-come", "file-1", meeting);
    assertThat(today.text("next")).contains("add-file", "Oplæg om spild.pdf", "remove-file");
    var again = page(door.order("add-file"));
    assertThat(again).containsEntry("state", "announced");
    sent(again);
    arrived();
    assertThat(door.order("today").text("data")).doesNotContain("file-not-come");
    assertThat(upload).isNotEmpty();
  }
}
