package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// Files and a meeting that does not take place: which comes first stands (S13).
final class FilesNotHeldTest extends FilesAtTheDoor {
  @Test
  void aMeetingThatDoesNotTakePlaceTakesNoFilesByALinkThatIsOutAlready() {
    var meeting = over();
    var added = door.order("add-file");
    var upload = page(added);
    var missed = order("cancel-meeting", Map.of("meeting", meeting));
    assertThat(missed.all()).containsEntry("ok", true);

    for (var way : List.of(Map.<String, String>of(), Map.of("etag", "x"))) {
      var visit = door.visit("send-file", token(added));
      visit.put("queryStringParameters", way);
      var page = door.send(visit);
      assertThat(page.status()).isEqualTo(410);
      assertThat(page.body()).contains("Mødet blev ikke til noget").doesNotContain("type=\"file\"");
    }
    var program = HandlerUnderTest.asJson(door.visit("send-file", token(added)), Map.of());
    assertThat(door.send(program).body()).contains("upload-missed");
    sent(upload);
    arrived();
    assertThat(s3.keys(BUCKET)).as("what the open form still sends").isEmpty();
    assertThat(door.order("add-file").refusal()).isNotEmpty();
  }

  @Test
  void aFileThatIsThereSaysThatTheMeetingTookPlace() {
    var meeting = over();
    var upload = page(door.order("add-file"));
    var show = Map.<String, Object>of("meeting", meeting);
    assertThat(order("show-meeting", show).text("toFill")).contains("cancel-meeting");
    sent(upload);
    arrived();

    var refused = order("cancel-meeting", show);

    assertThat(refused.refusal()).isEqualTo("files-there");
    assertThat(refused.text("problem")).contains("1 file is there", "remove-file");
    assertThat(order("show-meeting", show).text("toFill")).doesNotContain("cancel-meeting");
    order("remove-file", Map.of("meeting", meeting, "file", "file-1"));
    assertThat(order("cancel-meeting", show).all()).containsEntry("ok", true);
  }

  @Test
  void whatComesWhileStaffSayThatTheMeetingDidNotTakePlaceStandsAgainstIt() {
    var meeting = over();
    sent(page(door.order("add-file")));
    meanwhile(this::arrived);

    var refused = order("cancel-meeting", Map.of("meeting", meeting));

    assertThat(refused.refusal()).isEqualTo("files-there");
    assertThat(door.letters("meeting-missed")).isEmpty();
    assertThat(s3.keys(BUCKET)).hasSize(1);
  }

  @Test
  void whatComesWhileItIsSaidAndIsHeardOfAfterItIsDeleted() {
    var meeting = over();
    sent(page(door.order("add-file")));
    meanwhile(() -> order("cancel-meeting", Map.of("meeting", meeting)));

    arrived();

    assertThat(order("show-meeting", Map.of("meeting", meeting)).data())
        .containsEntry("state", "missed");
    assertThat(s3.keys(BUCKET)).isEmpty();
  }

  @Test
  void whatWasOnlyAnnouncedIsOnNoListOfAMeetingThatDidNotTakePlace() {
    var meeting = over();
    door.order("add-file");
    order("cancel-meeting", Map.of("meeting", meeting));

    var shown = order("show-meeting", Map.of("meeting", meeting));

    assertThat(Answered.parts(shown.data(), "files")).isEmpty();
    assertThat(shown.text("toFill")).doesNotContain("remove-file");
  }
}
