package kreds.meetingscheduling;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kreds.link.LinkSubject;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.s3.BrowserForm;
import kreds.testing.s3.FakeS3;
import kreds.testing.s3.KeptObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of a meeting from the order of staff to the participant who loads it, by the samples in
/// `events/` and an S3 that checks what is signed (S13).
final class FilesEventsTest {
  private static final String OVER = "2027-02-04T14:30:00+01:00";
  private static final byte[] PDF = "%PDF-1.7 Oplæg".getBytes(UTF_8);
  private static final String BUCKET = "FilesBucket";

  @TempDir private Path folder;
  private final List<KeptObject> stored = new ArrayList<>();
  private FakeS3 s3;
  private Door door;

  @BeforeEach
  void open() {
    var started = new ArrayList<FakeS3>();
    door =
        Door.keepingFiles((environment, clock) -> {
          started.add(FakeS3.start(clock, folder));
          environment.put("FILES_URL", started.getFirst().url(BUCKET));
          return environment;
        });
    s3 = started.getFirst();
    s3.whenStored(stored::add);
  }

  @AfterEach
  void close() {
    door.close();
    s3.close();
  }

  @Test
  void aFileGoesFromStaffToThoseWhoTakePart() {
    var meeting = over();
    var added = door.order("add-file");
    assertThat(added.message())
        .isEqualTo(
            "The link opens a page where file-1 is sent, of at most 25 MB. It holds an hour. Once it"
                + " has come it stands beside the minutes, whose letter names it.");
    assertThat(added.data())
        .containsEntry("file", "file-1")
        .containsEntry("name", "Oplæg om spild.pdf");
    assertThat(door.order("show-meeting").text("data")).contains("announced", "Oplæg om spild.pdf");

    assertThat(sent(page(added)).statusCode()).isEqualTo(303);
    assertThat(arrived().all()).containsEntry("heard", 1);
    assertThat(arrived().all()).as("told twice").containsEntry("heard", 1);

    door.order("publish-minutes");
    assertThat(door.aws.rows("Deliveries").toString()).contains("Oplæg om spild.pdf");
    for (var who : List.of("e-1", door.facilitator(meeting))) {
      var minutes = door.visit("minutes", minutes(meeting, who));
      assertThat(door.send(minutes).body())
          .contains("Filer fra mødet", "Oplæg om spild.pdf", "?file=file-1", "(1 kB)");
      var moved = door.send(asking(minutes, "file-1"));
      assertThat(moved.status()).isEqualTo(303);
      assertThat(moved.header("referrer-policy")).isEqualTo("no-referrer");
      assertThat(moved.header("cache-control")).isEqualTo("no-store");
      var loaded = BrowserForm.get(moved.header("location"));
      assertThat(loaded.body()).isEqualTo(PDF);
      assertThat(loaded.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename*=UTF-8''Opl%C3%A6g%20om%20spild.pdf");
    }
    assertThat(door.aws.rows("Audit").toString())
        .contains("file-1 announced", "file-1 there, 15 bytes")
        .doesNotContain("Oplæg");
  }

  @Test
  void whoHostsOrSpeaksSeesNoneAndNothingPublicNamesOne() {
    var meeting = over();
    sent(page(door.order("add-file")));
    arrived();
    door.order("publish-minutes");

    for (var outside : List.of(door.host(meeting), door.speaker(meeting))) {
      var minutes = door.visit("minutes", minutes(meeting, outside));
      for (var event : List.of(minutes, asking(minutes, "file-1"))) {
        var refused = door.send(event);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body()).doesNotContain("Oplæg");
      }
      assertThat(door.send(door.visit("meeting", door.meeting(meeting, outside))).body())
          .doesNotContain("Oplæg");
    }
    assertThat(door.send(door.event("http/network-calendar")).body()).doesNotContain("Oplæg");
    door.leave(2);
    var left = asking(door.visit("minutes", minutes(meeting, "e-2")), "file-1");
    assertThat(door.send(left).status()).isEqualTo(404);
  }

