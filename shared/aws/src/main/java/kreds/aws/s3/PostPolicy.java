package kreds.aws.s3;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kreds.aws.Json;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/// What a form on a page may put into a bucket, signed (S3 API Reference, "Browser-Based Uploads
/// Using POST", Signature Version 4). A link that is signed for `PUT` cannot say how big a file may
/// be, and no page without a script can use it; the SDK for Java signs no such form
/// (aws-sdk-java-v2 #1493).
///
/// @param region of the bucket
/// @param now when it is signed
record PostPolicy(String region, AwsCredentials credentials, Instant now) {
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String HMAC = "HmacSHA256";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// The fields of a form that takes one file: those that are given, which it must send as they
  /// are, and what proves it.
  ///
  /// @param most so many bytes the file has at most; one at least
  Map<String, String> fields(String bucket, Map<String, String> given, long most, Instant expires) {
    var fields = new LinkedHashMap<>(given);
    fields.put("x-amz-algorithm", ALGORITHM);
    fields.put("x-amz-credential", credentials.accessKeyId() + "/" + scope());
    fields.put("x-amz-date", MOMENT.format(now));
    if (credentials instanceof AwsSessionCredentials session) {
      fields.put("x-amz-security-token", session.sessionToken());
    }
    var conditions = new ArrayList<Object>(List.of(Map.of("bucket", bucket)));
    fields.forEach((name, value) -> conditions.add(Map.of(name, value)));
    conditions.add(List.of("content-length-range", 1, most));
    var policy =
        Json.text(Json.members("expiration", until(expires).toString(), "conditions", conditions));
    var encoded = Base64.getEncoder().encodeToString(policy.getBytes(StandardCharsets.UTF_8));
    fields.put("policy", encoded);
    fields.put("x-amz-signature", signature(encoded));
    return fields;
  }

  /// What is signed ends with the credentials that signed it, if these end before.
  private Instant until(Instant wanted) {
    return credentials.expirationTime().filter(wanted::isAfter).orElse(wanted);
  }

  /// The signature of a policy that is written in base 64 already.
  String signature(String encoded) {
    var key = ("AWS4" + credentials.secretAccessKey()).getBytes(StandardCharsets.UTF_8);
    for (var part : scope().split("/", -1)) {
      key = authenticated(key, part);
    }
    return HexFormat.of().formatHex(authenticated(key, encoded));
  }

  private String scope() {
    return DATE.format(now) + "/" + region + "/s3/aws4_request";
  }

  private static byte[] authenticated(byte[] key, String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + HMAC, impossible);
    }
  }
}
