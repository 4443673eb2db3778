package kreds.local.api;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kreds.local.json.LocalJson;

/// Writes a request as the event of API Gateway's payload 2.0.
final class HttpEvents {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final InstantSource clock;

  HttpEvents(InstantSource clock) {
    this.clock = clock;
  }

  String event(Request request, Match match) {
    var event = new LinkedHashMap<String, Object>();
    event.put("version", "2.0");
    event.put("routeKey", match.routeKey());
    event.put("rawPath", ServedRoute.decode(request.rawPath()));
    event.put("rawQueryString", request.rawQuery());
    putUnlessEmpty(event, "cookies", request.cookies());
    event.put("headers", request.headers());
    putUnlessEmpty(event, "queryStringParameters", query(request.rawQuery()));
    event.put("requestContext", context(request, match));
    putUnlessEmpty(event, "pathParameters", match.pathParameters());
    putBody(event, request);
    return LocalJson.write(event);
  }

  private Map<String, Object> context(Request request, Match match) {
    Instant now = clock.instant();
    var http =
        Map.of(
            "method", request.method(),
            "path", ServedRoute.decode(request.rawPath()),
            "protocol", "HTTP/1.1",
            "sourceIp", request.source(),
            "userAgent", request.headers().getOrDefault("user-agent", ""));
    var context = new LinkedHashMap<String, Object>();
    context.put("accountId", "000000000000");
    context.put("apiId", "local");
    context.put("domainName", request.headers().getOrDefault("host", "127.0.0.1"));
    context.put("domainPrefix", "local");
    context.put("http", http);
    context.put("requestId", UUID.randomUUID().toString());
    context.put("routeKey", match.routeKey());
    context.put("stage", "$default");
    context.put("time", TIME.format(now));
    context.put("timeEpoch", now.toEpochMilli());
    return context;
  }

  /// API Gateway hands texts and JSON over as they are, and everything else, forms too, in base 64.
  private static void putBody(Map<String, Object> event, Request request) {
    boolean plain =
        isPlain(request.headers().getOrDefault("content-type", "")) && isUtf8(request.body());
    event.put("isBase64Encoded", request.body().length > 0 && !plain);
    if (request.body().length > 0) {
      event.put(
          "body",
          plain
              ? new String(request.body(), StandardCharsets.UTF_8)
              : Base64.getEncoder().encodeToString(request.body()));
    }
  }

  private static boolean isPlain(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.startsWith("text/")
        || lower.startsWith("application/json")
        || lower.startsWith("application/xml")
        || lower.startsWith("application/javascript");
  }

  private static boolean isUtf8(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /// A name that comes twice has its values joined by a comma.
  private static Map<String, String> query(String raw) {
    var query = new LinkedHashMap<String, String>();
    for (String pair : raw.isEmpty() ? List.<String>of() : List.of(raw.split("&"))) {
      int equals = pair.indexOf('=');
      String name =
          URLDecoder.decode(equals < 0 ? pair : pair.substring(0, equals), StandardCharsets.UTF_8);
      String value =
          equals < 0 ? "" : URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
      query.merge(name, value, (one, two) -> one + "," + two);
    }
    return query;
  }

  private static void putUnlessEmpty(Map<String, Object> event, String name, Object value) {
    boolean empty =
        value instanceof Map<?, ?> map
            ? map.isEmpty()
            : value instanceof List<?> list && list.isEmpty();
    if (!empty) {
      event.put(name, value);
    }
  }
}
