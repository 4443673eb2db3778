package kreds.run;

import kreds.text.Worded;

/// What stands between a person and a seat. Pages, staff and tests read the same list.
public enum Why implements Worded {
  /// Every seat is held.
  FULL,
  /// Somebody who stands before waits.
  BEHIND_THE_LINE,
  /// The company has the seats that one company may have.
  COMPANY_HAS_ITS_SEATS
}
