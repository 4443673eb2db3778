package kreds.enrollment.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.audit.AuditTrail;
import kreds.aws.StaffAnswer;
import kreds.change.Subject;
import kreds.network.Candidates;
import kreds.outcome.Refusal;
import kreds.run.Networks;
import kreds.run.Rosters;
import kreds.text.Language;

/// What staff look at: networks, rosters, what happened. Nothing is changed.
public record NetworkQueries(
    Networks networks,
    Rosters rosters,
    Candidates candidates,
    AuditTrail trail,
    Language language) {

  /// All that the catalogue shows.
  StaffAnswer list() {
    var listed = networks.listed();
    var list = new ArrayList<Object>();
    for (var network : listed) {
      list.add(NetworkStaffJson.brief(network, language));
    }
    var answer = StaffAnswer.done(counted(listed.size(), "network"), Map.of("networks", list));
    for (var network : listed) {
      answer = answer.next("show-network", Map.of("network", network.id()));
    }
    return answer;
  }

  /// One network with everything about it.
  StaffAnswer show(NetworkInput.Show order) {
    var id = order.network();
    var found = rosters.current(id);
    if (found.isEmpty()) {
      return unknown();
    }
    var roster = found.get();
    var data = new LinkedHashMap<String, Object>();
    data.put("network", NetworkStaffJson.brief(roster.inRun(), language));
    data.put("roster", NetworkStaffJson.roster(roster));
    data.put("candidates", NetworkStaffJson.counts(candidates.ofNetwork(id)));
    data.put("audit", NetworkStaffJson.audit(trail.of(Subject.network(id).text()), ""));
    var head = roster.run().seats();
    var message =
        "Have a place: "
            + head.confirmed()
            + ". Wait: "
            + head.waiting()
            + ". Have not confirmed: "
            + head.unconfirmed()
            + ".";
    return StaffAnswer.done(message, data)
        .next("change-capacity", NetworkStaffJson.capacity(roster.run()))
        .next(
            "set-decision-date",
            Map.of("network", id, "date", roster.run().decisionDate().toString()));
  }

  /// One enrollment.
  StaffAnswer enrollment(NetworkInput.ShowEnrollment order) {
    var found = rosters.current(order.network());
    if (found.isEmpty()) {
      return unknown();
    }
    var enrollment = found.get().find(order.enrollment());
    if (enrollment.isEmpty()) {
      return StaffAnswer.refused(
          Refusal.notFound(
              "enrollment-unknown",
              "There is no such enrollment in this run; show-network lists them."));
    }
    var data = new LinkedHashMap<String, Object>();
    data.put("enrollment", NetworkStaffJson.row(found.get(), enrollment.get()));
    data.put(
        "audit",
        NetworkStaffJson.audit(
            trail.of(Subject.network(order.network()).text()), order.enrollment()));
    var state = enrollment.get().state();
    return StaffAnswer.done("The enrollment is " + state + ".", data)
        .next("show-network", Map.of("network", order.network()));
  }

  private static StaffAnswer unknown() {
    return StaffAnswer.refused(
        Refusal.notFound(
            "network-unknown", "There is no such network; list-networks shows which there are."));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "." : "s.");
  }
}
