package kreds.run;

import kreds.outcome.Refusal;

/// The "no" to whoever takes a step for which they stand elsewhere, or for which the run is not
/// there any more or not yet: it says how things stand, and what can be done.
public final class SeatRefusals {
  /// The code of what is refused since staff have taken the person off.
  public static final String TAKEN_OFF = "taken-off";

  /// The code of what is refused since nobody has let the person in yet.
  public static final String NOT_ADMITTED = "not-admitted";

  /// The code of what is refused since nobody has to let the person in.
  public static final String NOT_TO_BE_ADMITTED = "not-to-be-admitted";

  /// The code of what is refused while a meeting with a date lies ahead.
  public static final String MEETS = "meeting-ahead";

  /// The code of what is refused since something else is said of the person by now.
  public static final String SAID_ANEW = "said-anew-since";

  /// The code of the "no" to an address that was somebody else's here.
  public static final String ADDRESS_USED = "address-used";

  /// The code of the "no" to an address at which somebody is enrolled.
  public static final String ADDRESS_ENROLLED = "address-enrolled";

  /// The "no" to whatever comes by the link of an address that was exchanged for another.
  public static final Refusal MOVED =
      Refusal.illegal(
          "enrollment-moved",
          "This enrolment was given another address: only the link that was sent there leads to"
              + " it.");

  /// The "no" to being forgotten by an address that was exchanged for another in another year: only
  /// by that one may anything be taken from whoever took part then.
  public static final Refusal FORGET_ELSEWHERE =
      Refusal.illegal(
          "forget-elsewhere",
          "Somebody took part by this address in another year who has another one since.");

  /// The "no" to everything in a run that does not come about.
  public static final Refusal CANCELLED =
      Refusal.illegal(
          "network-cancelled",
          "This network did not come about. There is no place in it to take or to give up.");

  /// The "no" to everything in a run whose year is over.
  public static final Refusal FINISHED =
      Refusal.illegal(
          "network-finished",
          "This year of the network is over. There is no place in it to take or to give up.");

  static final Refusal UNKNOWN =
      Refusal.notFound("enrollment-unknown", "There is no such enrolment.");

  private static final Refusal CLOSED =
      Refusal.illegal(
          "enrollment-closed-now",
          "Enrolment in this network is closed for now; staff open it with set-seat-rules.");

  static final Refusal REMOVED =
      Refusal.illegal(
          "enrollment-removed", "The association has ended this enrolment. Please write to it.");

  private static final Refusal LEFT =
      Refusal.illegal(
          "enrollment-left",
          "This place, offer or wait has been given up. The form can be sent again.");

  private static final Refusal LAPSED =
      Refusal.illegal(
          "enrollment-lapsed",
          "This enrolment was not confirmed in time. The form can be sent again.");

  private static final Refusal RAN_OUT =
      Refusal.illegal(
          "offer-over",
          "The offer has run out, and the place is no longer held. The form can be sent again.");

  private static final Refusal TRANSFERRED =
      Refusal.illegal("enrollment-transferred", "A colleague has taken this place over.");

  private static final Refusal UNCONFIRMED =
      Refusal.illegal(
          "enrollment-unconfirmed",
          "This enrolment is still to be confirmed; no place is offered.");

  private static final Refusal WAITS =
      Refusal.illegal(
          "no-offer-yet", "This enrolment stands in the line; no place is offered now.");

  private static final Refusal TAKEN =
      Refusal.illegal(
          "offer-taken", "The place has been taken already; whoever gives it up leaves.");

  private SeatRefusals() {}

  /// To whoever does something in a run that is over.
  static Refusal over(RunState state) {
    return state == RunState.FINISHED ? FINISHED : CANCELLED;
  }

  /// To whoever answers an offer that they do not have, or no more.
  static Refusal ofOffer(Enrollment known) {
    return switch (known) {
      case Enrollment.Waiting _ -> WAITS;
      case Enrollment.Unconfirmed _ -> UNCONFIRMED;
      case Enrollment.Confirmed _ -> TAKEN;
      case Enrollment.Offered _ -> RAN_OUT;
      case Enrollment.Left left -> of(left);
      case Enrollment.Lapsed lapsed -> of(lapsed);
      case Enrollment.Transferred gone -> of(gone);
    };
  }

  /// To whoever has left, or was taken off by staff.
  static Refusal of(Enrollment.Left left) {
    return left.isRemoved() ? REMOVED : LEFT;
  }

  /// To whose form or offer ran out.
  static Refusal of(Enrollment.Lapsed lapsed) {
    return lapsed.wasOffered() ? RAN_OUT : LAPSED;
  }

  /// To whose place a colleague has, or who goes on under another address.
  static Refusal of(Enrollment.Transferred gone) {
    return gone.moved() ? MOVED : TRANSFERRED;
  }

  /// What is refused of whom staff have taken off: they can let them come again first.
  static Refusal takenOff(String no) {
    return Refusal.illegal(
        TAKEN_OFF,
        "Staff have ended this enrolment: "
            + no
            + ". admit-enrollment opens the form to this person again.");
  }

  /// Why nobody can enroll now.
  static Refusal notTaking(NetworkRun inRun) {
    if (inRun.run().state() == RunState.CANCELLED) {
      return CANCELLED;
    }
    if (inRun.isClosed()) {
      return CLOSED;
    }
    return inRun.takesInterest()
        ? Refusal.illegal(
            "enrollment-not-open",
            "This network opens on "
                + inRun.run().opening().day().orElseThrow()
                + ". Until then one can say that one is interested.")
        : Refusal.illegal("enrollment-closed", "This network no longer takes enrolments.");
  }

  /// To staff who want a link sent to somebody who has none any more.
  static Refusal ofLink(Roster roster, Enrollment over) {
    return Refusal.illegal("enrollment-over", "There is no link to send: " + ofOver(roster, over));
  }

  private static String ofOver(Roster roster, Enrollment over) {
    return switch (over) {
      case Enrollment.Transferred gone when UsedAddress.mayReturn(roster, gone) ->
          "a colleague had taken the place over, who has it no more. This person can send the form"
              + " again.";
      case Enrollment.Transferred _ -> "a colleague has this place now.";
      case Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _ ->
          "the enrolment is " + over.state() + ". Who lapsed or left can send the form again.";
    };
  }
}
