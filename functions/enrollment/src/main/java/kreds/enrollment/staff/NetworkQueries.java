package kreds.enrollment.staff;

import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.audit.AuditTrail;
import kreds.change.Subject;
import kreds.network.Candidates;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;
import kreds.run.Networks;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.Run;
import kreds.text.Language;
import kreds.web.staff.StaffAnswer;

/// What staff look at: networks, rosters, what happened. Nothing is changed.
public record NetworkQueries(
    Networks networks,
    Rosters rosters,
    Candidates candidates,
    AuditTrail trail,
    Language language) {
  private static final Refusal UNKNOWN_ENROLLMENT =
      Refusal.notFound(
          "enrollment-unknown",
          "There is no such enrollment in this run; show-network lists them.");

  /// All that the catalogue shows.
  StaffAnswer list() {
    var listed = networks.listed();
    var list = listed.stream().map(network -> RunJson.of(network, language)).toList();
    var answer = StaffAnswer.done(counted(listed.size(), "network"), new RunJson.ListJson(list));
    for (var network : listed) {
      answer = answer.next("show-network", Map.of("network", network.id()));
    }
    return answer;
  }

  /// One network with everything about it.
  StaffAnswer show(NetworkInput.Show order) {
    return new FindingARoster(rosters)
        .of(order.network(), order.run())
        .fold(this::shown, StaffAnswer::refused);
  }

  private StaffAnswer shown(Roster roster) {
    var id = roster.network().id();
    var run = roster.run();
    var data = RosterJson.of(roster, candidates.ofNetwork(id), lines(id), language);
    var shown = StaffAnswer.done(Sentences.of(run.seats()), data);
    return run.id().equals(roster.network().run()) ? steering(shown, run) : shown;
  }

  /// Orders go to the present run, so an earlier one offers none.
  private static StaffAnswer steering(StaffAnswer.Done shown, Run run) {
    var id = run.id().network();
    var looksNow = !run.listOpen() && run.seats().confirmed() > 0;
    var answer = looksNow ? shown.next("open-list", Map.of("network", id)) : shown;
    return answer
        .next(
            "change-capacity",
            Map.of(
                "network", id,
                "minimum", run.capacity().minimum(),
                "maximum", run.capacity().maximum()))
        .next("set-decision-date", Map.of("network", id, "date", run.decisionDate().toString()));
  }

  /// One enrollment.
  StaffAnswer enrollment(NetworkInput.ShowEnrollment order) {
    return new FindingARoster(rosters)
        .of(order.network(), order.run())
        .then(roster ->
            Outcome.of(roster.find(order.enrollment()), UNKNOWN_ENROLLMENT)
                .map(found -> shown(roster, found)))
        .fold(answer -> answer, StaffAnswer::refused);
  }

  private StaffAnswer shown(Roster roster, Enrollment enrollment) {
    var network = roster.network().id();
    var data = EnrolledPersonJson.of(roster, enrollment, lines(network));
    return StaffAnswer.done("The enrollment is " + enrollment.state() + ".", data)
        .next("show-network", Map.of("network", network, "run", roster.run().id().number()));
  }

  private List<AuditLine> lines(String network) {
    return trail.of(Subject.network(network).text());
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "." : "s.");
  }
}
