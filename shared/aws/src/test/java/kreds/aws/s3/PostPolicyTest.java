package kreds.aws.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/// A form is signed as AWS's documents say.
final class PostPolicyTest {
  /// The policy of "Example: Browser-Based Upload using HTTP POST (Using AWS Signature Version 4)"
  /// in the S3 API Reference, whose lines end in CR and LF.
  private static final String EXAMPLE =
      """
      { "expiration": "2015-12-30T12:00:00.000Z",
        "conditions": [
          {"bucket": "sigv4examplebucket"},
          ["starts-with", "$key", "user/user1/"],
          {"acl": "public-read"},
          {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},
          ["starts-with", "$Content-Type", "image/"],
          {"x-amz-meta-uuid": "14365123651274"},
          {"x-amz-server-side-encryption": "AES256"},
          ["starts-with", "$x-amz-meta-tag", ""],

          {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},
          {"x-amz-algorithm": "AWS4-HMAC-SHA256"},
          {"x-amz-date": "20151229T000000Z" }
        ]
      }\
      """
          .replace("\n", "\r\n");

  private static final String ID = "AKIAIOSFODNN7EXAMPLE";
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  private static final Instant NOW = Instant.parse("2015-12-29T00:00:00Z");

  @Test
  void theExampleOfAwsIsSignedAsItSays() {
    var policy = Base64.getEncoder().encodeToString(EXAMPLE.getBytes(StandardCharsets.UTF_8));

    assertThat(by(AwsBasicCredentials.create(ID, SECRET)).signature(policy))
        .isEqualTo("8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e");
  }

  @Test
  void everyFieldIsSpokenOfInThePolicyAndTheSizeHasBounds() throws IOException {
    var policy = by(AwsBasicCredentials.create(ID, SECRET));

    var fields = policy.fields("bucket", Map.of("key", "a/1/m/file-1"), 9, NOW.plusSeconds(60));

    assertThat(fields.keySet())
        .containsExactly(
            "key",
            "x-amz-algorithm",
            "x-amz-credential",
            "x-amz-date",
            "policy",
            "x-amz-signature");
    assertThat(fields)
        .containsEntry("x-amz-credential", ID + "/20151229/us-east-1/s3/aws4_request")
        .containsEntry("x-amz-date", "20151229T000000Z")
        .containsEntry("x-amz-signature", policy.signature(fields.getOrDefault("policy", "")));
    var said = read(fields);
    assertThat(said).containsEntry("expiration", "2015-12-29T00:01:00Z");
    assertThat(said.get("conditions"))
        .asInstanceOf(LIST)
        .contains(Map.of("bucket", "bucket"), Map.of("key", "a/1/m/file-1"))
        .hasSize(6);
    assertThat(Json.text(said)).contains("[\"content-length-range\",1,9]");
  }

  @Test
  void aFunctionsOwnCredentialsComeWithTheirToken() throws IOException {
    var fields =
        by(AwsSessionCredentials.create(ID, SECRET, "the-token"))
            .fields("bucket", Map.of("key", "k"), 9, NOW);

    assertThat(fields).containsEntry("x-amz-security-token", "the-token");
    assertThat(read(fields).get("conditions"))
        .asInstanceOf(LIST)
        .contains(Map.of("x-amz-security-token", "the-token"));
    assertThat(List.copyOf(fields.keySet()).getLast()).isEqualTo("x-amz-signature");
  }

  @Test
  void aFormHoldsNoLongerThanTheCredentialsThatSignedIt() throws IOException {
    var soon = NOW.plusSeconds(600);
    var brief =
        AwsSessionCredentials.builder()
            .accessKeyId(ID)
            .secretAccessKey(SECRET)
            .sessionToken("the-token")
            .expirationTime(soon)
            .build();

    for (var wanted : List.of(NOW.plusSeconds(3_600), soon, NOW.plusSeconds(60))) {
      var least = wanted.isBefore(soon) ? wanted : soon;
      assertThat(read(by(brief).fields("bucket", Map.of("key", "k"), 9, wanted)))
          .containsEntry("expiration", least.toString());
    }
  }

  private static Map<String, Object> read(Map<String, String> fields) throws IOException {
    var encoded = Base64.getDecoder().decode(fields.getOrDefault("policy", ""));
    return Json.read(new String(encoded, StandardCharsets.UTF_8));
  }

  private static PostPolicy by(AwsCredentials credentials) {
    return new PostPolicy("us-east-1", credentials, NOW);
  }
}
