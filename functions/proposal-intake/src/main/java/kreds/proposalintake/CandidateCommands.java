package kreds.proposalintake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import kreds.aws.Commands;
import kreds.aws.StaffAnswer;
import kreds.form.Fields;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.CandidateState;
import kreds.outcome.Outcome;
import kreds.run.Roster;

/// What staff order about the people who might take part in a network.
final class CandidateCommands {
  private static final String NETWORK = "network";

  private final IntakePorts ports;
  private final CandidateList list;
  private final Removing removing;
  private final CandidateInput reader;
  private final InterestedPeople interested;

  CandidateCommands(IntakePorts ports, IntakeContext context) {
    this.ports = ports;
    this.list = new CandidateList(ports, context);
    this.removing = new Removing(ports, context);
    this.reader = new CandidateInput(context.language());
    this.interested = new InterestedPeople(ports.contacts());
  }

  /// Somebody for a network.
  record Add(String network, NewCandidate candidate) {}

  /// Somebody of a network.
  record Remove(String network, String candidate) {}

  /// One network's interested for another.
  record Interest(String network, String from) {}

  Commands addTo(Commands commands) {
    return commands
        .add(
            "list-candidates",
            "Lists who might take part in a network, and how far it has come with each.",
            CandidateCommands::network,
            (network, _) -> found(network, this::shown))
        .add(
            "add-candidate",
            "Puts one person on a network's list.",
            fields -> new Add(network(fields), reader.read(fields)),
            (order, actor) -> found(order.network(), _ -> add(order, actor)))
        .add(
            "candidates-from-interest",
            "Puts those who showed interest in another network on the list: who waits there, or"
                + " declined and wants to hear of later networks.",
            fields -> new Interest(network(fields), fields.text("from", 1, 80)),
            (order, actor) -> found(order.network(), _ -> fromInterest(order, actor)))
        .add(
            "remove-candidate",
            "Takes one person off the list who has not answered yet.",
            fields -> new Remove(network(fields), fields.text("candidate", 1, 80)),
            this::remove);
  }

  static String network(Fields fields) {
    return fields.text(NETWORK, 1, 80);
  }

  private StaffAnswer found(String network, Function<Roster, StaffAnswer> then) {
    return switch (list.network(network)) {
      case Outcome.Refused<Roster>(var refusal) -> StaffAnswer.refused(refusal);
      case Outcome.Done<Roster>(var roster) -> then.apply(roster);
    };
  }

  private StaffAnswer shown(Roster roster) {
    var network = roster.network().id();
    var standing = new CandidateProgress(roster);
    var counts = new LinkedHashMap<String, Object>();
    var rows = new ArrayList<Object>();
    var open = new ArrayList<Candidate>();
    for (var candidate : ports.candidates().ofNetwork(network)) {
      var state = standing.of(candidate);
      counts.merge(state, 1, (before, _) -> (Integer) before + 1);
      rows.add(CandidateJson.of(candidate, state));
      if (candidate.state() == CandidateState.NAMED) {
        open.add(candidate);
      }
    }
    var data = Map.<String, Object>of(NETWORK, network, "counts", counts, "candidates", rows);
    var message = rows.size() == 1 ? "One candidate." : rows.size() + " candidates.";
    var done = listing(StaffAnswer.done(message, data), network);
    return open.isEmpty() ? done : removing(done, open.getFirst());
  }

  private StaffAnswer add(Add order, String actor) {
    var added = list.add(order.network(), order.candidate(), CandidateSource.STAFF, actor);
    var state = added.isNew() ? "named" : "on the list already; nothing is changed";
    var done =
        StaffAnswer.done(
            added.isNew() ? "One more candidate." : "This person is on the list already.",
            CandidateJson.of(added.candidate(), state));
    return removing(
        done.next("list-candidates", Map.of(NETWORK, order.network())), added.candidate());
  }

  private StaffAnswer fromInterest(Interest order, String actor) {
    return found(
        order.from(),
        from -> {
          var candidates = ports.candidates().ofNetwork(order.from());
          var fresh = list.without(order.network(), interested.in(from, candidates));
          var added = new ArrayList<Object>();
          for (var one : list.addAll(order.network(), fresh, CandidateSource.INTEREST, actor)) {
            added.add(CandidateJson.of(one, "named"));
          }
          var data = Map.<String, Object>of(NETWORK, order.network(), "added", added);
          return StaffAnswer.done(added.size() + " added from " + order.from() + ".", data)
              .next("list-candidates", Map.of(NETWORK, order.network()));
        });
  }

  private StaffAnswer remove(Remove order, String actor) {
    return switch (removing.remove(order.network(), order.candidate(), actor)) {
      case Outcome.Refused<Candidate>(var refusal) -> StaffAnswer.refused(refusal);
      case Outcome.Done<Candidate>(var candidate) ->
          StaffAnswer.done("Taken off the list.", CandidateJson.of(candidate, "removed"))
              .next("list-candidates", Map.of(NETWORK, order.network()));
    };
  }

  private static StaffAnswer.Done listing(StaffAnswer.Done done, String network) {
    return done.next("import-candidates", Map.of(NETWORK, network, "csv", "", "dryRun", true))
        .next("add-candidate", Map.of(NETWORK, network, "name", "", "email", "", "basis", ""));
  }

  private static StaffAnswer.Done removing(StaffAnswer.Done done, Candidate candidate) {
    return done.next(
        "remove-candidate", Map.of(NETWORK, candidate.network(), "candidate", candidate.id()));
  }
}
