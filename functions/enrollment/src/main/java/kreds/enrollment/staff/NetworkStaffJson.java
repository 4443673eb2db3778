package kreds.enrollment.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.enrollment.catalogue.NetworkJson;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.run.Enrollment;
import kreds.run.NetworkRun;
import kreds.run.Roster;
import kreds.run.Run;
import kreds.run.SeatCount;
import kreds.text.Language;

/// What staff see of networks and rosters.
final class NetworkStaffJson {
  private NetworkStaffJson() {}

  static Map<String, Object> brief(NetworkRun network, Language language) {
    var run = network.run();
    var data = new LinkedHashMap<String, Object>();
    data.put("network", network.id());
    data.put("title", network.network().description().in(language).title());
    data.put("state", NetworkJson.state(network));
    data.put("run", run.id().number());
    data.put("minimum", run.capacity().minimum());
    data.put("maximum", run.capacity().maximum());
    data.put("confirmed", run.seats().confirmed());
    data.put("waiting", run.seats().waiting());
    data.put("unconfirmed", run.seats().unconfirmed());
    data.put("placesLeft", run.placesLeft());
    data.put("decisionDate", run.decisionDate().toString());
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
    data.put("state", enrollment.state());
    var place = roster.placeInLine(enrollment.id());
    if (place > 0) {
      data.put("place", place);
    }
    data.put("name", enrollment.person().name());
    data.put("company", enrollment.person().company().name());
    data.put("email", enrollment.person().address().value());
    data.put("role", enrollment.who().role());
    data.put("language", enrollment.person().language().code());
    data.put("arrivedAt", enrollment.who().arrivedAt().toString());
    enrollment.who().provedAt().ifPresent(at -> data.put("confirmedAt", at.toString()));
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

  /// The lines of the audit, of one enrollment or (blank) of all.
  static List<Object> audit(List<AuditLine> lines, String enrollment) {
    var rows = new ArrayList<Object>();
    for (var line : lines) {
      if (isAbout(line, enrollment)) {
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

  /// What the person did, and what time did to the enrollment, whose line begins with it.
  private static boolean isAbout(AuditLine line, String enrollment) {
    return enrollment.isEmpty()
        || line.actor().equals(enrollment)
        || line.before().startsWith(enrollment + " ");
  }

  static Map<String, Object> capacity(Run run) {
    return Map.of(
        "network", run.id().network(),
        "minimum", run.capacity().minimum(),
        "maximum", run.capacity().maximum());
  }

  /// How many have a place, wait, or have not confirmed, in one sentence each.
  static String inWords(SeatCount seats) {
    return "Have a place: "
        + seats.confirmed()
        + ". Wait: "
        + seats.waiting()
        + ". Have not confirmed: "
        + seats.unconfirmed()
        + ".";
  }

  /// What a network needs and takes now, in one sentence; who waits comes before newcomers.
  static String inWords(NetworkRun network) {
    var run = network.run();
    var capacity = run.capacity();
    var free = capacity.maximum() - run.seats().held();
    var sentence =
        "Needs "
            + capacity.minimum()
            + ", takes "
            + capacity.maximum()
            + ", decides by "
            + run.decisionDate()
            + "; "
            + NetworkJson.state(network)
            + ".";
    return free > 0 && run.seats().waiting() > 0
        ? sentence + " What is free is kept for those who wait."
        : sentence;
  }
}
