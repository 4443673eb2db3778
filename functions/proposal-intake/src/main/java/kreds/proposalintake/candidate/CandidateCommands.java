package kreds.proposalintake.candidate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kreds.change.Order;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.CandidateState;
import kreds.run.Roster;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;

/// What staff order about the people who might take part in a network.
public final class CandidateCommands {
  private static final String NETWORK = ListInput.NETWORK.name();

  /// A network's list, and how many there are in each state.
  private record ListJson(
      String network, Map<String, Integer> counts, List<CandidateJson> candidates) {}

  /// Who was put on it.
  private record AddedJson(String network, List<CandidateJson> added) {}

  private final CandidateList list;
  private final Removing removing;
  private final CandidateInput reader;
  private final InterestedPeople interested;

  public CandidateCommands(
      CandidateList list, Removing removing, CandidateInput reader, InterestedPeople interested) {
    this.list = list;
    this.removing = removing;
    this.reader = reader;
    this.interested = interested;
  }

  /// With these commands.
  public Commands addTo(Commands commands) {
    return commands
        .add(
            "list-candidates",
            "Lists who might take part in a network, and how far it has come with each.",
            ListInput.Show.INPUT,
            (input, _) -> found(input.network(), this::shown))
        .add(
            "add-candidate",
            "Puts one person on a network's list.",
            ListInput.Add.input(reader),
            (input, order) -> found(input.network(), _ -> add(input, order)))
        .add(
            "candidates-from-interest",
            "Puts those who showed interest in another network on the list: who waits there, or"
                + " declined and wants to hear of later networks.",
            ListInput.Interest.INPUT,
            (input, order) -> found(input.network(), _ -> fromInterest(input, order)))
        .add(
            "remove-candidate",
            "Takes one person off the list who has not answered yet.",
            ListInput.Remove.INPUT,
            this::remove);
  }

  private StaffAnswer found(String network, Function<Roster, StaffAnswer> then) {
    return list.network(network).fold(then, StaffAnswer::refused);
  }

  private StaffAnswer shown(Roster roster) {
    var network = roster.network().id();
    var standing = new CandidateProgress(roster);
    var all = list.of(network);
    var rows = all.stream().map(each -> CandidateJson.of(each, standing.of(each))).toList();
    var counts = new LinkedHashMap<String, Integer>();
    rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
    var message = rows.size() == 1 ? "One candidate." : rows.size() + " candidates.";
    var done = listing(StaffAnswer.done(message, new ListJson(network, counts, rows)), network);
    return all.stream()
        .filter(each -> each.state() == CandidateState.NAMED)
        .findFirst()
        .map(first -> removing(done, first))
        .orElse(done);
  }

  private StaffAnswer add(ListInput.Add input, Order order) {
    return list.add(input.network(), input.candidate(), CandidateSource.STAFF, order)
        .fold(added -> added(input, added), StaffAnswer::refused);
  }

  private static StaffAnswer added(ListInput.Add input, CandidateList.Added added) {
    var state = added.isNew() ? "named" : "on the list already; nothing is changed";
    var done =
        StaffAnswer.done(
            added.isNew() ? "One more candidate." : "This person is on the list already.",
            CandidateJson.of(added.candidate(), state));
    return removing(
        done.next("list-candidates", Map.of(NETWORK, input.network())), added.candidate());
  }

  private StaffAnswer fromInterest(ListInput.Interest input, Order order) {
    return found(
        input.from(),
        from -> {
          var named = interested.in(from, list.of(input.from()));
          var missing = list.without(input.network(), named);
          return list.addAll(input.network(), missing, CandidateSource.INTEREST, order)
              .fold(added -> added(input, added), StaffAnswer::refused);
        });
  }

  private static StaffAnswer added(ListInput.Interest input, List<Candidate> added) {
    var rows = added.stream().map(one -> CandidateJson.of(one, "named")).toList();
    var data = new AddedJson(input.network(), rows);
    return StaffAnswer.done(rows.size() + " added from " + input.from() + ".", data)
        .next("list-candidates", Map.of(NETWORK, input.network()));
  }

  private StaffAnswer remove(ListInput.Remove input, Order order) {
    return removing
        .remove(input.network(), input.candidate(), order)
        .fold(
            candidate ->
                StaffAnswer.done("Taken off the list.", CandidateJson.of(candidate, "removed"))
                    .next("list-candidates", Map.of(NETWORK, input.network())),
            StaffAnswer::refused);
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
