package kreds.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kreds.aws.HttpRequest;
import kreds.aws.HttpResponse;

/// What holds for answers that are about nobody. Those that anybody may keep carry a fingerprint,
/// so that who has one already is told that it still holds (RFC 9110 § 13.1.2); not so a page with
/// a form, which is another attempt each time: whoever were told that theirs holds would go on with
/// the key of a post that is done, and be refused for correcting it.
///
/// Scripts of the association's own web site may read them and send what anybody may send, whatever
/// is answered: a script, too, has to hear what to correct and when to come again. No cookie comes
/// with what they ask, since `Access-Control-Allow-Credentials` is never said. The function says so
/// itself, because an HTTP API's own `CorsConfiguration` opens every address alike, the personal
/// ones too; what a browser asks before comes by no route, and so to [Unrouted].
///
/// @param origins such as `https://www.example.dk`
record PublicAnswers(List<String> origins) {
  private static final String HEADERS = "content-type, idempotency-key, accept";

  PublicAnswers {
    origins = List.copyOf(origins);
  }

  /// Whether a browser asks if a script of another site may ask (Fetch, "CORS-preflight request").
  static boolean isPreflight(HttpRequest request) {
    return request.method().equals("OPTIONS") && !request.header("origin").isEmpty();
  }

  HttpResponse of(HttpRequest request, Reply reply, HttpResponse response) {
    var answer = fingerprinted(request, response);
    return origins.isEmpty() || !isOpen(request, reply) ? answer : readable(request, reply, answer);
  }

  /// Whether it comes by a route that no personal link leads to.
  private static boolean isOpen(HttpRequest request, Reply reply) {
    var key = request.routeKey();
    return reply instanceof Reply.Preflight
        || !(key.equals(Site.DEFAULT) || key.contains(SiteMap.TOKEN));
  }

  private HttpResponse readable(HttpRequest request, Reply reply, HttpResponse response) {
    var varied = response.with("vary", response.headers().getOrDefault("vary", "") + ", origin");
    var origin = request.header("origin");
    return origins.contains(origin.toLowerCase(Locale.ROOT))
        ? granted(reply, varied.with("access-control-allow-origin", origin))
        : varied;
  }

  private static HttpResponse granted(Reply reply, HttpResponse response) {
    return reply instanceof Reply.Preflight(var methods)
        ? response
            .with("access-control-allow-methods", String.join(", ", methods))
            .with("access-control-allow-headers", HEADERS)
            .with("access-control-max-age", "600")
        : response.with("access-control-expose-headers", "retry-after");
  }

  private static HttpResponse fingerprinted(HttpRequest request, HttpResponse response) {
    if (response.status() != 200
        || !isKept(response)
        || !request.method().equals("GET")
        || Form.isAttempt(response.body())) {
      return response;
    }
    var answer = response.with("etag", tag(response.body()));
    return isKnown(request.header("if-none-match"), tag(response.body()))
        ? answer.withoutBody().withStatus(304)
        : answer;
  }

  private static boolean isKept(HttpResponse response) {
    return response.headers().getOrDefault("cache-control", "").startsWith("public");
  }

  private static boolean isKnown(String known, String tag) {
    for (var each : known.split(",", -1)) {
      var bare = each.strip();
      if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }

  private static String tag(String body) {
    return '"' + Digests.hex(body.getBytes(StandardCharsets.UTF_8)).substring(0, 32) + '"';
  }
}
