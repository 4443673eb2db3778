package kreds.meetingscheduling;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kreds.link.LinkSubject;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.s3.BrowserForm;
import org.junit.jupiter.api.Test;

/// What is not taken, what is removed, and what happens while S3 does not answer (S13).
final class FilesRefusedTest extends FilesAtTheDoor {
  @Test
  void whatIsRemovedIsGoneAndItsLinkSaysSo() {
    var meeting = over();
    var added = door.order("add-file");
    var upload = page(added);
    sent(upload);
    arrived();
    door.order("publish-minutes");

    assertThat(remove("file-1").message())
        .isEqualTo("file-1 is removed: its link is over, and what was in it is deleted.");

    assertThat(s3.get(BUCKET, stored.getFirst().key())).isEmpty();
    assertThat(s3.keys(BUCKET)).isEmpty();
    var asked = asking(door.visit("minutes", minutes(meeting, "e-1")), "file-1");
    var gone = door.send(asked);
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.body())
        .contains("Sekretariatet har fjernet filen", "Rundvisning i blanderiet")
        .doesNotContain("Oplæg om spild");
    var program = door.send(HandlerUnderTest.asJson(asked, Map.of()));
    assertThat(program.status()).isEqualTo(410);
    assertThat(program.body()).contains("file-removed");
    var closed = door.send(door.visit("send-file", token(added)));
    assertThat(closed.status()).isEqualTo(410);
    assertThat(closed.body()).contains("Filen er fjernet", "tilføj den på ny");
    assertThat(door.order("show-meeting").text("data")).doesNotContain("Oplæg");
    assertThat(remove("file-1").message())
        .as("the same order")
        .isEqualTo("file-1 was removed already; what was in it is deleted once more.");
    assertThat(remove("file-9").refusal()).isEqualTo("file-unknown");

    var named = door.event("remove-file");
    named.put("meeting", meeting);
    named.put("file", "file-1");
    assertThat(door.send(named).message())
        .isEqualTo("file-1 was removed already; what was in it is deleted once more.");

