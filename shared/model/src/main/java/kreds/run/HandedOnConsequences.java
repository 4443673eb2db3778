package kreds.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.LetterKind;
import kreds.network.Network;

/// What follows when a place is to go, or goes, to somebody else: each of the two has a line of
/// their own, and names the other by identifier.
final class HandedOnConsequences {
  private HandedOnConsequences() {}

  static Consequences of(SeatHappening.HandedOn happening, NetworkRun inRun, Moment at) {
    var network = inRun.network();
    return switch (happening) {
      case SeatHappening.ColleagueAsked(var giver, var colleague, var before) ->
          asked(giver, colleague, before, inRun, at);
      case SeatHappening.RequestTakenBack(var giver, var colleague) ->
          Consequences.of(
              at.line(stands(giver) + ": asks " + colleague, stands(giver) + ": asks nobody"));
      case SeatHappening.RequestOver(var giver, var ranOut) ->
          Consequences.of(
              at.followed(
                  "hand-over-over",
                  stands(giver),
                  stands(giver) + (ranOut ? ": no answer" : ": not taken over")),
              SeatConsequences.letter(
                  LetterKind.ENROLLMENT_NOT_TAKEN_OVER,
                  giver,
                  Map.of("answer", ranOut ? "none" : "no"),
                  network,
                  at));
      case SeatHappening.NothingToTakeOver(var colleague) ->
          Consequences.of(
              at.followed(
                  "hand-over-over",
                  SeatConsequences.named(colleague, "unconfirmed"),
                  stands(colleague)),
              SeatConsequences.letter(
                  LetterKind.ENROLLMENT_NOTHING_TO_TAKE_OVER, colleague, Map.of(), network, at));
      case SeatHappening.TakenOver(var from, var to, var before) ->
          takenOver(from, to, before, inRun, at);
      case SeatHappening.Moved(var before, var from, var to) ->
          moved(before, from, to, network, at);
    };
  }

  /// What the giver typed stands in the letter as a quotation only: anybody's address may have been
  /// typed.
  private static Consequences asked(
      Enrollment.Confirmed giver,
      Enrollment colleague,
      String before,
      NetworkRun inRun,
      Moment at) {
    var person = giver.person();
    var facts = new HashMap<>(SeatConsequences.ahead(inRun, at));
    facts.put("giver", person.name());
    facts.put("givers", person.company().name());
    facts.put("role", "asked");
    facts.put("askedUntil", giver.handOver().orElseThrow().until().toString());
    return new Consequences(
        List.of(
            SeatConsequences.letter(
                LetterKind.ENROLLMENT_ASKED, colleague, facts, inRun.network(), at)),
        List.of(
            at.line(stands(giver), stands(giver) + ": asks " + colleague.id()),
            of(colleague, before, "asked by " + giver.id(), at)));
  }

  private static Consequences takenOver(
      Enrollment.Transferred from,
      Enrollment.Confirmed to,
      String before,
      NetworkRun inRun,
      Moment at) {
    var network = inRun.network();
    var ahead = SeatConsequences.ahead(inRun, at);
    return new Consequences(
        List.of(
            SeatConsequences.letter(LetterKind.ENROLLMENT_HANDED_OVER, from, ahead, network, at),
            SeatConsequences.letter(LetterKind.ENROLLMENT_SEATED, to, ahead, network, at)),
        List.of(
            of(from, "confirmed", "to " + to.id(), at),
            of(to, before, "in place of " + from.id(), at)));
  }

  /// An address that was never proved may be a stranger's, and hears nothing more; the right one is
  /// asked for the click.
  private static Consequences moved(
      Enrollment before, Enrollment.Transferred from, Enrollment to, Network network, Moment at) {
    var lines =
        List.of(
            of(from, before.state(), "to " + to.id(), at),
            of(to, "", "in place of " + from.id(), at));
    if (to instanceof Enrollment.Unconfirmed) {
      var letter =
          SeatConsequences.letter(LetterKind.ENROLLMENT_CONFIRM, to, Map.of(), network, at);
      return new Consequences(List.of(letter), lines);
    }
    return new Consequences(
        List.of(
            SeatConsequences.letter(
                LetterKind.ENROLLMENT_MOVED, from, Map.of("moved", "away"), network, at),
            SeatConsequences.letter(LetterKind.ENROLLMENT_MOVED, to, stillHas(to), network, at)),
        lines);
  }

  /// What somebody goes on with under another address: an offer has its time, and the letter that
  /// said so went elsewhere.
  private static Map<String, String> stillHas(Enrollment to) {
    return switch (to) {
      case Enrollment.Offered(var _, var until) ->
          Map.of("moved", "offered", "offerUntil", until.toString());
      case Enrollment.Waiting _ -> Map.of("moved", "waiting");
      case Enrollment.Confirmed _,
          Enrollment.Unconfirmed _,
          Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Transferred _ ->
          Map.of("moved", "here");
    };
  }

  private static AuditLine of(Enrollment enrollment, String before, String more, Moment at) {
    return at.line(SeatConsequences.named(enrollment, before), stands(enrollment) + ": " + more);
  }

  private static String stands(Enrollment enrollment) {
    return SeatConsequences.named(enrollment, enrollment.state());
  }
}
