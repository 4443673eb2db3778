package kreds.run;

/// To whom a row leads that is over since another has what it was about. It is decided when that
/// other one gets it, since later nobody can tell: a row by which nobody ever clicked may be of an
/// address that was never the person's, or of one that staff gave them and that they had for a
/// while.
public enum Onward {
  /// To a colleague, who has the place.
  COLLEAGUE,

  /// To the same person, who had this address before.
  MOVED,

  /// To the same person, who never had this address: staff have put the address of a form right
  /// that nobody had clicked, so that whoever comes by this one is somebody new, and what that
  /// mailbox does for a meeting is none of the person's.
  MISTYPED;

  /// How somebody's row leads on to the same person's other one.
  static Onward of(Enrollment before) {
    return before instanceof Enrollment.Unconfirmed && UsedAddress.isNobodys(before)
        ? MISTYPED
        : MOVED;
  }

  /// The same of a row from before it was kept: of who had proved nothing it is taken for a
  /// mistake.
  ///
  /// @param who as the row has them
  public static Onward unknown(Applicant who) {
    return UsedAddress.isNobodys(who) ? MISTYPED : MOVED;
  }
}
