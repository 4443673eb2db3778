package kreds.budget;

import kreds.text.Worded;

/// For which price somebody takes part.
public enum Seat implements Worded {
  /// The first of a member company: the base price.
  MEMBER,
  /// A colleague of theirs.
  MORE_OF_MEMBER,
  /// The first of a company that is no member.
  OTHER,
  /// A colleague of theirs.
  MORE_OF_OTHER;

  /// The kind of a seat.
  ///
  /// @param number which seat of its company it is, from 1
  public static Seat of(boolean member, int number) {
    if (member) {
      return number == 1 ? MEMBER : MORE_OF_MEMBER;
    }
    return number == 1 ? OTHER : MORE_OF_OTHER;
  }
}
