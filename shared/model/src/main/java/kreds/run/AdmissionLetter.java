package kreds.run;

import java.util.HashMap;
import java.util.Map;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.network.Network;
import kreds.person.Person;

/// What staff read of somebody whom they are to let in or not: who it is, how the participants have
/// voted where these have come to no decision, and the order that lets in, ready to be pasted (U8).
/// One letter a newcomer, once a turn.
final class AdmissionLetter {

  private AdmissionLetter() {}

  static Delivery toStaff(Person staff, Enrollment.Waiting waiting, Network network, Moment at) {
    return toStaff(staff, waiting, Map.of("decides", "staff"), network, at);
  }

  static Delivery toStaff(
      Person staff,
      Enrollment.Waiting waiting,
      AdmissionVote.Tally tally,
      Network network,
      Moment at) {
    var votes =
        Map.of(
            "decides", "group",
            "yes", Integer.toString(tally.yes()),
            "no", Integer.toString(tally.no()),
            "silent", Integer.toString(tally.silent()));
    return toStaff(staff, waiting, votes, network, at);
  }

  private static Delivery toStaff(
      Person staff,
      Enrollment.Waiting waiting,
      Map<String, String> more,
      Network network,
      Moment at) {
    var kind = LetterKind.ADMISSION_DUE;
    var who = waiting.who();
    var values = new HashMap<>(network.description().titleFacts(staff.language()));
    values.putAll(more);
    values.put("network", network.id());
    values.put("who", who(who));
    values.put(
        "event",
        StaffEvent.of(
            "enrollment",
            "admit-enrollment",
            staff,
            "network",
            network.id(),
            "enrollment",
            who.id(),
            "seen",
            Integer.toString(who.turn())));
    var letter = Letter.of(kind, staff, values, Map.of()).answeredBy(who.person().address());
    return Delivery.now(kind.key() + "/" + who.id() + "/" + who.turn(), letter, at.now());
  }

  /// Name, company and role, a line each, as far as they were said.
  private static String who(Applicant who) {
    var lines = new StringBuilder(who.person().name());
    for (var said : new String[] {who.person().company().name(), who.role()}) {
      lines.append(said.isEmpty() ? "" : "\n" + said);
    }
    return lines.toString();
  }
}
