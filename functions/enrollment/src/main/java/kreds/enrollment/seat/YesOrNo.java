package kreds.enrollment.seat;

/// What a participant says to whether somebody may join.
public enum YesOrNo {
  YES,
  NO;

  /// The one of a vote.
  public static YesOrNo of(boolean yes) {
    return yes ? YES : NO;
  }
}
