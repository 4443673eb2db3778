package kreds.testing.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kreds.aws.s3.S3Bucket;
import kreds.aws.s3.S3Files;
import kreds.file.FileId;
import kreds.file.FileName;
import kreds.file.FileState;
import kreds.file.SharedFile;
import kreds.file.UploadForm;
import kreds.id.RunId;
import kreds.outcome.Unavailable;
import kreds.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is signed for S3 is taken by an S3 that checks it on its own, and nothing else is.
final class S3FilesTest {
  private static final FileId ID = new FileId(RunId.first("plast"), "m-1", 1);
  private static final SharedFile FILE =
      new SharedFile(ID, new FileName("Oplæg (1).pdf"), FileState.ANNOUNCED, 0, MONDAY, 1);
  private static final byte[] PDF = "%PDF-1.7 æøå".getBytes(UTF_8);

  @TempDir private Path folder;
  private final TestClock clock = TestClock.at(MONDAY);
  private final List<KeptObject> heard = new ArrayList<>();
  private FakeS3 s3;
  private S3Files files;

  @BeforeEach
  void start() {
    s3 = FakeS3.start(clock, folder);
    s3.whenStored(heard::add);
    files = new S3Files(new S3Bucket("files", "eu-north-1", s3.url("files")), FakeS3.credentials());
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void aFileIsSentByTheFormAndLoadedByTheLinkUnderItsOwnName() {
    var answer = post(form(), PDF);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .startsWith(
            "https://kreds.example.dk/files/t?bucket=files&key=plast%2F1%2Fm-1%2Ffile-1&etag=");
    assertThat(heard)
        .containsExactly(
            new KeptObject(
                "files",
                "plast/1/m-1/file-1",
                "application/pdf",
                PDF.length,
                KeptObject.etag(PDF),
                MONDAY));

    var loaded = BrowserForm.get(files.link(FILE, clock.instant()));
    assertThat(loaded.statusCode()).isEqualTo(200);
    assertThat(loaded.body()).isEqualTo(PDF);
    assertThat(loaded.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(loaded.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''Opl%C3%A6g%20%281%29.pdf");
  }

  @Test
  void whatIsTooBigEmptyOfAnotherTypeElsewhereOrTooLateIsRefused() {
    var most = new byte[(int) SharedFile.MOST_BYTES];
    assertThat(post(form(), most).statusCode()).isEqualTo(303);
    assertRefused(form(), new byte[most.length + 1], 400, "EntityTooLarge");
    assertRefused(form(), new byte[0], 400, "EntityTooSmall");
    assertRefused(with("Content-Type", "text/html"), PDF, 403, "AccessDenied");
    assertRefused(with("key", "plast/1/m-1/file-2"), PDF, 403, "AccessDenied");
    assertRefused(with("success_action_redirect", "https://evil.example"), PDF, 403, "Denied");
    assertRefused(with("acl", "public-read"), PDF, 403, "Extra input fields: acl");
    assertRefused(with("x-amz-signature", "0".repeat(64)), PDF, 403, "SignatureDoesNotMatch");
    assertRefused(with("policy", "e30="), PDF, 403, "SignatureDoesNotMatch");
    assertRefused(
        with("x-amz-credential", "x/20270104/eu-north-1/s3/aws4_request"), PDF, 403, "Id");
    var form = form();
    clock.advance(Duration.ofHours(1).minusSeconds(1));
    assertThat(post(form, PDF).statusCode()).isEqualTo(303);
    clock.advance(Duration.ofSeconds(1));
    assertRefused(form, PDF, 403, "Policy expired");
    assertThat(heard).hasSize(2);
  }

  @Test
  void aLinkHoldsForFiveMinutesAndOpensOneFileAlone() {
    post(form(), PDF);
    var link = files.link(FILE, clock.instant());

    assertThat(BrowserForm.get(link.replace("file-1?", "file-2?")).statusCode()).isEqualTo(403);
    assertThat(BrowserForm.get(link.replace("attachment", "inline")).statusCode()).isEqualTo(403);
    assertThat(BrowserForm.get(s3.url("files") + "/" + ID.key()).statusCode()).isEqualTo(403);
    clock.advance(Duration.ofSeconds(299));
    assertThat(BrowserForm.get(link).statusCode()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    var late = BrowserForm.get(link);
    assertThat(late.statusCode()).isEqualTo(403);
    assertThat(new String(late.body(), UTF_8)).contains("Request has expired");
  }

  @Test
  void whatIsDeletedIsGoneAndWhatIsNotThereIsDeletedAlready() {
    post(form(), PDF);

    files.delete(ID.key(), clock.instant());

    assertThat(s3.get("files", ID.key())).isEmpty();
    assertThat(BrowserForm.get(files.link(FILE, clock.instant())).statusCode()).isEqualTo(404);
    assertThatCode(() -> files.delete(ID.key(), clock.instant())).doesNotThrowAnyException();
    s3.failing(true);
    assertThatThrownBy(() -> files.delete(ID.key(), clock.instant()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("503");
    s3.close();
    assertThatThrownBy(() -> files.delete(ID.key(), clock.instant()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("does not answer");
  }

  @Test
  void whatWasSentIsTakenToWhereNoFormReachesAndNothingTakesItsPlace() {
    var form = form();
    post(form, PDF);
    var etag = heard.getLast().etag();

    assertThat(files.keep(ID, etag, clock.instant())).isTrue();

    var kept = ID.key() + "/" + etag;
    assertThat(heard.getLast())
        .isEqualTo(
            new KeptObject("files", kept, "application/pdf", PDF.length, etag, clock.instant()));
    post(form, "%PDF another".getBytes(UTF_8));
    assertThat(files.keep(ID, etag, clock.instant())).as("another lies there now").isFalse();
    assertThat(s3.get("files", kept)).contains(PDF);
    files.delete(ID.key(), clock.instant());
    assertThat(files.keep(ID, etag, clock.instant())).as("nothing lies there").isFalse();
    assertThat(s3.keys("files")).containsExactly(kept);
    var there = new SharedFile(ID, FILE.name(), FileState.THERE, PDF.length, etag, MONDAY, 2);
    assertThat(BrowserForm.get(files.link(there, clock.instant())).body()).isEqualTo(PDF);
    s3.failing(true);
    assertThatThrownBy(() -> files.keep(ID, etag, clock.instant()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("is not kept: S3 answers 503");
  }

  @Test
  void howItBeginsIsReadAndNoMore() {
    assertThat(files.beginning(ID, clock.instant())).isEmpty();
    post(form(), PDF);
    assertThat(files.beginning(ID, clock.instant())).contains(PDF);
    post(form(), new byte[5000]);
    assertThat(files.beginning(ID, clock.instant()).orElseThrow()).hasSize(1024);
    s3.failing(true);
    assertThatThrownBy(() -> files.beginning(ID, clock.instant()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("is not read: S3 answers 503");
  }

  /// RFC 8187: what is no letter, digit or one of a few signs is written as octets.
  @Test
  void aNameWithAnApostropheIsWrittenAsProgramsReadIt() {
    post(form(), PDF);
    var name = new FileName("L'Oréal* (50 %)!.pdf");
    var file = new SharedFile(ID, name, FileState.THERE, PDF.length, MONDAY, 2);

    var loaded = BrowserForm.get(files.link(file, clock.instant()));

    assertThat(loaded.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''L%27Or%C3%A9al%2A%20%2850%20%25%29%21.pdf");
  }

  /// "Authenticating Requests: Using Query Parameters" in the S3 API Reference.
  @Test
  void thisS3ChecksALinkAsTheExampleOfAwsSays() {
    var host = "examplebucket.s3.amazonaws.com";
    var link =
        "https://"
            + host
            + "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256"
            + "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
            + "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
            + "&X-Amz-Signature=";
    var right = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    var secret =
        new SigningSecret("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    var asked = SignedRequest.of("GET", host, URI.create(link + right));

    assertThatCode(() -> asked.check(secret, Instant.parse("2013-05-24T12:00:00Z")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() ->
            SignedRequest.of("PUT", host, URI.create(link + right))
                .check(secret, Instant.parse("2013-05-24T12:00:00Z")))
        .isInstanceOf(S3Refusal.class);
  }

  private UploadForm form() {
    return files.form(FILE, "https://kreds.example.dk/files/t", clock.instant());
  }

  private UploadForm with(String name, String value) {
    var form = form();
    var fields = new LinkedHashMap<>(form.fields());
    fields.put(name, value);
    return new UploadForm(form.url(), fields);
  }

  private void assertRefused(UploadForm form, byte[] file, int status, String why) {
    var before = heard.size();
    var answer = post(form, file);
    assertThat(answer.statusCode()).as(why).isEqualTo(status);
    assertThat(answer.body()).contains("<Error><Code>", why);
    assertThat(heard).hasSize(before);
  }

  private static HttpResponse<String> post(UploadForm form, byte[] file) {
    return BrowserForm.post(form.url(), form.fields(), file);
  }
}
