package kreds.budget;

import kreds.text.Worded;

/// What somebody gets back who leaves after the first meeting has begun. Who leaves before it owes
/// nothing.
public enum Credit implements Worded {
  /// Nothing: the costs are the same without them.
  NONE,
  /// The share of the meetings that had not begun when they left.
  MEETINGS_LEFT;

  /// What they get back of what they paid, rounded down to the øre.
  ///
  /// @param ahead meetings that had not begun then
  /// @param meetings of the run in all
  public Amount of(Amount paid, int ahead, int meetings) {
    return switch (this) {
      case NONE -> Amount.ZERO;
      case MEETINGS_LEFT -> meetings == 0 ? Amount.ZERO : paid.part(ahead, meetings);
    };
  }
}
