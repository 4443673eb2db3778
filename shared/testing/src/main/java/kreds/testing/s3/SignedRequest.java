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
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A link that was signed beforehand: what it asks for must be what was signed, and in time
/// (Signature Version 4, "Authenticating Requests: Using Query Parameters").
record SignedRequest(String method, String host, String rawPath, TreeMap<String, String> query) {
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

  /// Parts of the query stay as they were sent, since that is what was signed.
  static SignedRequest of(String method, String host, URI uri) {
    var query = new TreeMap<String, String>();
    var raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    Arrays.stream(raw.split("&"))
        .filter(part -> !part.isEmpty())
        .forEach(part -> {
          var equals = part.indexOf('=');
          query.put(part.substring(0, equals), part.substring(equals + 1));
        });
    return new SignedRequest(method, host, uri.getRawPath(), query);
  }

  void check(SigningSecret secret, Instant now) {
    for (var name : NEEDED) {
      if (!query.containsKey(name)) {
        throw S3Refusal.denied("Access Denied");
      }
    }
    if (!value("X-Amz-SignedHeaders").equals("host")) {
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

  private String canonical() {
    var others =
        query.entrySet().stream()
            .filter(part -> !part.getKey().equals(SIGNATURE))
            .map(part -> part.getKey() + "=" + part.getValue())
            .collect(Collectors.joining("&"));
    return String.join(
        "\n", method, rawPath, others, "host:" + host, "", "host", "UNSIGNED-PAYLOAD");
  }
}
