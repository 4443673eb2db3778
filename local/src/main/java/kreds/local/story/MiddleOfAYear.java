package kreds.local.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.web.staff.StaffCommand;

/// From the first meeting to the last: who leaves, who comes later, who hands a place on; a meeting
/// that is moved, and one that is cancelled.
record MiddleOfAYear(YearNetwork network) {
  private static final int MEETINGS = 5;
  private static final int WEEKS_BETWEEN = 9;

  /// The other meetings of the year have their dates.
  void plansOn() {
    var first = LocalDate.parse(day(meetings().getFirst()));
    for (var number = 2; number <= MEETINGS; number++) {
      var day = first.plusWeeks((long) (number - 1) * WEEKS_BETWEEN);
      network.order(
          StaffCommand.SCHEDULE_MEETING,
          Map.of(
              "title", "Netværksmøde " + number,
              "place", "Hos vært nr. " + number,
              "start", day + "T09:30",
              "end", day + "T14:00",
              "another", true,
              "programme", BeginningOfAYear.PROGRAMME));
    }
    network.tell("årets fem møder har deres datoer");
  }

  /// Somebody leaves; who waits is offered the place and takes it, and is told of every meeting.
  void oneLeavesAndOneComes() {
    var placed = network.placed();
    var leaving = placed.getLast();
    network.sends(leaving, "/enrollments/", Map.of("action", "leave"));
    var offered =
        network.people().stream().filter(who -> network.stands(who).equals("offered")).toList();
    offered.forEach(who -> network.sends(who, "/enrollments/", Map.of("action", "accept")));
    network.tell(
        leaving.name()
            + " går ud, og "
            + (offered.isEmpty() ? "ingen venter" : offered.getFirst().name() + " kommer med"));
  }

  /// Somebody hands the place to a colleague of the same company.
  void oneHandsOn() {
    var giver = network.placed().getFirst();
    var colleague =
        new YearPerson(
            "Ida Efterfølger",
            giver.company(),
            "Udvikler",
            "ida@" + network.id() + ".example.dk",
            giver.language());
    network.sends(
        giver,
        "/enrollments/",
        Map.of(
            "action", "hand-over",
            "name", colleague.name(),
            "role", colleague.role(),
            "email", colleague.email()));
    network.sends(colleague, "/enrollments/", Map.of("action", "confirm"));
    network.tell(giver.name() + " giver pladsen videre til " + colleague.name());
  }

  /// The third meeting is moved by a week.
  void oneMeetingIsMoved() {
    var third = meetings().get(2);
    var day = LocalDate.parse(day(third)).plusWeeks(1);
    network.order(
        StaffCommand.MOVE_MEETING,
        Map.of(
            "meeting", LocalJson.text(third, "meeting"),
            "start", day + "T10:00",
            "end", day + "T14:30"));
    network.tell("tredje møde er flyttet til " + day);
  }

  /// The fourth is cancelled.
  void oneMeetingIsCancelled() {
    network.order(
        StaffCommand.CANCEL_MEETING,
        Map.of(
            "meeting", LocalJson.text(meetings().get(3), "meeting"),
            "reason", "Værten er forhindret.",
            "reasonEnglish", "The host is prevented."));
    network.tell("fjerde møde er aflyst");
  }

  /// What each company owes.
  void isInvoiced() {
    var basis = network.order(StaffCommand.INVOICE_BASIS, Map.of());
    network.tell(LocalJson.text(basis, "message"));
    network.tell(LocalJson.text(network.order(StaffCommand.SHOW_BUDGET, Map.of()), "message"));
  }

  private List<Map<String, Object>> meetings() {
    var listed = network.order(StaffCommand.LIST_MEETINGS, Map.of());
    return new ArrayList<>(LocalJson.objects(LocalJson.object(listed, "data"), "meetings"));
  }

  private static String day(Map<String, Object> meeting) {
    return LocalJson.text(meeting, "start").substring(0, "2027-01-01".length());
  }
}