    assertThat(sent(upload).statusCode()).as("the form holds still").isEqualTo(303);
    arrived();
    assertThat(s3.get(BUCKET, stored.getFirst().key())).as("what comes late").isEmpty();
    assertThat(s3.keys(BUCKET)).isEmpty();
    assertThat(door.aws.rows("Audit").toString()).contains("file-1 removed");
  }

  @Test
  void whatIsSentOnceMoreByTheSameFormTakesNothingsPlaceAndIsDeleted() {
    var meeting = over();
    var upload = page(door.order("add-file"));
    sent(upload);
    arrived();
    assertThat(s3.keys(BUCKET)).as("apart from where forms send it").hasSize(1);
    assertThat(arrived(stored.getLast()).all())
        .as("S3 tells of its own copy")
        .containsEntry("heard", 1);
    door.order("publish-minutes");
    var audited = door.aws.rows("Audit").size();

    assertThat(sent(upload, "%PDF-1.7 Et helt andet".getBytes(UTF_8)).statusCode()).isEqualTo(303);
    arrived(stored.getLast());

    var moved = door.send(asking(door.visit("minutes", minutes(meeting, "e-1")), "file-1"));
    assertThat(BrowserForm.get(moved.header("location")).body()).isEqualTo(PDF);
    assertThat(s3.keys(BUCKET)).hasSize(1);
    assertThat(door.aws.rows("Audit")).hasSize(audited);
  }

  @Test
  void ofTwoThatAreSentBeforeEitherIsHeardOfTheFirstThatIsHeardOfIsTheFile() {
    var meeting = over();
    var upload = page(door.order("add-file"));
    var other = "%PDF-1.7 Et helt andet".getBytes(UTF_8);
    sent(upload);
    sent(upload, other);
    var both = List.copyOf(stored);

    arrived(both.getFirst());
    assertThat(door.order("show-meeting").text("data"))
        .as("its place was taken")
        .contains("announced");
    arrived(both.getLast());
    arrived(both.getFirst());
    door.order("publish-minutes");

    var moved = door.send(asking(door.visit("minutes", minutes(meeting, "e-1")), "file-1"));
    assertThat(BrowserForm.get(moved.header("location")).body()).isEqualTo(other);
    assertThat(s3.keys(BUCKET)).hasSize(1);
  }

  @Test
  void whatIsNotWhatItsNameSaysIsNotTakenAndTheRightOneIs() {
    over();
    var added = door.order("add-file");
    var upload = page(added);
    sent(upload, "\u0089PNG".getBytes(ISO_8859_1));
    arrived();

    assertThat(door.order("show-meeting").text("data")).contains("announced");
    assertThat(s3.keys(BUCKET)).isEmpty();
    var visit = door.visit("send-file", token(added));
    visit.put("queryStringParameters", Map.of("etag", "x"));
    assertThat(door.send(visit).body()).contains("ikke det, som endelsen siger (.pdf)");

    sent(upload);
    arrived(stored.getLast());
    assertThat(door.send(visit).body()).contains("Filen er kommet");
  }

  @Test
  void whatComesWhileS3DoesNotAnswerIsHeardOfAgain() {
    over();
    sent(page(door.order("add-file")));
    s3.failing(true);
    assertThatThrownBy(this::arrived).hasMessageContaining("not done");
    s3.failing(false);

    arrived();

    assertThat(door.order("show-meeting").text("data"))
        .contains("there")
        .doesNotContain("announced");
  }

  @Test
  void whereS3CannotBeReachedTheLinkIsOverAllTheSameAndTheOrderIsGivenAgain() {
    var meeting = over();
    sent(page(door.order("add-file")));
    arrived();
    door.order("publish-minutes");
    s3.failing(true);

    assertThat(remove("Oplæg om spild.pdf").text("problem"))
        .contains("what is in it is not deleted yet", "503");

    var asked = asking(door.visit("minutes", minutes(meeting, "e-1")), "file-1");
    assertThat(door.send(asked).status()).isEqualTo(410);
    s3.failing(false);
    var again = door.event("remove-file");
    again.put("file", "Oplæg om spild.pdf");
    assertThat(door.send(again).message()).contains("once more");
    assertThat(s3.get(BUCKET, stored.getFirst().key())).isEmpty();
    assertThat(s3.keys(BUCKET)).isEmpty();
  }

  @Test
  void whatIsNotThereOpensNothing() {
    var meeting = over();
    var added = door.order("add-file");
    door.order("publish-minutes");
    var minutes = door.visit("minutes", minutes(meeting, "e-1"));

    assertThat(door.send(minutes).body()).doesNotContain("Filer fra mødet", "Oplæg");
    for (var file : List.of("file-1", "file-2", "")) {
      assertThat(door.send(asking(minutes, file)).status()).isEqualTo(404);
    }
    var other = door.function.token(new LinkSubject.OfFile(Door.RUN, meeting, "file-9"));
    assertThat(door.send(door.visit("send-file", other)).status()).isEqualTo(404);
    assertThat(order("add-file", Map.of("meeting", meeting)).text("data"))
        .as("announced already: the same once more")
        .contains("file-1");
    assertThat(added.text("next")).contains("show-meeting");
  }

  @Test
  void whatMayNotBeAddedIsRefusedAndLeavesNothing() {
    var planned = door.polled();
    assertThat(order("add-file", Map.of("meeting", planned)).refusal())
        .isEqualTo("meeting-undated");
    assertThat(door.order("add-file").refusal()).isEqualTo("meeting-not-begun");
    door.send(door.choosing());
    door.clock.set(OVER);
    assertThat(order("add-file", Map.of("name", "Oplæg.exe")).refusal()).isEqualTo("file-type");
    assertThat(order("add-file", Map.of("name", "../Oplæg.pdf")).refusal()).isEqualTo("file-name");
    assertThat(remove("Oplæg.pdf").refusal()).isEqualTo("file-unknown");
    sent(page(door.order("add-file")));
    arrived();
    assertThat(order("add-file", Map.of("name", "OPLÆG OM SPILD.PDF")).refusal())
        .isEqualTo("file-there");
  }

  @Test
  void whatNobodyHasAnnouncedIsAFaultThatSomebodyLooksAt() {
    over();
    for (var key : List.of("noget", Door.NETWORK + "/1/m-1/file-1")) {
      assertThatThrownBy(() -> arrived(key, "e1", 1)).isInstanceOf(IllegalStateException.class);
    }
  }
}
