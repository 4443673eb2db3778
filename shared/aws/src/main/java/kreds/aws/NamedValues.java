package kreds.aws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fields as they come in; a name that comes again makes a list.
final class NamedValues {
  private static final int MOST = 1_000;

  private final Map<String, Object> values = new LinkedHashMap<>();
  private int count;

  /// Adds one, unless there are more than any form has.
  boolean add(String name, String value) {
    count++;
    var before = values.get(name);
    if (before == null) {
      values.put(name, value);
    } else {
      var all = new ArrayList<Object>(before instanceof List<?> list ? list : List.of(before));
      all.add(value);
      values.put(name, all);
    }
    return count <= MOST;
  }

  Map<String, Object> all() {
    return values;
  }
}
