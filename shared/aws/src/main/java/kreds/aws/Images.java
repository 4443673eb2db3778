package kreds.aws;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.dynamo.Item;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Rows as a stream writes them (`{"pk": {"S": "…"}}`), read into rows as the client has them.
public final class Images {

  private Images() {}

  /// The row of an image.
  public static Item item(EventNode image) {
    return Item.of(values(image.map()));
  }

  private static Map<String, AttributeValue> values(Map<?, ?> image) {
    var values = new LinkedHashMap<String, AttributeValue>();
    for (var entry : image.entrySet()) {
      values.put(String.valueOf(entry.getKey()), value(entry.getValue()));
    }
    return values;
  }

  private static AttributeValue value(Object written) {
    if (!(written instanceof Map<?, ?> one) || one.size() != 1) {
      throw new IllegalStateException("a stream's value has one type");
    }
    var typed = one.entrySet().iterator().next();
    return of(String.valueOf(typed.getKey()), typed.getValue());
  }

  private static AttributeValue of(String type, Object value) {
    return switch (type) {
      case "S" -> AttributeValue.fromS((String) value);
      case "N" -> AttributeValue.fromN((String) value);
      case "BOOL" -> AttributeValue.fromBool((Boolean) value);
      case "NULL" -> AttributeValue.fromNul(true);
      case "B" ->
          AttributeValue.fromB(
              SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode((String) value)));
      case "M" -> AttributeValue.fromM(values((Map<?, ?>) value));
      case "L" -> AttributeValue.fromL(list((List<?>) value));
      case "SS" -> AttributeValue.fromSs(texts((List<?>) value));
      case "NS" -> AttributeValue.fromNs(texts((List<?>) value));
      default -> throw new IllegalStateException("a type that no row of ours has: " + type);
    };
  }

  private static List<AttributeValue> list(List<?> written) {
    var list = new ArrayList<AttributeValue>();
    for (var value : written) {
      list.add(value(value));
    }
    return list;
  }

  private static List<String> texts(List<?> written) {
    var texts = new ArrayList<String>();
    for (var value : written) {
      texts.add((String) value);
    }
    return texts;
  }
}
