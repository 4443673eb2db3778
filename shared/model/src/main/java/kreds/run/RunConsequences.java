package kreds.run;

import java.util.HashMap;
import java.util.Map;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.network.Network;
import kreds.person.Person;

/// What follows from what happens to a run as a whole: the lines of the audit, and what staff are
/// told of it.
///
/// @param staff who is told
record RunConsequences(Person staff) {
  private static final String TOO_FEW = "Too few have enrolled.";

  Consequences of(SeatHappening.OfRun happening, Network network, Moment at) {
    return switch (happening) {
      case SeatHappening.OfRun.RulesChanged(var before, var after) ->
          Consequences.of(at.line(before.unlike(after), after.unlike(before)));
      case SeatHappening.OfRun.QuestionsChanged(var before, var after) ->
          Consequences.of(at.line(before.said(), after.said()));
      case SeatHappening.OfRun.CostsSet(var before, var after) ->
          Consequences.of(at.line(BudgetWords.of(before), BudgetWords.of(after)));
      case SeatHappening.OfRun.DecisionDateMoved(var before, var after) ->
          Consequences.of(at.line(before.toString(), after.toString()));
      case SeatHappening.OfRun.DecisionDue(var run) ->
          Consequences.of(
              at.followed("decision-due", "", run.decisionDate().toString()),
              toStaff(
                  LetterKind.DECISION_DUE,
                  "/" + run.decisionDate(),
                  ways(run, network.id()),
                  run,
                  network,
                  at));
      case SeatHappening.OfRun.OpeningMoved(var before, var after) ->
          Consequences.of(at.line(opens(before), opens(after)));
      case SeatHappening.OfRun.Opened(var run) ->
          Consequences.of(
              at.followed("open", "", "open"),
              toStaff(LetterKind.NETWORK_OPEN, "/" + run.version(), Map.of(), run, network, at));
      case SeatHappening.OfRun.Cancelled(var before, var reason) ->
          Consequences.of(at.line(before.word(), RunState.CANCELLED.word() + ": " + reason));
      case SeatHappening.OfRun.MergedInto(var before, var into, var people) ->
          Consequences.of(
              at.line(before.word(), "merged into " + into.network() + ", people: " + people));
      case SeatHappening.OfRun.TookIn(var from, var people) ->
          Consequences.of(at.line("", "took in " + from.network() + ", people: " + people));
      case SeatHappening.OfRun.Finished(var before, var next) ->
          Consequences.of(
              at.line(
                  before.word(),
                  RunState.FINISHED.word()
                      + next.map(run -> ", followed by year " + run.number()).orElse(", ended")));
      case SeatHappening.OfRun.Began began -> begun(began, at);
      case SeatHappening.OfRun.ListOpened _ -> Consequences.of(at.line("list closed", "list open"));
      case SeatHappening.OfRun.Recounted(var seats) ->
          Consequences.of(at.followed("recount", "", "held: " + seats.held()));
      case SeatHappening.OfRun.NetworkReady(var run) ->
          Consequences.of(
              at.followed("network-ready", RunState.RECRUITING.word(), RunState.READY.word()),
              toStaff(LetterKind.NETWORK_READY, "", Map.of(), run, network, at));
    };
  }

  /// The ways that it can go from there, as orders that only show at first what they mean; the day
  /// is a proposal. Which networks could take its people in says `today`.
  private Map<String, String> ways(Run run, String network) {
    var day = DecisionDay.proposed(run.decisionDate(), run.decisionDate()).toString();
    return Map.of(
        "extend", order("extend-network", "network", network, "decisionDate", day),
        "merge", order("today"),
        "cancel", cancelling(network));
  }

  /// With the reason in each language, so that nobody finds a paragraph in another in the letter.
  private String cancelling(String network) {
    return switch (staff.language()) {
      case DA ->
          order(
              "cancel-network",
              "network",
              network,
              "reason",
              "Der er for få tilmeldte.",
              "reasonEnglish",
              TOO_FEW);
      case EN -> order("cancel-network", "network", network, "reason", TOO_FEW);
    };
  }

  private String order(String command, String... fields) {
    return StaffEvent.of("enrollment", command, staff, fields);
  }

  /// What staff are told of a run, once a turn of it.
  private Delivery toStaff(
      LetterKind kind, String turn, Map<String, String> more, Run run, Network network, Moment at) {
    var values = new HashMap<>(network.description().titleFacts(staff.language()));
    values.putAll(more);
    values.putAll(
        Map.of(
            "network", network.id(),
            "confirmed", Integer.toString(run.seats().confirmed()),
            "unconfirmed", Integer.toString(run.seats().unconfirmed()),
            "minimum", Integer.toString(run.capacity().minimum()),
            "maximum", Integer.toString(run.capacity().maximum()),
            "decision", run.decisionDate().toString(),
            "event", StaffEvent.of("enrollment", "show-network", staff, "network", network.id())));
    if (kind == LetterKind.NETWORK_OPEN) {
      values.put("interested", Integer.toString(run.opening().interested()));
      values.put("enrolling", run.rules().closed() ? "closed" : "open");
      values.put(
          "event",
          StaffEvent.of("proposal-intake", "list-interest", staff, "network", network.id()));
    }
    var key = kind.key() + "/" + network.id() + "/" + run.id().number() + turn;
    return Delivery.now(key, Letter.of(kind, staff, values, Map.of()), at.now());
  }

  private static String opens(OpeningDay opening) {
    return opening.isAhead() ? "opens " + opening.day().get() : "open";
  }

  private static Consequences begun(SeatHappening.OfRun.Began began, Moment at) {
    var from = began.from();
    var consequences =
        Consequences.of(
            at.followed(
                "begin-run",
                "year " + from.number(),
                "year "
                    + from.next().number()
                    + ", stay: "
                    + began.staying()
                    + ", wait: "
                    + began.waiting()));
    for (var id : began.offered()) {
      consequences =
          consequences.and(
              Consequences.of(
                  at.followed(SeatHappening.OfRun.Began.COME_ALONG, "", id + " waiting")));
    }
    return consequences;
  }
}
