package kreds.local.story;

import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.web.staff.StaffCommand;

/// The books, and another year or the end.
record EndOfAYear(YearNetwork network) {
  /// So many days there are to say whether one goes on.
  static final int SAYING = 14;

  private static final int DECIDED_AFTER = 60;
  private static final Map<String, Integer> FIRST_YEAR = Map.of("run", 1);

  /// Each is asked whether they go on: one stops, one says nothing.
  void asks() {
    network.order(
        StaffCommand.ASK_RENEWAL,
        Map.of(
            "closes", network.today().plusDays(SAYING) + "T12:00",
            "text", "Vi foreslår fire møder og et besøg.",
            "textEnglish", "We propose four meetings and a visit."));
    var placed = network.placed();
    for (var who : placed) {
      var place = placed.indexOf(who);
      if (place > 0) {
        network.sends(who, "/renewals/", Map.of("action", place == 1 ? "stop" : "continue"));
      }
    }
    network.tell(placed.size() + " bliver spurgt, om de vil et år til");
  }

  /// Those who go on have a place in the next year.
  void goesOn() {
    var begun =
        network.order(
            StaffCommand.START_NEXT_RUN,
            Map.of("decisionDate", network.today().plusDays(DECIDED_AFTER).toString()));
    network.tell(LocalJson.text(begun, "message"));
  }

  /// The network says goodbye.
  void ends() {
    var ended =
        network.order(
            StaffCommand.END_NETWORK,
            Map.of(
                "reason", "Gruppen har nået det, den ville.",
                "reasonEnglish", "The group has reached what it set out for."));
    network.tell(LocalJson.text(ended, "message"));
  }

  /// What each company owes for the year that is over.
  void isInvoiced() {
    network.order(StaffCommand.INVOICE_BASIS, FIRST_YEAR);
    network.tell(LocalJson.text(network.order(StaffCommand.SHOW_BUDGET, FIRST_YEAR), "message"));
  }
}
