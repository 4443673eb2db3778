package kreds.meeting;

import kreds.text.Worded;

/// How far a ballot has come.
public enum BallotStage implements Worded {
  /// Votes are taken.
  OPEN,
  /// Its time is over, and the round has still to count it.
  COUNTING,
  /// It is counted.
  COUNTED,
  /// It is closed, and will not be counted: the run was over before.
  UNCOUNTED
}
