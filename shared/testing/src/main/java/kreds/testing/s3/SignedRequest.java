package kreds.testing.s3;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A link that was signed beforehand: what it asks for must be what was signed, and in time
/// (Signature Version 4, "Authenticating Requests: Using Query Parameters").
///
/// @param headers those of S3's own, by their names in lower case
record SignedRequest(
    String method,
    String host,
    String rawPath,
    TreeMap<String, String> query,
    SortedMap<String, String> headers) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String SIGNATURE = "X-Amz-Signature";
  private static final List<String> NEEDED =
      List.of(
          SIGNATURE,
          "X-Amz-Algorithm",
          "X-Amz-Credential",
          "X-Amz-Date",
          "X-Amz-Expires",
          "X-Amz-SignedHeaders");

  /// One that comes with no header of S3's own.
  static SignedRequest of(String method, String host, URI uri) {
    return of(method, host, uri, new TreeMap<>());
  }

  /// Parts of the query stay as they were sent, since that is what was signed.
  static SignedRequest of(String method, String host, URI uri, SortedMap<String, String> headers) {
    var query = new TreeMap<String, String>();
    var raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    Arrays.stream(raw.split("&"))
        .filter(part -> !part.isEmpty())
        .forEach(part -> {
          var equals = part.indexOf('=');
          query.put(part.substring(0, equals), part.substring(equals + 1));
        });
    return new SignedRequest(method, host, uri.getRawPath(), query, headers);
  }

  void check(SigningSecret secret, Instant now) {
    for (var name : NEEDED) {
      if (!query.containsKey(name)) {
        throw S3Refusal.denied("Access Denied");
      }
    }
    if (!value("X-Amz-SignedHeaders").equals(signedHeaders())) {
      throw S3Refusal.denied("There were headers present in the request which were not signed");
    }
    var signed = MOMENT.parse(value("X-Amz-Date"), Instant::from);
    if (!signed.plus(Duration.ofSeconds(Long.parseLong(value("X-Amz-Expires")))).isAfter(now)) {
      throw S3Refusal.denied("Request has expired");
    }
    var credential = value("X-Amz-Credential");
    var scope = credential.substring(credential.indexOf('/') + 1);
    secret.check(
        credential,
        String.join(
            "\n",
            value("X-Amz-Algorithm"),
            value("X-Amz-Date"),
            scope,
            SigningSecret.sha256(canonical())),
        value(SIGNATURE));
  }

  /// A part of the query as it is meant.
  String value(String name) {
    return URLDecoder.decode(query.getOrDefault(name, ""), StandardCharsets.UTF_8);
  }

  private String signedHeaders() {
    return Stream.concat(Stream.of("host"), headers.keySet().stream())
        .collect(Collectors.joining(";"));
  }

  /// A header of S3's own; blank if it has none.
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  private String canonical() {
    var others =
        query.entrySet().stream()
            .filter(part -> !part.getKey().equals(SIGNATURE))
            .map(part -> part.getKey() + "=" + part.getValue())
            .collect(Collectors.joining("&"));
    var lines = new StringBuilder("host:" + host + "\n");
    headers.forEach((name, value) -> lines.append(name).append(':').append(value).append('\n'));
    return String.join("\n", method, rawPath, others, lines, signedHeaders(), "UNSIGNED-PAYLOAD");
  }
}
