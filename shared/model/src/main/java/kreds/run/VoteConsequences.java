package kreds.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.network.Network;
import kreds.person.Person;

/// What follows when the participants decide whether somebody is let in. The votes are secret to
/// all but staff, and everybody gets the lines of the audit that are about them: so a line about
/// votes begins with neither the voter nor the applicant, and none says how somebody has voted.
final class VoteConsequences {

  private VoteConsequences() {}

  static Consequences of(SeatHappening.OfVote happening, Person staff, Network network, Moment at) {
    return switch (happening) {
      case SeatHappening.OfVote.Asked(var waiting, var letters) ->
          written(LetterKind.ADMISSION_ASKED, "ask-group", waiting, letters, network, at);
      case SeatHappening.OfVote.Reminded(var waiting, var letters) ->
          written(LetterKind.ADMISSION_REMINDER, "remind-group", waiting, letters, network, at);
      case SeatHappening.OfVote.Voted(var waiting, var _) ->
          Consequences.of(at.line("", about(waiting) + ": voted"));
      case SeatHappening.OfVote.Closed(var waiting, var tally) ->
          Consequences.of(closed(waiting, tally, at));
      case SeatHappening.OfVote.NotLetIn(var left) ->
          Consequences.of(
              at.followed(
                  "not-admitted",
                  SeatConsequences.named(left, "waiting"),
                  SeatConsequences.named(left, left.state()) + ": rejected by the group"),
              SeatConsequences.letter(
                  LetterKind.ENROLLMENT_REJECTED, left, Map.of("decides", "group"), network, at));
      case SeatHappening.OfVote.LeftToStaff(var waiting, var tally) ->
          Consequences.of(
              at.followed(
                  "left-to-staff",
                  SeatConsequences.named(waiting, waiting.state()),
                  SeatConsequences.named(waiting, waiting.state()) + ": staff decide"),
              AdmissionLetter.toStaff(staff, waiting, tally, network, at));
    };
  }

  private static AuditLine closed(
      Enrollment.Waiting waiting, AdmissionVote.Tally tally, Moment at) {
    return at.followed(
        "vote-over",
        "",
        about(waiting)
            + ": "
            + tally.yes()
            + " yes, "
            + tally.no()
            + " no, "
            + tally.silent()
            + " silent");
  }

  private static String about(Enrollment.Waiting waiting) {
    return "vote about " + waiting.id();
  }

  /// One letter a participant and question; beside them one line of the audit, and not one each,
  /// since a group of eighty would not fit one transaction with them.
  private static Consequences written(
      LetterKind kind,
      String action,
      Enrollment.Waiting waiting,
      List<Enrollment.Confirmed> to,
      Network network,
      Moment at) {
    var letters = new ArrayList<Delivery>();
    for (var place : to) {
      letters.add(letter(kind, waiting, place, network, at));
    }
    return new Consequences(letters, List.of(at.followed(action, "", about(waiting))));
  }

  /// Company and position, and no name: nobody sees the name of whoever is not in. What comes after
  /// the end is not sent.
  private static Delivery letter(
      LetterKind kind,
      Enrollment.Waiting waiting,
      Enrollment.Confirmed place,
      Network network,
      Moment at) {
    var vote = waiting.asked().orElseThrow();
    var asked = vote.question();
    var who = asked.role().isEmpty() ? asked.company() : asked.company() + "\n" + asked.role();
    var values =
        Map.of(
            "who", who.strip(), "rule", vote.by().word(), "decidesBy", vote.closesAt().toString());
    return Delivery.at(
        kind.key() + "/" + place.id() + "/" + waiting.id() + "/" + waiting.who().turn(),
        SeatConsequences.written(kind, place, values, network, at),
        "",
        at.now(),
        at.now(),
        Optional.of(vote.closesAt()));
  }
}
