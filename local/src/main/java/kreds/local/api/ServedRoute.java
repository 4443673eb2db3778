package kreds.local.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.template.Trigger;

/// One route of the API and the function behind it.
record ServedRoute(String function, Trigger.Route trigger) {
  Optional<Match> match(String method, String rawPath) {
    if (trigger.path().equals("$default")) {
      return Optional.of(new Match(function, "$default", Map.of()));
    }
    if (!trigger.method().equals("ANY") && !trigger.method().equals(method)) {
      return Optional.empty();
    }
    return parameters(segments(rawPath)).map(found -> new Match(function, trigger.key(), found));
  }

  /// Sorts the more particular route first.
  String rank() {
    if (trigger.path().equals("$default")) {
      return "~";
    }
    var rank = new StringBuilder();
    for (String segment : segments(trigger.path())) {
      rank.append(!isVariable(segment) ? '1' : isGreedy(segment) ? '3' : '2');
    }
    return rank.append(trigger.method().equals("ANY") ? '9' : '0').toString();
  }

  private Optional<Map<String, String>> parameters(List<String> given) {
    var found = new LinkedHashMap<String, String>();
    var expected = segments(trigger.path());
    for (int n = 0; n < expected.size(); n++) {
      String segment = expected.get(n);
      if (isGreedy(segment) && given.size() > n) {
        found.put(
            segment.substring(1, segment.length() - 2),
            decode(String.join("/", given.subList(n, given.size()))));
        return Optional.of(found);
      }
      if (given.size() <= n || !fits(segment, given.get(n), found)) {
        return Optional.empty();
      }
    }
    return given.size() == expected.size() ? Optional.of(found) : Optional.empty();
  }

  private static boolean fits(String expected, String given, Map<String, String> found) {
    if (!isVariable(expected)) {
      return expected.equals(decode(given));
    }
    found.put(expected.substring(1, expected.length() - 1), decode(given));
    return !given.isEmpty();
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{");
  }

  private static boolean isGreedy(String segment) {
    return segment.endsWith("+}");
  }

  private static List<String> segments(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  /// A plus sign in a path is a plus sign.
  static String decode(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