  @Test
  void programsReadWhatThereIsAndWhereItIsLoaded() {
    var meeting = over();
    var upload = page(door.order("add-file"));
    assertThat(upload)
        .containsEntry("state", "announced")
        .containsEntry("mostBytes", 26_214_400)
        .containsEntry("url", s3.url(BUCKET) + "/");
    sent(upload);
    arrived();
    door.order("publish-minutes");

    var token = minutes(meeting, "e-1");
    var json = door.send(HandlerUnderTest.asJson(door.visit("minutes", token), Map.of())).json();

    assertThat(Answered.parts(json, "files"))
        .singleElement()
        .satisfies(file ->
            assertThat(file)
                .containsEntry("name", "Oplæg om spild.pdf")
                .containsEntry("type", "application/pdf")
                .containsEntry("bytes", 15)
                .containsEntry("path", "/minutes/" + token + "?file=file-1"));
  }

  @Test
  void thePageOfStaffPostsToWhereFilesLieAndSaysWhatHasBecomeOfIt() {
    over();
    var added = door.order("add-file");
    var visit = door.visit("send-file", token(added));

    var form = door.send(visit);
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.header("content-security-policy"))
        .contains("form-action 'self' " + s3.url("").replaceAll("/$", "") + ";")
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(form.body())
        .contains(
            "enctype=\"multipart/form-data\"",
            "action=\"" + s3.url(BUCKET) + "/\"",
            "name=\"x-amz-signature\"",
            "accept=\".pdf\"",
            "Send en fil til mødet",
            "Højst 25 MB, og ikke tom.");
    visit.put("queryStringParameters", Map.of("lang", "en"));
    assertThat(door.send(visit).body())
        .contains("Send a file for the meeting", "25 MB at most, and not empty.");

    sent(page(added));
    visit.put("queryStringParameters", Map.of("etag", "x"));
    var received = door.send(visit);
    assertThat(received.body())
        .contains("endnu ikke meldt modtaget", "Se, om den er kommet", "etag=")
        .doesNotContain("<form method=\"post\" action=\"http://127");
    assertThat(received.header("content-security-policy")).contains("form-action 'self';");
    arrived();
    assertThat(door.send(visit).body()).contains("Filen er kommet og fylder 1 kB.");

    var link =
        door.send(visit).body().replaceAll("(?s).*href=\"(http://127[^\"]+)\">Hent filen.*", "$1");
    assertThat(BrowserForm.get(link.replace("&amp;", "&")).body())
        .as("what was sent")
        .isEqualTo(PDF);
    door.order("publish-minutes");
    assertThat(door.send(visit).body())
        .contains("finder den ved siden af referatet", "den ikke brugt")
        .doesNotContain("Når referatet er udgivet");

