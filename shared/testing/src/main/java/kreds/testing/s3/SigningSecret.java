package kreds.testing.s3;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What this S3 knows of whoever signs, and how it checks a signature (Signature Version 4). It is
/// written apart from what signs, so that both have to be right.
///
/// @param id as it stands in a credential
record SigningSecret(String id, String secret) {

  /// Whether the text was signed with it.
  ///
  /// @param credential `id/day/region/s3/aws4_request`
  void check(String credential, String text, String signature) {
    var parts = List.of(credential.split("/", -1));
    if (parts.size() != 5 || !parts.get(3).equals("s3") || !parts.get(4).equals("aws4_request")) {
      throw new S3Refusal(400, "AuthorizationQueryParametersError", "The credential is malformed");
    }
    if (!parts.getFirst().equals(id)) {
      throw new S3Refusal(403, "InvalidAccessKeyId", "The AWS Access Key Id does not exist");
    }
    var key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
    for (var part : parts.subList(1, 5)) {
      key = hmac(key, part);
    }
    var right = HexFormat.of().formatHex(hmac(key, text));
    if (!MessageDigest.isEqual(bytes(right), bytes(signature))) {
      throw new S3Refusal(
          403, "SignatureDoesNotMatch", "The signature we calculated is another one");
    }
  }

  static String sha256(String text) {
    return sha256(bytes(text));
  }

  static String sha256(byte[] octets) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has HmacSHA256", impossible);
    }
  }
}
