package kreds.run;

/// What stands between a person and a seat. Pages, staff and tests read the same list.
public enum Why {
  /// Every seat is held.
  FULL,
  /// Somebody who came earlier waits.
  BEHIND_THE_LINE
}
