package kreds.run;

import kreds.text.Worded;

/// What colleagues wish whom one post has enrolled, where there are fewer places than people.
public enum Fit implements Worded {
  /// Nobody of them takes a place before all of them can.
  ALL_OR_NONE,
  /// Each takes a place or waits alone, in the order in which they were named.
  AS_MANY_AS_FIT
}
