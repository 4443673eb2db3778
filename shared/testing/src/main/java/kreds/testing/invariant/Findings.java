package kreds.testing.invariant;

import java.util.ArrayList;
import java.util.List;

/// What was found not to be as it must be.
public final class Findings {
  private final List<String> all = new ArrayList<>();

  /// Says so, unless it is right.
  public void holds(boolean right, String otherwise) {
    if (!right) {
      all.add(otherwise);
    }
  }

  /// Both are the same.
  public void same(Object expected, Object found, String what) {
    holds(expected.equals(found), what + ": " + found + " in place of " + expected);
  }

  /// All of it.
  public List<String> all() {
    return List.copyOf(all);
  }
}
