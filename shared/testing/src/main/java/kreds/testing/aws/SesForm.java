package kreds.testing.aws;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A call of SES's query protocol: form fields with numbered members.
record SesForm(Map<String, String> fields) {
  static SesForm parse(byte[] body) {
    var fields = new LinkedHashMap<String, String>();
    for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return new SesForm(fields);
  }

  String action() {
    return field("Action");
  }

  String source() {
    return field("Source");
  }

  SentMail mail(String id, Instant at) {
    byte[] raw = Base64.getDecoder().decode(field("RawMessage.Data"));
    return new SentMail(
        id,
        source(),
        members("Destinations.member."),
        tags(),
        field("ConfigurationSetName"),
        at,
        raw);
  }

  private Map<String, String> tags() {
    var tags = new LinkedHashMap<String, String>();
    for (int n = 1; fields.containsKey("Tags.member." + n + ".Name"); n++) {
      tags.put(field("Tags.member." + n + ".Name"), field("Tags.member." + n + ".Value"));
    }
    return tags;
  }

  private List<String> members(String prefix) {
    var members = new ArrayList<String>();
    for (int n = 1; fields.containsKey(prefix + n); n++) {
      members.add(field(prefix + n));
    }
    return members;
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
