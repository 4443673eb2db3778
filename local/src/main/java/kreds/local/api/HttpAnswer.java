package kreds.local.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;

/// What goes back over HTTP.
public record HttpAnswer(int status, Map<String, List<String>> headers, byte[] body) {
  /// API Gateway's own words, such as `{"message":"Not Found"}`.
  static HttpAnswer message(int status, String message) {
    return json(status, Map.of("message", message));
  }

  /// JSON of our own.
  public static HttpAnswer json(int status, Object value) {
    return text(status, "application/json", LocalJson.pretty(value));
  }

  /// The same with more headers.
  public HttpAnswer with(Map<String, List<String>> more) {
    var all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new HttpAnswer(status, all, body);
  }

  /// A text of any type.
  public static HttpAnswer text(int status, String type, String text) {
    return new HttpAnswer(
        status, Map.of("content-type", List.of(type)), text.getBytes(StandardCharsets.UTF_8));
  }

  /// Translates a function's answer: with a `statusCode` it is taken apart, any other JSON is the
  /// body of a 200.
  static HttpAnswer of(String written) {
    try {
      Object value = LocalJson.any(written);
      return value instanceof Map<?, ?> map && map.containsKey("statusCode")
          ? structured(LocalJson.object(written))
          : text(200, "application/json", written);
    } catch (LocalJson.NotJson e) {
      return message(500, "Internal Server Error");
    }
  }

  private static HttpAnswer structured(Map<String, Object> answer) {
    var headers = new LinkedHashMap<String, List<String>>();
    LocalJson.object(answer, "headers")
        .forEach((name, value) -> headers.put(name, List.of(String.valueOf(value))));
    var cookies = new ArrayList<String>();
    if (answer.get("cookies") instanceof List<?> list) {
      list.forEach(cookie -> cookies.add(String.valueOf(cookie)));
    }
    if (!cookies.isEmpty()) {
      headers.put("set-cookie", cookies);
    }
    if (headers.keySet().stream().noneMatch("content-type"::equalsIgnoreCase)) {
      headers.put("content-type", List.of("text/plain;charset=UTF-8"));
    }
    int status = answer.get("statusCode") instanceof Number number ? number.intValue() : 500;
    return new HttpAnswer(status, headers, bytes(answer));
  }

  private static byte[] bytes(Map<String, Object> answer) {
    String body = LocalJson.text(answer, "body");
    return Boolean.TRUE.equals(answer.get("isBase64Encoded"))
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }
}
