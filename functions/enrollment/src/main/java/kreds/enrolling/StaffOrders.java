package kreds.enrolling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.audit.Trail;
import kreds.aws.Answer;
import kreds.aws.Commands;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.form.Fields;
import kreds.network.Candidates;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.network.Rosters;

/// What staff can ask and order about networks that recruit or run.
final class StaffOrders {
  private static final int LONGEST_ID = 80;
  private static final int MOST = 1_000;

  private final Rosters rosters;
  private final Candidates candidates;
  private final Trail trail;
  private final SteeringANetwork steering;

  StaffOrders(Rosters rosters, Candidates candidates, Trail trail, SteeringANetwork steering) {
    this.rosters = rosters;
    this.candidates = candidates;
    this.trail = trail;
    this.steering = steering;
  }

  Commands commands() {
    return Commands.of("enrollment")
        .add(
            "list-networks",
            "Lists the networks of the catalogue, with how many take part and wait",
            fields -> "",
            this::list)
        .add(
            "show-network",
            "Shows one network: who has a place, who waits and in which order, candidates, audit",
            StaffOrders::network,
            this::show)
        .add(
            "show-enrollment",
            "Shows one person's enrollment and what happened to it",
            EnrollmentOrder::read,
            this::enrollment)
        .add(
            "change-capacity",
            "Changes how many a network needs and takes; nobody loses a place",
            CapacityOrder::read,
            this::resize)
        .add(
            "set-decision-date",
            "Changes the day by which the minimum must be reached",
            DateOrder::read,
            this::decideOn);
  }

  record EnrollmentOrder(String network, String enrollment) {
    static EnrollmentOrder read(Fields fields) {
      return new EnrollmentOrder(
          StaffOrders.network(fields), fields.text("enrollment", 1, LONGEST_ID));
    }
  }

  record CapacityOrder(String network, int minimum, int maximum) {
    static CapacityOrder read(Fields fields) {
      return new CapacityOrder(
          StaffOrders.network(fields),
          fields.whole("minimum", 1, MOST),
          fields.whole("maximum", 1, MOST));
    }
  }

  record DateOrder(String network, LocalDate date) {
    static DateOrder read(Fields fields) {
      return new DateOrder(StaffOrders.network(fields), fields.date("date"));
    }
  }

  private static String network(Fields fields) {
    return fields.text("network", 1, LONGEST_ID);
  }

  private Answer list(String nothing, String actor) {
    var networks = rosters.listed();
    var list = new ArrayList<Object>();
    for (var network : networks) {
      list.add(StaffView.brief(network));
    }
    var answer = Answer.done(counted(networks.size(), "network"), Map.of("networks", list));
    for (var network : networks) {
      answer = answer.next("show-network", Map.of("network", network.id()));
    }
    return answer;
  }

  private Answer show(String id, String actor) {
    var found = rosters.of(id);
    if (found.isEmpty()) {
      return unknown();
    }
    var roster = found.get();
    var data = new LinkedHashMap<String, Object>();
    data.put("network", StaffView.brief(roster.network()));
    data.put("roster", StaffView.roster(roster));
    data.put("candidates", StaffView.counts(candidates.ofNetwork(id)));
    data.put("audit", StaffView.audit(trail.of(Desk.subject(id)), ""));
    var head = roster.network().head();
    var message =
        head.confirmed()
            + " have a place, "
            + head.waiting()
            + " wait, "
            + head.unconfirmed()
            + " have not confirmed.";
    return Answer.done(message, data)
        .next("change-capacity", StaffView.capacity(roster.network()))
        .next(
            "set-decision-date",
            Map.of(
                "network", id,
                "date", roster.network().description().decisionDate().toString()));
  }

  private Answer enrollment(EnrollmentOrder order, String actor) {
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
    data.put("enrollment", StaffView.row(found.get(), enrollment.get()));
    data.put(
        "audit", StaffView.audit(trail.of(Desk.subject(order.network())), order.enrollment()));
    var state = NetworkData.lower(enrollment.get().state());
    return Answer.done("The enrollment is " + state + ".", data)
        .next("show-network", Map.of("network", order.network()));
  }

  private Answer resize(CapacityOrder order, String actor) {
    if (order.minimum() > order.maximum()) {
      return Answer.refused(
          Refusal.invalid(
              "minimum-above-maximum", "The minimum must not be above the maximum."));
    }
    var capacity = new Capacity(order.minimum(), order.maximum());
    return changed(steering.resize(order.network(), capacity, actor));
  }

  private Answer decideOn(DateOrder order, String actor) {
    return changed(steering.decideOn(order.network(), order.date(), actor));
  }

  private static Answer changed(Outcome<Network> outcome) {
    return switch (outcome) {
      case Outcome.Done<Network>(var network) ->
          Answer.done(
                  StaffView.inWords(network), Map.of("network", StaffView.brief(network)))
              .next("show-network", Map.of("network", network.id()));
      case Outcome.Refused<Network>(var refusal) -> Answer.refused(refusal);
    };
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
