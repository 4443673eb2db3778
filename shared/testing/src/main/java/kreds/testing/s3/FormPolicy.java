package kreds.testing.s3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kreds.aws.Json;

/// What a form may put into a bucket, as its signed policy says: each field that is sent has to be
/// spoken of, and to be as it is said.
record FormPolicy(Map<String, Object> policy) {
  private static final Set<String> NEED_NONE = Set.of("x-amz-signature", "policy", "file");

  static FormPolicy read(String encoded) {
    try {
      return new FormPolicy(
          Json.read(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException broken) {
      throw new S3Refusal(
          400, "InvalidPolicyDocument", "The content of the form does not meet the conditions");
    }
  }

  /// Refuses what it does not allow.
  void check(String bucket, FormUpload form, Instant now) {
    if (!Instant.parse(String.valueOf(policy.get("expiration"))).isAfter(now)) {
      throw S3Refusal.denied("Invalid according to Policy: Policy expired.");
    }
    var spokenOf = new HashSet<String>();
    if (!(policy.get("conditions") instanceof List<?> conditions)) {
      throw S3Refusal.denied("Invalid according to Policy: no conditions");
    }
    for (var condition : conditions) {
      switch (condition) {
        case Map<?, ?> map ->
            map.forEach((name, value) ->
                spokenOf.add(equal(bucket, form, String.valueOf(name), String.valueOf(value))));
        case List<?> list when list.getFirst().equals("content-length-range") ->
            sized(form, number(list.get(1)), number(list.get(2)));
        default -> throw S3Refusal.denied("Invalid according to Policy: " + condition);
      }
    }
    for (var field : form.fields().keySet()) {
      if (!NEED_NONE.contains(field) && !spokenOf.contains(field)) {
        throw S3Refusal.denied("Invalid according to Policy: Extra input fields: " + field);
      }
    }
  }

  private static String equal(String bucket, FormUpload form, String name, String value) {
    var field = name.toLowerCase(Locale.ROOT);
    var sent = field.equals("bucket") ? bucket : form.field(field);
    if (!sent.equals(value)) {
      throw S3Refusal.denied(
          "Invalid according to Policy: Policy Condition failed: [\"eq\", \"$%s\", \"%s\"]"
              .formatted(name, value));
    }
    return field;
  }

  private static void sized(FormUpload form, long least, long most) {
    if (form.file().length > most) {
      throw new S3Refusal(
          400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
    }
    if (form.file().length < least) {
      throw new S3Refusal(
          400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size");
    }
  }

  private static long number(Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }
}
