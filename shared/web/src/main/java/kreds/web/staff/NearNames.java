package kreds.web.staff;

import java.util.ArrayList;
import java.util.List;

/// Finds what somebody meant who mistyped a name.
final class NearNames {
  private static final int FAR = 3;
  private static final int LONGEST = 60;

  private NearNames() {}

  /// The names that share a word with it, or differ in few letters; in their own order.
  static List<String> of(String typed, Iterable<String> names) {
    var near = new ArrayList<String>();
    var shortened = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    for (var name : names) {
      if (distance(shortened, name) <= FAR || sharesWord(shortened, name)) {
        near.add(name);
      }
    }
    return near;
  }

  /// The names that differ from it in few letters only.
  static List<String> mistyped(String typed, Iterable<String> names) {
    var near = new ArrayList<String>();
    for (var name : names) {
      if (typed.length() <= LONGEST && distance(typed, name) <= FAR) {
        near.add(name);
      }
    }
    return near;
  }

  private static boolean sharesWord(String typed, String name) {
    for (var word : typed.split("[^a-z]+", -1)) {
      if (word.length() > FAR && name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// The number of letters to change, add or drop (Levenshtein).
  private static int distance(String one, String other) {
    var costs = new int[other.length() + 1];
    for (var j = 0; j <= other.length(); j++) {
      costs[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var diagonal = costs[0];
      costs[0] = i;
      for (var j = 1; j <= other.length(); j++) {
        var change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(change, Math.min(costs[j], costs[j - 1]) + 1);
      }
    }
    return costs[other.length()];
  }
}
