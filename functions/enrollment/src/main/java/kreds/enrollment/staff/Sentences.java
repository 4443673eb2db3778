package kreds.enrollment.staff;

import kreds.enrollment.catalogue.NetworkBriefJson;
import kreds.run.Enrollment;
import kreds.run.Merging;
import kreds.run.Roster;
import kreds.run.WaitingLine;
import kreds.run.Why;
import kreds.text.Plural;

/// What staff are told in one sentence.
final class Sentences {

  private Sentences() {}

  /// How many have a place, wait, or have not confirmed. Of whom it is still to be decided whether
  /// they are let in stands in no line yet, and is counted on its own ([ToAdmit#counted]).
  static String ofSeats(Roster roster) {
    var seats = roster.run().seats();
    return "Have a place: "
        + seats.confirmed()
        + (seats.offered() == 0 ? "" : ". Have an offer: " + seats.offered())
        + ". Wait: "
        + (seats.waiting() - WaitingLine.toAdmit(roster).size())
        + ". Have not confirmed: "
        + seats.unconfirmed()
        + "."
        + ToAdmit.counted(roster);
  }

  /// What a network needs and takes now; who waits comes before newcomers.
  static String of(Roster roster) {
    var run = roster.run();
    var capacity = run.capacity();
    var sentence =
        "Needs "
            + capacity.minimum()
            + ", takes "
            + capacity.maximum()
            + ", decides by "
            + run.decisionDate()
            + "; "
            + NetworkBriefJson.stateOf(roster.inRun())
            + run.opening().day().map(day -> ", opens on " + day).orElse("")
            + (run.listOpen()
                ? ". Participants see each other's names."
                : ". Participants do not see each other's names before open-list.");
    return sentence + (run.rules().closed() ? " " + SeatRulesAnswer.CLOSED : ofFreePlaces(roster));
  }

  /// What becomes of the places that are free while people wait; blank if none is, or nobody waits.
  static String ofFreePlaces(Roster roster) {
    var run = roster.run();
    if (run.seats().waiting() == 0 || run.seats().held() >= run.capacity().maximum()) {
      return "";
    }
    var held = WaitingLine.heldBackBy(Why.COMPANY_HAS_ITS_SEATS, roster);
    return (WaitingLine.moves(roster)
            ? " Those who wait are offered the free places within minutes."
            : "")
        + (held == 0
            ? ""
            : " "
                + held
                + " of those who wait "
                + (held == 1 ? "is" : "are")
                + " held back, since one company may hold only "
                + Plural.of(run.capacity().perCompany(), "place")
                + ".")
        + ofColleagues(WaitingLine.heldBackBy(Why.WITH_COLLEAGUES, roster));
  }

  private static String ofColleagues(int held) {
    return held == 0
        ? ""
        : " "
            + held
            + " of those who wait "
            + (held == 1 ? "wants" : "want")
            + " to come with colleagues or not at all.";
  }

  /// How somebody's enrollment stands, without a full stop: whom staff have taken off has not left,
  /// and who is forgotten hears of nothing.
  static String of(Roster roster, Enrollment enrollment) {
    return stands(roster, enrollment)
        + (enrollment.person().isForgotten()
            ? "; the person is forgotten, so that no letter goes to them: tell them yourselves"
            : "");
  }

  private static String stands(Roster roster, Enrollment enrollment) {
    return switch (enrollment) {
      case Enrollment.Left left when left.isRemoved() ->
          "The enrolment is removed, by " + left.by() + "; why is in the audit";
      case Enrollment.Transferred gone ->
          gone.moved()
              ? "The enrolment is transferred: the person goes on as " + gone.to()
              : Merging.leadsTo(roster, gone)
                  .map(run ->
                      "The enrolment is transferred: the person goes on in "
                          + run.network()
                          + " as "
                          + gone.to())
                  .orElse(
                      "The enrolment is transferred to "
                          + gone.to()
                          + ", which is another one and not meant by this");
      case Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _ ->
          "The enrolment is " + enrollment.state();
    };
  }
}
