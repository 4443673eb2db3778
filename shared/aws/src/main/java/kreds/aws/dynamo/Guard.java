package kreds.aws.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A condition on a write, said in the words of the rule that it protects.
///
/// @param expression in DynamoDB's language
/// @param names for `#…` in it
/// @param values for `:…` in it
public record Guard(
    String expression, Map<String, String> names, Map<String, AttributeValue> values) {

  /// There is no such row yet.
  public static Guard absent() {
    return new Guard("attribute_not_exists(pk)", Map.of(), Map.of());
  }

  /// There is such a row.
  public static Guard present() {
    return new Guard("attribute_exists(pk)", Map.of(), Map.of());
  }

  /// The row is still at the version that was read; 0: there is none yet.
  public static Guard version(long asRead) {
    if (asRead == 0) {
      return absent();
    }
    return new Guard(
        "#version = :asRead",
        Map.of("#version", "version"),
        Map.of(":asRead", AttributeValue.fromN(Long.toString(asRead))));
  }

  /// A field of the row still is what was read.
  public static Guard still(String field, String asRead) {
    return new Guard(
        "#field = :asRead",
        Map.of("#field", field),
        Map.of(":asRead", AttributeValue.fromS(asRead)));
  }
}
