package kreds.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kreds.aws.HttpRequest;
import kreds.aws.HttpResponse;

/// What holds for answers that anybody may keep. They carry a fingerprint, so that who has one
/// already is told that it still holds (RFC 9110 § 13.1.2). Scripts of the association's own web
/// site may read them: the function says so itself, because an HTTP API's own `CorsConfiguration`
/// opens every address alike, the personal ones too. A GET without headers of its own asks no
/// permission before (Fetch, "CORS-safelisted"), so no OPTIONS is needed.
///
/// @param origins such as `https://www.example.dk`
record PublicAnswers(List<String> origins) {

  PublicAnswers {
    origins = List.copyOf(origins);
  }

  HttpResponse of(HttpRequest request, HttpResponse response) {
    if (response.status() != 200 || !isPublic(response) || !request.method().equals("GET")) {
      return response;
    }
    var answer = readable(request, response.with("etag", tag(response.body())));
    return isKnown(request.header("if-none-match"), tag(response.body()))
        ? answer.withoutBody().withStatus(304)
        : answer;
  }

  private static boolean isPublic(HttpResponse response) {
    return response.headers().getOrDefault("cache-control", "").startsWith("public");
  }

  private HttpResponse readable(HttpRequest request, HttpResponse response) {
    if (origins.isEmpty()) {
      return response;
    }
    var varied = response.with("vary", response.headers().getOrDefault("vary", "") + ", origin");
    var origin = request.header("origin");
    return origins.contains(origin) ? varied.with("access-control-allow-origin", origin) : varied;
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
