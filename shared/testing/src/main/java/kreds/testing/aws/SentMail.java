package kreds.testing.aws;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A mail as SES accepted it: the envelope, the tags and the bytes, none of them interpreted.
public record SentMail(
    String id,
    String source,
    List<String> destinations,
    Map<String, String> tags,
    String configurationSet,
    Instant at,
    byte[] raw) {
  /// Copies what it is given; the tags by name, so that a mail kept and read again is shown the
  /// same.
  public SentMail {
    destinations = List.copyOf(destinations);
    tags = Collections.unmodifiableMap(new TreeMap<>(tags));
    raw = raw.clone();
  }

  /// The message, byte for byte.
  @Override
  public byte[] raw() {
    return raw.clone();
  }

  /// The recipients of the envelope in one text; Kreds writes to one at a time.
  public String to() {
    return String.join(", ", destinations);
  }
}
