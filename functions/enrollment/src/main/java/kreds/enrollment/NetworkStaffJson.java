package kreds.enrollment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.Enrollment;
import kreds.network.Network;
import kreds.network.Roster;
import kreds.text.Language;

/// What staff see of networks and rosters.
final class NetworkStaffJson {
  private NetworkStaffJson() {}

  static Map<String, Object> brief(Network network) {
    var data = new LinkedHashMap<String, Object>();
    data.put("network", network.id());
    data.put("title", network.description().in(Language.DA).title());
    data.put("state", NetworkJson.lower(network.state()));
    data.put("run", network.run());
    data.put("minimum", network.description().capacity().minimum());
    data.put("maximum", network.description().capacity().maximum());
    data.put("confirmed", network.head().confirmed());
    data.put("waiting", network.head().waiting());
    data.put("unconfirmed", network.head().unconfirmed());
    data.put("placesLeft", network.placesLeft());
    data.put("decisionDate", network.description().decisionDate().toString());
    return data;
  }

  /// Everybody, in order of arrival.
  static List<Object> roster(Roster roster) {
    var rows = new ArrayList<Object>();
    for (var enrollment : roster.enrollments()) {
      rows.add(row(roster, enrollment));
    }
    return rows;
  }

  static Map<String, Object> row(Roster roster, Enrollment enrollment) {
    var data = new LinkedHashMap<String, Object>();
    data.put("enrollment", enrollment.id());
    data.put("state", NetworkJson.lower(enrollment.state()));
    var place = roster.placeInLine(enrollment.id());
    if (place > 0) {
      data.put("place", place);
    }
    data.put("name", enrollment.person().name());
    data.put("company", enrollment.person().company());
    data.put("email", enrollment.person().address().value());
    data.put("role", enrollment.role());
    data.put("language", enrollment.person().language().code());
    data.put("arrivedAt", enrollment.arrivedAt().toString());
    enrollment.confirmedAt().ifPresent(at -> data.put("confirmedAt", at.toString()));
    return data;
  }

  /// How many candidates there are in each state.
  static Map<String, Object> counts(List<Candidate> candidates) {
    var data = new LinkedHashMap<String, Object>();
    data.put("all", candidates.size());
    for (var state : CandidateState.values()) {
      var count = 0;
      for (var candidate : candidates) {
        count += candidate.state() == state ? 1 : 0;
      }
      data.put(NetworkJson.lower(state), count);
    }
    return data;
  }

  /// The lines of the audit, of one actor or (blank) of all.
  static List<Object> audit(List<AuditLine> lines, String actor) {
    var rows = new ArrayList<Object>();
    for (var line : lines) {
      if (actor.isEmpty() || line.actor().equals(actor)) {
        var row = new LinkedHashMap<String, Object>();
        row.put("at", line.at().toString());
        row.put("actor", line.actor());
        row.put("action", line.action());
        row.put("before", line.before());
        row.put("after", line.after());
        rows.add(row);
      }
    }
    return rows;
  }

  static Map<String, Object> capacity(Network network) {
    return Map.of(
        "network", network.id(),
        "minimum", network.description().capacity().minimum(),
        "maximum", network.description().capacity().maximum());
  }

  /// What a network needs and takes now, in one sentence; who waits comes before newcomers.
  static String inWords(Network network) {
    var capacity = network.description().capacity();
    var free = capacity.maximum() - network.head().confirmed();
    var sentence =
        "Needs "
            + capacity.minimum()
            + ", takes "
            + capacity.maximum()
            + ", decides by "
            + network.description().decisionDate()
            + "; "
            + NetworkJson.lower(network.state())
            + ".";
    return free > 0 && network.head().waiting() > 0
        ? sentence + " What is free is kept for those who wait."
        : sentence;
  }
}