    visit.remove("queryStringParameters");
    door.clock.advance(Duration.ofMinutes(62));
    var late = door.send(visit);
    assertThat(late.status()).isEqualTo(410);
    assertThat(late.body())
        .contains("Send den samme kommando igen")
        .doesNotContain("Har du tilmeldt dig");
  }

  @Test
  void whatIsSentByAFormThatWasOpenedBeforeTheLinkRanOutIsSaidToHaveCome() {
    over();
    var added = door.order("add-file");
    door.clock.advance(Duration.ofMinutes(50));
    var upload = page(added);
    door.clock.advance(Duration.ofMinutes(20));
    var visit = door.visit("send-file", token(added));
    assertThat(door.send(visit).status()).as("without having sent anything").isEqualTo(410);

    assertThat(sent(upload).statusCode()).isEqualTo(303);
    visit.put("queryStringParameters", Map.of("etag", "x"));
    assertThat(door.send(visit).body())
        .contains("endnu ikke meldt modtaget")
        .doesNotContain("type=\"file\"", "er sendt, men");
    arrived();

    var landed = door.send(visit);
    assertThat(landed.status()).isEqualTo(200);
    assertThat(landed.body()).contains("Filen er kommet");
    door.clock.advance(Duration.ofMinutes(49));
    assertThat(door.send(visit).status()).isEqualTo(200);
    door.clock.advance(Duration.ofMinutes(3));
    assertThat(door.send(visit).status()).as("no form takes one any more").isEqualTo(410);
  }

  @Test
  void whoComesBackWithoutHavingSentAnythingIsNotToldThatItHasCome() {
    over();
    var visit = door.visit("send-file", token(door.order("add-file")));
    visit.put("queryStringParameters", Map.of("etag", "x"));

    var page = door.send(visit).body();

    assertThat(page)
        .contains("Er den sendt, sker det", "notice warn", "Tilbage til formularen")
        .doesNotContain("Filen er sendt", "notice good", "Hent filen");
    visit.put("queryStringParameters", Map.of("etag", "x", "lang", "en"));
    assertThat(door.send(visit).body()).contains("If it is sent", "Back to the form");
  }

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

  /// Something happens between reading and writing, once.
  private void meanwhile(Runnable happens) {
    door.faults.reset();
    var isDone = new AtomicBoolean();
    door.faults.plan(_ -> {
      if (door.faults.count("transactWriteItems") == 1 && isDone.compareAndSet(false, true)) {
        happens.run();
      }
      return DynamoFault.NONE;
    });
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

  @Test
  void aPictureOfACameraIsAskedForInBothSpellings() {
    over();
    var added = order("add-file", Map.of("name", "Billede.JPEG"));

    assertThat(door.send(door.visit("send-file", token(added))).body())
        .contains(
            "accept=\".jpg, .jpeg\"", "(.jpg, .jpeg)", "<button type=\"submit\" class=\"button\">");
    assertThat(order("add-file", Map.of("name", "..pdf")).refusal()).isEqualTo("file-name");
  }

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

  private String over() {
    var meeting = door.scheduled();
    door.clock.set(OVER);
    door.function.round();
    return meeting;
  }

  private Answered order(String command, Map<String, Object> fields) {
    var event = door.event(command);
    event.putAll(fields);
    return door.send(event);
  }

  private Answered remove(String file) {
    return order("remove-file", Map.of("file", file));
  }

  private String minutes(String meeting, String who) {
    return door.function.token(new LinkSubject.OfMinutes(Door.RUN, meeting, who));
  }

  private static String token(Answered added) {
    return String.valueOf(added.data().get("link")).replaceAll(".*/files/", "");
  }

  private static Map<String, Object> asking(Map<String, Object> minutes, String file) {
    var asking = new LinkedHashMap<>(minutes);
    asking.put("queryStringParameters", Map.of("file", file));
    return asking;
  }

  /// The page of staff, as a program reads it.
  private Map<String, Object> page(Answered added) {
    var visit = HandlerUnderTest.asJson(door.visit("send-file", token(added)), Map.of());
    return door.send(visit).json();
  }

  private static HttpResponse<String> sent(Map<String, Object> page) {
    return sent(page, PDF);
  }

  private static HttpResponse<String> sent(Map<String, Object> page, byte[] file) {
    var fields = new LinkedHashMap<String, String>();
    for (var field : Answered.parts(page, "fields")) {
      fields.put(String.valueOf(field.get("name")), String.valueOf(field.get("value")));
    }
    return BrowserForm.post(String.valueOf(page.get("url")), fields, file);
  }

  private Answered arrived() {
    return arrived(stored.getFirst());
  }

  private Answered arrived(KeptObject object) {
    return arrived(object.key(), object.etag(), object.size());
  }

  private Answered arrived(String key, String etag, long size) {
    var event = door.function.event("s3/file-arrived");
    var detail = Answered.part(event, "detail");
    Answered.part(detail, "object").put("key", key);
    Answered.part(detail, "object").put("size", size);
    Answered.part(detail, "object").put("etag", etag);
    event.put("time", door.clock.instant().toString());
    return door.send(event);
  }
}
