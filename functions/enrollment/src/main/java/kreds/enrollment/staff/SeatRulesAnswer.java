package kreds.enrollment.staff;

import java.util.ArrayList;
import java.util.List;
import kreds.person.Company;
import kreds.run.Apart;
import kreds.run.Roster;
import kreds.web.api.Means;

/// How seats are given, as staff hear it, and who is there already though the rules would not let
/// them in.
record SeatRulesAnswer(Roster roster) {

  /// How seats are given.
  record SeatRulesJson(
      @Means("0 where nobody counts them.") int seatsPerCompany,
      int offerHours,
      @Means("Companies of which one at most may be in it.") List<String> notTogether,
      @Means("Those of them that have places together, from before.") List<String> together) {}

  /// In sentences.
  String said() {
    var rules = roster.run().rules();
    var capacity = rules.capacity();
    var said = new ArrayList<String>();
    said.add(
        capacity.isLimited()
            ? "One company may hold " + capacity.perCompany() + " places."
            : "One company may hold as many places as there are.");
    said.add("An offer holds its place for " + rules.offerHours() + " working hours.");
    if (!rules.notTogether().isEmpty()) {
      said.add("Not together: " + String.join(", ", names(rules.notTogether())) + ".");
    }
    var together = Apart.together(roster);
    if (!together.isEmpty()) {
      said.add(
          "Together already: "
              + String.join(", ", names(together))
              + "; nobody loses a place by the rule.");
    }
    return String.join(" ", said);
  }

  /// As data.
  SeatRulesJson json() {
    var rules = roster.run().rules();
    return new SeatRulesJson(
        rules.capacity().perCompany(),
        rules.offerHours(),
        names(rules.notTogether()),
        names(Apart.together(roster)));
  }

  /// Their names, as they are written.
  static List<String> names(List<Company> companies) {
    return companies.stream().map(Company::name).toList();
  }
}
