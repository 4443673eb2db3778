package kreds.aws;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A request as API Gateway hands it over (payload 2.0): already matched to a route of
/// `template.yaml`.
///
/// @param routeKey such as `GET /networks/{network}`; `$default` where no route fits
/// @param method as it was asked with
/// @param path as it was asked for; may hold a token, so it is never logged
/// @param headers by lower-case name
/// @param arrivedAt when API Gateway took it: the order of arrival
/// @param source the address that it came from, of whoever is next to the API; never logged or kept
/// @param requestId names it in the log
public record HttpRequest(
    String routeKey,
    String method,
    String path,
    Map<String, String> pathParameters,
    Map<String, String> query,
    Map<String, String> headers,
    Map<String, String> cookies,
    HttpBody body,
    Optional<Instant> arrivedAt,
    String source,
    String requestId) {

  public HttpRequest {
    pathParameters = Map.copyOf(pathParameters);
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
    cookies = Map.copyOf(cookies);
  }

  /// A header, blank if it was not sent.
  public String header(String lowerCaseName) {
    return headers.getOrDefault(lowerCaseName, "");
  }

  /// Whether only the headers are asked for.
  boolean isHead() {
    return method.equals("HEAD");
  }

  /// What a HEAD asks about (RFC 9110 § 9.3.2); any other request is itself.
  HttpRequest asGet() {
    var key = routeKey.startsWith("HEAD ") ? "GET" + routeKey.substring(4) : routeKey;
    return isHead()
        ? new HttpRequest(
            key,
            "GET",
            path,
            pathParameters,
            query,
            headers,
            cookies,
            body,
            arrivedAt,
            source,
            requestId)
        : this;
  }

  @Override
  public String toString() {
    return "HttpRequest[" + routeKey + "]";
  }
}
