package kreds.aws.s3;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Optional;
import kreds.file.FileId;
import kreds.file.FileStorage;
import kreds.file.SharedFile;
import kreds.file.UploadForm;
import kreds.outcome.Unavailable;
import kreds.text.PercentEncoded;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;

/// Files in a bucket of S3. Links are signed by the SDK's own signer, which DynamoDB's client
/// brings along; S3's client would be four megabytes for three addresses.
public final class S3Files implements FileStorage {
  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Duration A_MOMENT = Duration.ofSeconds(5);
  private static final Duration PATIENCE_TO_COPY = Duration.ofSeconds(15);
  private static final String COPIED = "x-amz-copy-source";
  private static final String IF_SAME = "x-amz-copy-source-if-match";
  private static final int NOT_FOUND = 404;
  private static final int ANOTHER = 412;
  private static final int FIRST_FAILURE = 300;

  private final S3Bucket bucket;
  private final AwsCredentialsProvider credentials;

  public S3Files(S3Bucket bucket, AwsCredentialsProvider credentials) {
    this.bucket = bucket;
    this.credentials = credentials;
  }

  @Override
  public UploadForm form(SharedFile file, String backTo, Instant now) {
    var given = new LinkedHashMap<String, String>();
    given.put("key", file.id().key());
    given.put("Content-Type", file.name().type().media());
    given.put("success_action_redirect", backTo);
    var whole = now.truncatedTo(ChronoUnit.SECONDS);
    var policy = new PostPolicy(bucket.region(), credentials.resolveCredentials(), whole);
    return new UploadForm(
        bucket.url() + "/",
        policy.fields(bucket.name(), given, SharedFile.MOST_BYTES, whole.plus(FORM_HOLDS)));
  }

  @Override
  public String link(SharedFile file, Instant now) {
    var name = PercentEncoded.of(file.name().text(), "-._~");
    return signed(
            request(SdkHttpMethod.GET, file.key())
                .putRawQueryParameter(
                    "response-content-disposition", "attachment; filename*=UTF-8''" + name),
            LINK_HOLDS,
            now)
        .toString();
  }

  /// By a signed link like the others: a rule of the bucket's own would take a day, and would have
  /// to be told of the object by a call as well.
  @Override
  public void delete(String key, Instant now) {
    var request =
        HttpRequest.newBuilder(signed(request(SdkHttpMethod.DELETE, key), LINK_HOLDS, now))
            .DELETE()
            .timeout(PATIENCE)
            .build();
    var status = answered(request, "a file is not deleted").statusCode();
    if (status >= FIRST_FAILURE && status != NOT_FOUND) {
      throw new Unavailable("a file is not deleted: S3 answers " + status, A_MOMENT);
    }
  }

  @Override
  public Optional<byte[]> beginning(FileId id, Instant now) {
    var request =
        HttpRequest.newBuilder(signed(request(SdkHttpMethod.GET, id.key()), LINK_HOLDS, now))
            .header("Range", "bytes=0-" + (HEAD - 1))
            .timeout(PATIENCE)
            .build();
    var answer = answered(request, HttpResponse.BodyHandlers.ofByteArray(), "a file is not read");
    if (answer.statusCode() == NOT_FOUND) {
      return Optional.empty();
    }
    if (answer.statusCode() >= FIRST_FAILURE) {
      throw new Unavailable("a file is not read: S3 answers " + answer.statusCode(), A_MOMENT);
    }
    return Optional.of(answer.body());
  }

  /// By S3's own copying, of that sending alone: no file passes through here. A copy that fails on
  /// the way is answered with 200 and says so in its body.
  @Override
  public boolean keep(FileId id, String mark, Instant now) {
    var from = "/" + bucket.name() + "/" + PercentEncoded.of(id.key(), "-._~/");
    var copying =
        request(SdkHttpMethod.PUT, id.keyOf(mark)).putHeader(COPIED, from).putHeader(IF_SAME, mark);
    var request =
        HttpRequest.newBuilder(signed(copying, LINK_HOLDS, now))
            .header(COPIED, from)
            .header(IF_SAME, mark)
            .PUT(HttpRequest.BodyPublishers.noBody())
            .timeout(PATIENCE_TO_COPY)
            .build();
    var answer = answered(request, "a file is not kept");
    var isCopied = answer.statusCode() < FIRST_FAILURE && !answer.body().contains("<Error>");
    if (!isCopied && answer.statusCode() != NOT_FOUND && answer.statusCode() != ANOTHER) {
      throw new Unavailable("a file is not kept: S3 answers " + answer.statusCode(), A_MOMENT);
    }
    return isCopied;
  }

  private static HttpResponse<String> answered(HttpRequest request, String what) {
    return answered(request, HttpResponse.BodyHandlers.ofString(), what);
  }

  private static <T> HttpResponse<T> answered(
      HttpRequest request, HttpResponse.BodyHandler<T> as, String what) {
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return client.send(request, as);
    } catch (IOException e) {
      throw new Unavailable(what + ": S3 does not answer", A_MOMENT, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable(what + ": interrupted", A_MOMENT, e);
    }
  }

  private SdkHttpRequest.Builder request(SdkHttpMethod method, String key) {
    return SdkHttpRequest.builder()
        .method(method)
        .uri(URI.create(bucket.url() + "/" + PercentEncoded.of(key, "-._~/")));
  }

  /// S3 signs a path as it stands, and of a link no body.
  private URI signed(SdkHttpRequest.Builder request, Duration holds, Instant now) {
    return AwsV4HttpSigner.create()
        .sign(sign ->
            sign.identity(credentials.resolveCredentials())
                .request(request.build())
                .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, bucket.region())
                .putProperty(
                    AwsV4FamilyHttpSigner.AUTH_LOCATION,
                    AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, holds)
                .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(now, ZoneOffset.UTC)))
        .request()
        .getUri();
  }
}
