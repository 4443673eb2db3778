package kreds.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every address of the site and the methods that it takes, to find the one that somebody meant:
/// whatever is no token is written in small letters, and nothing ends in a slash or in what a mail
/// program took along.
public final class SiteMap {
  /// What stands for a token in a route.
  static final String TOKEN = "{token}";

  private final Map<String, List<String>> methods;

  private SiteMap(Map<String, List<String>> methods) {
    this.methods = methods;
  }

  /// An address of the site.
  ///
  /// @param pattern such as `/networks/{network}`
  /// @param address as it is rightly written
  record Known(String pattern, String address, List<String> methods) {

    /// Whether a link opens it.
    boolean isPersonal() {
      return pattern.contains(TOKEN);
    }
  }

  /// Of these routes, such as `GET /networks/{network}`. What is written out goes before `{name}`,
  /// as API Gateway has it.
  public static SiteMap of(Collection<String> keys) {
    var literalFirst = Comparator.comparing((String path) -> path.replace('{', '~'));
    var methods = new TreeMap<String, List<String>>(literalFirst);
    for (var key : keys) {
      var path = key.substring(key.indexOf(' ') + 1);
      methods.computeIfAbsent(path, _ -> new ArrayList<>()).add(key.substring(0, key.indexOf(' ')));
    }
    return new SiteMap(methods);
  }

  /// The address that was meant.
  Optional<Known> find(String path) {
    var asked = segments(Links.bare(path));
    for (var each : methods.entrySet()) {
      var address = written(segments(each.getKey()), asked);
      if (address.isPresent()) {
        return Optional.of(new Known(each.getKey(), address.get(), each.getValue()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> written(List<String> pattern, List<String> asked) {
    if (pattern.size() != asked.size()) {
      return Optional.empty();
    }
    var written = new StringBuilder();
    for (var at = 0; at < pattern.size(); at++) {
      var expected = pattern.get(at);
      var small = asked.get(at).toLowerCase(Locale.ROOT);
      if (!expected.startsWith("{") && !expected.equals(small)) {
        return Optional.empty();
      }
      written.append('/').append(expected.equals(TOKEN) ? asked.get(at) : small);
    }
    return Optional.of(written.isEmpty() ? "/" : written.toString());
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/", -1)).filter(each -> !each.isEmpty()).toList();
  }
}
