package kreds.enrollment.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.run.OutgrownParty;
import kreds.run.Roster;
import kreds.web.api.Means;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// Colleagues who want all of their places or none, and can never have them by the rules as they
/// are: they wait until staff help, with one of these orders, or until each goes alone.
record NeverTogether(Roster roster) {

  /// One such party.
  record PartyJson(
      List<String> people,
      @Means("How many places there would have to be for them, with those that are held.")
          Optional<Integer> maximum,
      @Means("How many seats their company would have to be given.")
          Optional<Integer> seatsPerCompany,
      @Means("Whether two of them work for companies that may not be together.")
          boolean notTogether) {}

  /// All of them.
  List<PartyJson> json() {
    return OutgrownParty.of(roster).stream()
        .map(party ->
            new PartyJson(
                party.people().stream().map(WhyNotJson::named).toList(),
                party.maximum(),
                party.perCompany(),
                party.apart()))
        .toList();
  }

  /// As the end of a sentence; blank for none.
  String said() {
    var people = OutgrownParty.of(roster).stream().mapToInt(party -> party.people().size()).sum();
    return people == 0
        ? ""
        : " "
            + people
            + " want to come with colleagues or not at all, and by the rules as they are never can:"
            + " change them, or let each know that one can choose on the own page to go alone.";
  }

  /// The answer with the orders that give each of them the room.
  StaffAnswer.Done led(StaffAnswer.Done answer) {
    var led = answer;
    for (var party : OutgrownParty.of(roster)) {
      led = led(led, party);
    }
    return led;
  }

  private StaffAnswer.Done led(StaffAnswer.Done answer, OutgrownParty party) {
    var network = roster.network().id();
    var led = answer;
    if (party.maximum().isPresent()) {
      var minimum = roster.run().capacity().minimum();
      led =
          led.next(
              StaffCommand.CHANGE_CAPACITY,
              Map.of("network", network, "minimum", minimum, "maximum", party.maximum().get()));
    }
    if (party.perCompany().isPresent()) {
      led =
          led.next(
              StaffCommand.SET_SEAT_RULES,
              Map.of("network", network, "seatsPerCompany", party.perCompany().get()));
    }
    return party.apart()
        ? led.toFill(StaffCommand.SET_SEAT_RULES, Map.of("network", network), "notTogether")
        : led;
  }
}
