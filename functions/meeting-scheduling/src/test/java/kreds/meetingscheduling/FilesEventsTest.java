package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.s3.BrowserForm;
import org.junit.jupiter.api.Test;

/// A file of a meeting from the order of staff to the participant who loads it, by the samples in
/// `events/` and an S3 that checks what is signed (S13).
final class FilesEventsTest extends FilesAtTheDoor {
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
  void aPictureOfACameraIsAskedForInBothSpellings() {
    over();
    var added = order("add-file", Map.of("name", "Billede.JPEG"));

    assertThat(door.send(door.visit("send-file", token(added))).body())
        .contains(
            "accept=\".jpg, .jpeg\"", "(.jpg, .jpeg)", "<button type=\"submit\" class=\"button\">");
    assertThat(order("add-file", Map.of("name", "..pdf")).refusal()).isEqualTo("file-name");
  }
}
