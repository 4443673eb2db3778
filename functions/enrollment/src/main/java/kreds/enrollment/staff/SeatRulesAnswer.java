package kreds.enrollment.staff;

import java.util.ArrayList;
import java.util.List;
import kreds.person.Company;
import kreds.run.Admission;
import kreds.run.AdmissionRule;
import kreds.run.Apart;
import kreds.run.Roster;
import kreds.run.SeatRules;
import kreds.text.Plural;
import kreds.web.api.Means;

/// How seats are given, as staff hear it, and who is there already though the rules would not let
/// them in.
record SeatRulesAnswer(Roster roster) {
  /// What closing means.
  static final String CLOSED =
      "Enrolment is closed: no form is taken and no offer made; an offer that was made holds.";

  /// How seats are given.
  record SeatRulesJson(
      @Means("0 where nobody counts them.") int seatsPerCompany,
      int offerHours,
      @Means("Companies of which one at most may be in it.") List<String> notTogether,
      @Means("Those of them that have places together, from before.") List<String> together,
      SeatRulesInput.Enrolment enrolment,
      @Means("Who decides that somebody is in.") Admission admission,
      @Means("Days that the participants have, where it is they.") int voteDays,
      @Means("Whether nobody has to let in who confirms from a member.") boolean membersAtOnce) {}

  /// Whether it takes forms, in the word that staff order it by.
  static SeatRulesInput.Enrolment enrolment(SeatRules rules) {
    return rules.closed() ? SeatRulesInput.Enrolment.CLOSED : SeatRulesInput.Enrolment.OPEN;
  }

  /// In sentences.
  String said() {
    var rules = roster.run().rules();
    var capacity = rules.capacity();
    var said = new ArrayList<String>();
    said.add(
        capacity.isLimited()
            ? "One company may hold " + Plural.of(capacity.perCompany(), "place") + "."
            : "One company may hold as many places as there are.");
    said.add("An offer holds its place for " + Plural.of(rules.offerHours(), "working hour") + ".");
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
    if (!rules.letsIn()) {
      said.add(said(rules.admission()) + ToAdmit.counted(roster));
    }
    if (rules.closed()) {
      said.add(CLOSED);
    } else {
      said.add(Sentences.ofFreePlaces(roster).strip());
    }
    said.removeIf(String::isEmpty);
    return String.join(" ", said);
  }

  private static String said(AdmissionRule rule) {
    var days = Plural.of(rule.days(), "day");
    var staff = " Before the network is ready, and where they come to no decision, staff decide.";
    var who =
        switch (rule.by()) {
          case OPEN -> "";
          case STAFF -> "Staff let in each who confirms, with admit-enrollment.";
          case UNANIMOUS ->
              "Whoever confirms is let in once each of the participants has said yes, within "
                  + days
                  + "."
                  + staff;
          case ONE_OBJECTION ->
              "Whoever confirms is let in unless one of the participants says no within "
                  + days
                  + "."
                  + staff;
          case MAJORITY ->
              "Whoever confirms is let in if more of the participants say yes than no within "
                  + days
                  + "."
                  + staff;
        };
    return rule.membersAtOnce() ? who + " Whoever confirms from a member is in at once." : who;
  }

  /// As data.
  SeatRulesJson json() {
    var rules = roster.run().rules();
    return new SeatRulesJson(
        rules.capacity().perCompany(),
        rules.offerHours(),
        names(rules.notTogether()),
        names(Apart.together(roster)),
        enrolment(rules),
        rules.admission().by(),
        rules.admission().days(),
        rules.admission().membersAtOnce());
  }

  /// Their names, as they are written.
  static List<String> names(List<Company> companies) {
    return companies.stream().map(Company::name).toList();
  }
}
