package kreds.budget;

import kreds.text.Worded;

/// How many meetings the costs are counted for, and who says so.
public record MeetingNumber(int count, Source source) {

  /// Where a number of meetings comes from.
  public enum Source implements Worded {
    /// Staff have said so.
    SET,
    /// Nobody has: a run has so many as a rule.
    USUAL,
    /// There are more of them than that.
    PLANNED
  }

  /// As many as are expected, or as are planned already if that is more: while only the first is
  /// planned, the price must still carry the others.
  static MeetingNumber of(Budget budget) {
    var expected = budget.expectedMeetings();
    if (budget.planned() > expected) {
      return new MeetingNumber(budget.planned(), Source.PLANNED);
    }
    return new MeetingNumber(
        expected, budget.terms().meetings().isPresent() ? Source.SET : Source.USUAL);
  }
}
