package kreds.aws;

import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a request of the HTTP API (payload 2.0).
final class Requests {

  private Requests() {}

  static HttpRequest read(EventNode event) {
    var context = event.at("requestContext");
    return new HttpRequest(
        event.text("routeKey"),
        context.at("http").text("method"),
        event.text("rawPath"),
        event.at("pathParameters").texts(),
        event.at("queryStringParameters").texts(),
        lowerCase(event.at("headers").texts()),
        cookies(event),
        body(event),
        arrival(context.number("timeEpoch")),
        context.at("http").text("sourceIp"),
        context.text("requestId"));
  }

  private static Map<String, String> lowerCase(Map<String, String> headers) {
    var lower = new LinkedHashMap<String, String>();
    for (var header : headers.entrySet()) {
      lower.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue());
    }
    return lower;
  }

  private static Map<String, String> cookies(EventNode event) {
    var cookies = new LinkedHashMap<String, String>();
    for (var cookie : event.texts("cookies")) {
      var equals = cookie.indexOf('=');
      if (equals > 0) {
        cookies.put(cookie.substring(0, equals).strip(), cookie.substring(equals + 1).strip());
      }
    }
    return cookies;
  }

  private static HttpBody body(EventNode event) {
    var body = event.text("body");
    return event.flag("isBase64Encoded")
        ? HttpBody.of(Base64.getDecoder().decode(body))
        : HttpBody.of(body);
  }

  private static Optional<Instant> arrival(long epoch) {
    return epoch == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(epoch));
  }
}
