package kreds.run;

import java.util.Optional;

/// What has come of what the participants were asked about somebody.
enum Verdict {
  /// The person is let in.
  IN,
  /// The person is not.
  OUT,
  /// The group has come to no decision: staff decide.
  STAFF;

  /// By that rule; empty while the vote is open. Where nobody who was asked is there any more,
  /// silence is no consent, and staff decide.
  ///
  /// @param isOver whether its time is
  static Optional<Verdict> of(Admission by, AdmissionVote.Tally tally, boolean isOver) {
    return tally.asked() == 0
        ? Optional.of(STAFF)
        : switch (by) {
          case UNANIMOUS -> tally.no() > 0 ? Optional.of(OUT) : unlessSilent(tally, isOver, STAFF);
          case ONE_OBJECTION -> tally.no() > 0 ? Optional.of(OUT) : unlessSilent(tally, isOver, IN);
          case MAJORITY -> majority(tally, isOver);
          case OPEN, STAFF -> throw new IllegalStateException("no rule of a group");
        };
  }

  /// Nobody has said no.
  private static Optional<Verdict> unlessSilent(
      AdmissionVote.Tally tally, boolean isOver, Verdict atTheEnd) {
    if (tally.silent() == 0) {
      return Optional.of(IN);
    }
    return isOver ? Optional.of(atTheEnd) : Optional.empty();
  }

  /// More than half of those who count; at the end of those who have voted. A tie is no decision.
  private static Optional<Verdict> majority(AdmissionVote.Tally tally, boolean isOver) {
    if (tally.yes() * 2 > tally.asked()) {
      return Optional.of(IN);
    }
    if ((tally.yes() + tally.silent()) * 2 < tally.asked()) {
      return Optional.of(OUT);
    }
    if (tally.silent() == 0) {
      return Optional.of(STAFF);
    }
    return isOver ? Optional.of(tally.yes() > tally.no() ? IN : STAFF) : Optional.empty();
  }
}
