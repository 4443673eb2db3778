package kreds.testing.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import kreds.aws.s3.S3Bucket;
import kreds.aws.s3.S3Files;
import kreds.file.FileId;
import kreds.file.FileName;
import kreds.file.FileState;
import kreds.file.SharedFile;
import kreds.file.UploadForm;
import kreds.id.RunId;
import kreds.testing.aws.Cloud;
import kreds.testing.aws.OnEachCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;

/// What is signed for files is understood by our own S3 and by whatever endpoint this machine has.
@OnEachCloud
final class FileStorageContractTest {
  private static final FileId ID = new FileId(RunId.first("plast"), "m-1", 1);
  private static final byte[] PDF = "%PDF-1.7 æøå".getBytes(UTF_8);
  private static final String BACK = "https://kreds.example.dk/files/t";

  @TempDir private Path folder;
  private final Cloud cloud;
  private final Instant now = InstantSource.system().instant();
  private final SharedFile file =
      new SharedFile(ID, new FileName("Oplæg.pdf"), FileState.ANNOUNCED, 0, now, 1);
  private final String bucket = "kreds-" + UUID.randomUUID();
  private Optional<FakeS3> own = Optional.empty();
  private S3Files files;

  FileStorageContractTest(Cloud cloud) {
    this.cloud = cloud;
  }

  @BeforeEach
  void open() throws IOException, InterruptedException {
    own =
        cloud.endpoint().isPresent()
            ? Optional.empty()
            : Optional.of(FakeS3.start(InstantSource.system(), folder));
    var url =
        own.isPresent() ? own.get().url(bucket) : cloud.endpoint().orElseThrow() + "/" + bucket;
    if (own.isEmpty()) {
      make(url);
    }
    files = new S3Files(new S3Bucket(bucket, "eu-north-1", url), FakeS3.credentials());
  }

  @AfterEach
  void close() {
    own.ifPresent(FakeS3::close);
  }

  @Test
  void aFileIsSentByAFormLoadedByALinkAndDeleted() {
    var sent = post(form(now));
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(sent.headers().firstValue("Location").orElse(""))
        .startsWith(BACK + "?")
        .contains("bucket=" + bucket, "etag=");

    var loaded = BrowserForm.get(files.link(file, now));
    assertThat(loaded.statusCode()).isEqualTo(200);
    assertThat(loaded.body()).isEqualTo(PDF);
    assertThat(loaded.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(loaded.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''Opl%C3%A6g.pdf");

    files.delete(ID.key(), now);
    assertThat(BrowserForm.get(files.link(file, now)).statusCode()).isEqualTo(404);
    files.delete(ID.key(), now);
  }

  @Test
  void whatWasSentIsKeptApartFromWhatTheFormCanStillSend() {
    var form = form(now);
    var etag = etag(post(form));

    assertThat(files.beginning(ID, now)).contains(PDF);
    assertThat(files.keep(ID, etag, now)).isTrue();

    BrowserForm.post(form.url(), form.fields(), "%PDF another".getBytes(UTF_8));
    assertThat(files.keep(ID, etag, now)).as("another lies there now").isFalse();
    var kept = new SharedFile(ID, file.name(), FileState.THERE, PDF.length, etag, now, 2);
    var loaded = BrowserForm.get(files.link(kept, now));
    assertThat(loaded.body()).isEqualTo(PDF);
    assertThat(loaded.headers().firstValue("Content-Type")).contains("application/pdf");
    files.delete(ID.key(), now);
    assertThat(files.keep(ID, etag, now)).as("nothing lies there").isFalse();
    assertThat(files.beginning(ID, now)).isEmpty();
    files.delete(kept.key(), now);
  }

  /// As S3 puts it behind the address to which it sends on.
  private static String etag(HttpResponse<String> sent) {
    var back = sent.headers().firstValue("Location").orElse("");
    return back.replaceAll(".*etag=", "").replaceAll("%22|&.*", "");
  }

  /// A link that is too late LocalStack follows all the same; our own S3 does not ([S3FilesTest]).
  @Test
  void whatThePolicyDoesNotSayIsRefused() {
    var form = form(now);
    assertThat(BrowserForm.post(form.url(), form.fields(), new byte[0]).body())
        .contains("<Code>EntityTooSmall</Code>");
    var tooMuch = new byte[(int) SharedFile.MOST_BYTES + 1];
    assertThat(BrowserForm.post(form.url(), form.fields(), tooMuch).body())
        .contains("<Code>EntityTooLarge</Code>");
    assertThat(post(with(form, "Content-Type", "text/html")).statusCode()).isEqualTo(403);
    assertThat(post(with(form, "key", "plast/1/m-1/file-2")).statusCode()).isEqualTo(403);
    assertThat(post(form(now.minus(Duration.ofMinutes(61)))).body()).contains("Policy expired");
    assertThat(post(form).statusCode()).as("what it says").isEqualTo(303);
  }

  private UploadForm form(Instant at) {
    return files.form(file, BACK, at);
  }

  private static UploadForm with(UploadForm form, String name, String value) {
    var fields = new LinkedHashMap<>(form.fields());
    fields.put(name, value);
    return new UploadForm(form.url(), fields);
  }

  private static HttpResponse<String> post(UploadForm form) {
    return BrowserForm.post(form.url(), form.fields(), PDF);
  }

  /// A bucket of its own, by a signed request like the others.
  private static void make(String url) throws IOException, InterruptedException {
    var request = SdkHttpRequest.builder().method(SdkHttpMethod.PUT).uri(URI.create(url)).build();
    var signed =
        AwsV4HttpSigner.create()
            .sign(sign ->
                sign.identity(FakeS3.credentials().resolveCredentials())
                    .request(request)
                    .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-north-1")
                    .putProperty(
                        AwsV4FamilyHttpSigner.AUTH_LOCATION,
                        AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                    .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, Duration.ofMinutes(5))
                    .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false))
            .request();
    var body =
        "<CreateBucketConfiguration><LocationConstraint>eu-north-1</LocationConstraint>"
            + "</CreateBucketConfiguration>";
    try (var client = HttpClient.newHttpClient()) {
      var made =
          client.send(
              HttpRequest.newBuilder(signed.getUri())
                  .PUT(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    }
  }
}
