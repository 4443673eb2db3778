package kreds.enrollment.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.enrollment.question.QuestionJson;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.run.Roster;
import kreds.text.Language;
import kreds.web.api.Means;
import kreds.web.form.Choices;
import kreds.web.staff.AuditLineJson;

/// What staff see of a network and of everybody who enrolled in one of its runs.
///
/// @param candidates how many there are, in all and in each state
record RosterJson(
    RunJson network,
    @Means("What it asks of whoever takes part.") List<QuestionJson> questions,
    List<EnrolledPersonJson> roster,
    @Means("Those of whom staff are still to decide whether they are let in.")
        List<ToAdmit.PendingJson> toAdmit,
    Map<String, Integer> candidates,
    List<AuditLineJson> audit) {

  static RosterJson of(
      Roster roster, List<Candidate> candidates, List<AuditLine> lines, Language language) {
    return new RosterJson(
        RunJson.of(roster.inRun(), language),
        QuestionJson.all(roster.run().questions(), language),
        roster.enrollments().stream()
            .map(each -> EnrolledPersonJson.of(roster, each, language))
            .toList(),
        ToAdmit.json(roster),
        counts(candidates),
        AuditLineJson.all(lines));
  }

  private static Map<String, Integer> counts(List<Candidate> candidates) {
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("all", candidates.size());
    for (var state : CandidateState.values()) {
      counts.put(Choices.written(state), 0);
    }
    candidates.forEach(each -> counts.merge(Choices.written(each.state()), 1, Integer::sum));
    return counts;
  }
}
