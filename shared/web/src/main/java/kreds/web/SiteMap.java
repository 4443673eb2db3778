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
/// program took along with a link ([Links]).
public final class SiteMap {
  /// What an address may end in, beside letters and digits: an old token does.
  private static final String AT_THE_END = "-_";

  /// What may stand inside one, too.
  private static final String INSIDE = AT_THE_END + "./ ";

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
    var asked = segments(bare(path));
    for (var each : methods.entrySet()) {
      var address = written(segments(each.getKey()), asked);
      if (address.isPresent()) {
        return Optional.of(new Known(each.getKey(), address.get(), each.getValue()));
      }
    }
    return Optional.empty();
  }

  /// An address without what stood behind it.
  private static String bare(String path) {
    var end = 0;
    while (end < path.length() && isOf(INSIDE, path.charAt(end))) {
      end++;
    }
    while (end > 0 && !isOf(AT_THE_END, path.charAt(end - 1))) {
      end--;
    }
    return path.substring(0, end);
  }

  private static boolean isOf(String signs, char c) {
    return Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0;
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
