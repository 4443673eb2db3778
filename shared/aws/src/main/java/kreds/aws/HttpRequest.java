package kreds.aws;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A request as API Gateway hands it over (payload 2.0): already matched to a route of
/// `template.yaml`.
///
/// @param routeKey such as `GET /networks/{network}`
/// @param path as it was asked for; may hold a token, so it is never logged
/// @param headers by lower-case name
/// @param arrivedAt when API Gateway took it: the order of arrival
/// @param requestId names it in the log
public record HttpRequest(
    String routeKey,
    String path,
    Map<String, String> pathParameters,
    Map<String, String> query,
    Map<String, String> headers,
    Map<String, String> cookies,
    HttpBody body,
    Optional<Instant> arrivedAt,
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

  @Override
  public String toString() {
    return "HttpRequest[" + routeKey + "]";
  }
}
