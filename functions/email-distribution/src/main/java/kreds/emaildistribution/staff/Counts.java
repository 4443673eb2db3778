package kreds.emaildistribution.staff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// How many there are of each kind.
final class Counts {
  private Counts() {}

  /// By the name of the kind, in alphabetical order.
  static <T> Map<String, Integer> by(List<T> all, Function<T, String> kind) {
    return by(all.stream(), kind);
  }

  /// The same of as many as one need not hold at once.
  static <T> Map<String, Integer> by(Stream<T> all, Function<T, String> kind) {
    var counts = new TreeMap<String, Integer>();
    all.forEach(each -> counts.merge(kind.apply(each), 1, Integer::sum));
    return counts;
  }
}
