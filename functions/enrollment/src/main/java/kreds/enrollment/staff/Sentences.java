package kreds.enrollment.staff;

import kreds.enrollment.catalogue.NetworkBriefJson;
import kreds.run.NetworkRun;
import kreds.run.SeatCount;

/// What staff are told in one sentence.
final class Sentences {

  private Sentences() {}

  /// How many have a place, wait, or have not confirmed.
  static String of(SeatCount seats) {
    return "Have a place: "
        + seats.confirmed()
        + (seats.offered() == 0 ? "" : ". Have an offer: " + seats.offered())
        + ". Wait: "
        + seats.waiting()
        + ". Have not confirmed: "
        + seats.unconfirmed()
        + ".";
  }

  /// What a network needs and takes now; who waits comes before newcomers.
  static String of(NetworkRun network) {
    var run = network.run();
    var capacity = run.capacity();
    var free = capacity.maximum() - run.seats().held();
    var sentence =
        "Needs "
            + capacity.minimum()
            + ", takes "
            + capacity.maximum()
            + ", decides by "
            + run.decisionDate()
            + "; "
            + NetworkBriefJson.stateOf(network)
            + (run.listOpen()
                ? ". Participants see each other's names."
                : ". Participants do not see each other's names before open-list.");
    if (run.rules().closed()) {
      return sentence + " " + SeatRulesAnswer.CLOSED;
    }
    return free > 0 && run.seats().waiting() > 0
        ? sentence + " Those who wait are offered the free places within minutes."
        : sentence;
  }
}
