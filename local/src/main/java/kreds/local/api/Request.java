package kreds.local.api;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.testing.aws.LoopbackGuard;

/// A request as it came in: header names in lower case, cookies apart, the body as bytes.
public record Request(
    String method,
    String rawPath,
    String rawQuery,
    Map<String, String> headers,
    List<String> cookies,
    String source,
    byte[] body) {
  /// Whether it comes from a program or from a page of our own.
  public boolean isOurs() {
    return LoopbackGuard.isOurs(
        headers.get("host"), headers.get("origin"), headers.get("sec-fetch-site"));
  }

  static Request of(HttpExchange exchange, byte[] body) {
    var headers = new LinkedHashMap<String, String>();
    var cookies = new ArrayList<String>();
    for (var header : exchange.getRequestHeaders().entrySet()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("cookie")) {
        header.getValue().forEach(line -> cookies.addAll(List.of(line.split(";\\s*"))));
      } else {
        headers.put(name, String.join(",", header.getValue()));
      }
    }
    String source = exchange.getRemoteAddress().getAddress().getHostAddress();
    headers.put("x-forwarded-for", source);
    headers.put("x-forwarded-proto", "http");
    String query = exchange.getRequestURI().getRawQuery();
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query == null ? "" : query,
        headers,
        cookies,
        source,
        body);
  }
}
