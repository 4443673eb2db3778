package kreds.enrollment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.audit.Trail;
import kreds.aws.Answer;
import kreds.basics.Refusal;
import kreds.network.Candidates;
import kreds.network.Rosters;

/// What staff look at: networks, rosters, what happened. Nothing is changed.
record NetworkQueries(Rosters rosters, Candidates candidates, Trail trail) {

  /// All that the catalogue shows.
  Answer list(String nothing, String actor) {
    var networks = rosters.listed();
    var list = new ArrayList<Object>();
    for (var network : networks) {
      list.add(NetworkStaffJson.brief(network));
    }
    var answer = Answer.done(counted(networks.size(), "network"), Map.of("networks", list));
    for (var network : networks) {
      answer = answer.next("show-network", Map.of("network", network.id()));
    }
    return answer;
  }

  /// One network with everything about it.
  Answer show(NetworkInput.Show order, String actor) {
    var id = order.network();
    var found = rosters.of(id);
    if (found.isEmpty()) {
      return unknown();
    }
    var roster = found.get();
    var data = new LinkedHashMap<String, Object>();
    data.put("network", NetworkStaffJson.brief(roster.network()));
    data.put("roster", NetworkStaffJson.roster(roster));
    data.put("candidates", NetworkStaffJson.counts(candidates.ofNetwork(id)));
    data.put("audit", NetworkStaffJson.audit(trail.of(Desk.subject(id)), ""));
    var head = roster.network().head();
    var message =
        "Have a place: "
            + head.confirmed()
            + ". Wait: "
            + head.waiting()
            + ". Have not confirmed: "
            + head.unconfirmed()
            + ".";
    return Answer.done(message, data)
        .next("change-capacity", NetworkStaffJson.capacity(roster.network()))
        .next(
            "set-decision-date",
            Map.of(
                "network", id, "date", roster.network().description().decisionDate().toString()));
  }

  /// One enrollment.
  Answer enrollment(NetworkInput.ShowEnrollment order, String actor) {
    var found = rosters.of(order.network());
    if (found.isEmpty()) {
      return unknown();
    }
    var enrollment = found.get().find(order.enrollment());
    if (enrollment.isEmpty()) {
      return Answer.refused(
          Refusal.notFound(
              "enrollment-unknown",
              "There is no such enrollment in this run; show-network lists them."));
    }
    var data = new LinkedHashMap<String, Object>();
    data.put("enrollment", NetworkStaffJson.row(found.get(), enrollment.get()));
    data.put(
        "audit",
        NetworkStaffJson.audit(trail.of(Desk.subject(order.network())), order.enrollment()));
    var state = NetworkJson.lower(enrollment.get().state());
    return Answer.done("The enrollment is " + state + ".", data)
        .next("show-network", Map.of("network", order.network()));
  }

  private static Answer unknown() {
    return Answer.refused(
        Refusal.notFound(
            "network-unknown", "There is no such network; list-networks shows which there are."));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "." : "s.");
  }
}
