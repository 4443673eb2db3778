package kreds.meeting;

import kreds.text.Worded;

/// What has become of whoever makes a meeting happen and is, or was, on the roster of its run.
public enum PartChange implements Worded {
  /// The person has another address, and makes it happen under that.
  MOVED,
  /// The person has no place in the run any more, and makes it happen all the same.
  LEFT,
  /// The person is forgotten, and makes it happen no more.
  FORGOTTEN
}
