package kreds.meeting;

import kreds.text.Worded;

/// What somebody's vote in a ballot is.
public enum OwnVote implements Worded {
  /// There is none.
  MISSING,
  /// They have said that they do not stand, and no more.
  DECLINED,
  /// Somebody whom they have voted for stands no more, and they can still vote for another.
  GONE,
  /// It is given.
  VOTED
}
