package kreds.aws;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a request is answered with.
///
/// @param cookies as in `Set-Cookie`
/// @param body a text, or base64 if `binary`
public record HttpResponse(
    int status, Map<String, String> headers, List<String> cookies, String body, boolean binary) {

  public HttpResponse {
    headers = Map.copyOf(headers);
    cookies = List.copyOf(cookies);
    for (var header : headers.values()) {
      if (header.indexOf('\r') >= 0 || header.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("a header is one line");
      }
    }
  }

  /// A text of that type, such as `text/html`; always UTF-8, which JSON is anyway (RFC 8259).
  public static HttpResponse text(int status, String type, String body) {
    var isSaid =
        type.startsWith("text/") || (type.startsWith("application/") && type.endsWith("+xml"));
    var full = isSaid ? type + "; charset=utf-8" : type;
    return new HttpResponse(status, Map.of("content-type", full), List.of(), body, false);
  }

  /// Nothing but the status.
  public static HttpResponse empty(int status) {
    return new HttpResponse(status, Map.of(), List.of(), "", false);
  }

  /// Bytes of that type.
  public static HttpResponse bytes(int status, String type, byte[] body) {
    var text = Base64.getEncoder().encodeToString(body);
    return new HttpResponse(status, Map.of("content-type", type), List.of(), text, true);
  }

  /// The same with another header.
  public HttpResponse with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new HttpResponse(status, more, cookies, body, binary);
  }

  /// The same with a cookie.
  public HttpResponse withCookie(String cookie) {
    var more = new ArrayList<>(cookies);
    more.add(cookie);
    return new HttpResponse(status, headers, more, body, binary);
  }

  /// The same with the headers alone.
  public HttpResponse withoutBody() {
    return new HttpResponse(status, headers, cookies, "", false);
  }

  /// The same with another status.
  public HttpResponse withStatus(int other) {
    return new HttpResponse(other, headers, cookies, body, binary);
  }

  /// As API Gateway wants it (payload 2.0).
  Map<String, Object> written() {
    var written = new LinkedHashMap<String, Object>();
    written.put("statusCode", status);
    written.put("headers", headers);
    if (!cookies.isEmpty()) {
      written.put("cookies", cookies);
    }
    written.put("body", body);
    written.put("isBase64Encoded", binary);
    return written;
  }
}
