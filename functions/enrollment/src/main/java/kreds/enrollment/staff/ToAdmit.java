package kreds.enrollment.staff;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.run.AskingTheGroup;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.WaitingLine;
import kreds.web.api.Means;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// Of whom staff are still to decide whether they are let in, and the orders that do it.
record ToAdmit(Roster roster) {

  /// One of them.
  record PendingJson(
      String enrollment,
      String name,
      String company,
      String email,
      String role,
      Optional<Instant> confirmedAt,
      @Means("What the participants are or were asked about this one; nobody but staff reads it.")
          Optional<VotesJson> votes) {}

  /// How many there are, as the end of a sentence; blank for none.
  static String counted(Roster roster) {
    var all = WaitingLine.toAdmit(roster).size();
    var asked =
        WaitingLine.toAdmit(roster).stream()
            .filter(each -> AskingTheGroup.decidesBy(roster, each).isPresent())
            .count();
    var byGroup = asked == 0 ? "" : "; the participants are asked about " + asked;
    return all == 0 ? "" : " To be let in or not: " + all + byGroup + ".";
  }

  /// All of them, in order of arrival.
  static List<PendingJson> json(Roster roster) {
    return WaitingLine.toAdmit(roster).stream().map(each -> json(roster, each)).toList();
  }

  private static PendingJson json(Roster roster, Enrollment.Waiting waiting) {
    var person = waiting.person();
    return new PendingJson(
        waiting.id(),
        person.name(),
        person.company().name(),
        person.address().value(),
        waiting.who().role(),
        waiting.who().provedAt(),
        waiting.asked().map(vote -> VotesJson.of(roster, waiting, vote)));
  }

  /// The answer with both orders about each of them: which of the two, only staff can say.
  StaffAnswer.Done led(StaffAnswer.Done answer) {
    var led = answer;
    for (var waiting : WaitingLine.toAdmit(roster)) {
      var whom =
          Map.of("network", roster.network().id(), "email", waiting.person().address().value());
      led =
          led.next(StaffCommand.ADMIT_ENROLLMENT, admitting(whom, waiting))
              .toFill(StaffCommand.REJECT_ENROLLMENT, whom, "reason");
    }
    return led;
  }

  private static Map<String, Object> admitting(
      Map<String, String> whom, Enrollment.Waiting waiting) {
    var fields = new HashMap<String, Object>(whom);
    fields.put(PlaceInput.SEEN.name(), waiting.who().turn());
    return fields;
  }
}
