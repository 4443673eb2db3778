package kreds.run;

import kreds.outcome.Refusal;

/// An address that has a row in a run already, whose place or wait is over. With a row go answers,
/// votes, a post and what is owed for a place, and an earlier address leads on to the present one:
/// so a row that was somebody's is nobody else's, and goes on for the same person alone.
public final class UsedAddress {
  private UsedAddress() {}

  /// Whether that person may go on there: back at a former address of theirs, where they had
  /// enrolled before, or where nobody has proved to be anybody.
  ///
  /// @param who as they stand now
  static boolean isOpenTo(Roster roster, Enrollment there, Applicant who) {
    if (there instanceof Enrollment.Transferred gone && gone.moved()) {
      return wasMistyped(gone)
          || roster.present(gone.to()).filter(now -> now.id().equals(who.id())).isPresent();
    }
    return there.isOver() && (isNobodys(there) || isOf(there, who));
  }

  /// Whether nobody has had anything by it: a form that was never clicked, or that only a colleague
  /// has caused. Of who is forgotten it is not known any more.
  static boolean isNobodys(Enrollment over) {
    return isNobodys(over.who());
  }

  static boolean isNobodys(Applicant who) {
    return who.provedAt().isEmpty() && who.had().isEmpty() && !who.person().isForgotten();
  }

  /// Whether it leads on from an address that was never the person's ([Onward#MISTYPED]): whoever
  /// comes by it is somebody new.
  public static boolean wasMistyped(Enrollment row) {
    return row instanceof Enrollment.Transferred gone && gone.onward() == Onward.MISTYPED;
  }

  /// Whether a colleague took the place over and has gone since: whoever had it before may come
  /// again like whoever has left.
  public static boolean mayReturn(Roster roster, Enrollment row) {
    return row instanceof Enrollment.Transferred gone
        && !gone.moved()
        && roster.present(gone.to()).filter(Enrollment::isOver).isPresent();
  }

  /// By the name, as far as it can be known. Where something may be owed for a place there and for
  /// another, neither is to be lost in the other.
  private static boolean isOf(Enrollment there, Applicant who) {
    return there.person().isNamedAs(who.person())
        && (there.who().had().isEmpty() || who.had().isEmpty());
  }

  /// To staff who would give somebody that address.
  static Refusal taken(Enrollment there) {
    return Refusal.wrong(
        "newEmail",
        SeatRefusals.ADDRESS_USED,
        "Somebody else has been here with that address: "
            + there.id()
            + ", "
            + stands(there)
            + ". What they have answered and what may be owed for their place lie with it, so that"
            + " nobody else can have it; show-enrollment shows whose it is.");
  }

  private static String stands(Enrollment there) {
    return there instanceof Enrollment.Transferred gone
        ? (gone.moved() ? "who goes on as " : "whose place a colleague has as ") + gone.to()
        : there.state();
  }
}
