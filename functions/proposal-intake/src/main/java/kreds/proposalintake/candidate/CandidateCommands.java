package kreds.proposalintake.candidate;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kreds.aws.Problem;
import kreds.change.Order;
import kreds.interest.Interests;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

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
  private final Interests interests;

  public CandidateCommands(
      CandidateList list,
      Removing removing,
      CandidateInput reader,
      InterestedPeople interested,
      Interests interests) {
    this.interests = interests;
    this.list = list;
    this.removing = removing;
    this.reader = reader;
    this.interested = interested;
  }

  /// With these commands.
  public Commands addTo(Commands commands) {
    return new ListingInterest(list, interests, interested.clock())
        .addTo(commands)
        .add(
            StaffCommand.LIST_CANDIDATES,
            "Lists who might take part in a network, and how far it has come with each.",
            ListInput.Show.INPUT,
            (input, _) -> found(input.network(), this::shown))
        .add(
            StaffCommand.ADD_CANDIDATE,
            "Puts one person on a network's list.",
            ListInput.Add.input(reader),
            (input, order) -> found(input.network(), _ -> add(input, order)))
        .add(
            StaffCommand.CANDIDATES_FROM_INTEREST,
            "Puts those who showed interest in another network on the list: who waits there, or"
                + " declined and wants to hear of later networks.",
            ListInput.Interest.INPUT,
            (input, order) -> found(input.network(), _ -> fromInterest(input, order)))
        .add(
            StaffCommand.REMOVE_CANDIDATE,
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
    var basis = interested.basis(all);
    var rows =
        all.stream()
            .sorted(byCompany())
            .map(each -> CandidateJson.of(each, standing.of(each), basis.of(each)))
            .toList();
    var counts = new LinkedHashMap<String, Integer>();
    rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
    var message = rows.size() == 1 ? "One candidate." : rows.size() + " candidates.";
    var left = all.stream().filter(basis::hasLeft).count();
    var unfounded = all.stream().filter(one -> basis.of(one) == Basis.NONE).count() - left;
    var done =
        listing(
            StaffAnswer.done(
                message + unfounded(unfounded) + left(left), new ListJson(network, counts, rows)),
            network);
    return rows.isEmpty() ? done : onward(done, roster);
  }

  /// Whom no mailing reaches, and what to do about it.
  private static String unfounded(long count) {
    return count == 0
        ? ""
        : " Basis none: "
            + count
            + " may not be written to. To note a basis, order remove-candidate and then"
            + " add-candidate with the field basis.";
  }

  /// Who has unsubscribed, and alone can take it back.
  private static String left(long count) {
    return count == 0 ? "" : " Have unsubscribed, and get no mailing: " + count + ".";
  }

  /// As one looks for people in a list, in the association's alphabet.
  private Comparator<Candidate> byCompany() {
    var alphabet = Collator.getInstance(Locale.of(reader.fallback().code()));
    return Comparator.comparing((Candidate one) -> one.person().company().name(), alphabet)
        .thenComparing(one -> one.person().name(), alphabet);
  }

  /// Somebody is taken off by address, once staff have said whom.
  private static StaffAnswer.Done onward(StaffAnswer.Done done, Roster roster) {
    var network = roster.network().id();
    var answer = done.toFill(StaffCommand.REMOVE_CANDIDATE, Map.of(NETWORK, network), "email");
    return roster.inRun().takesEnrollments() ? answer.toInvite(network) : answer;
  }

  private StaffAnswer add(ListInput.Add input, Order order) {
    return list.add(input.network(), input.candidate(), CandidateSource.STAFF, order)
        .fold(added -> added(input, added, interested), no -> notAdded(input, no));
  }

  /// What is said otherwise now is taken once the person was taken off: that order is ready.
  private static StaffAnswer notAdded(ListInput.Add input, Refusal no) {
    return no.code().equals(NewCandidate.LISTED_OTHERWISE)
        ? new StaffAnswer.Refused(Problem.of(no))
            .next(
                StaffCommand.REMOVE_CANDIDATE,
                Map.of(
                    NETWORK,
                    input.network(),
                    "email",
                    input.candidate().person().address().value()))
            .next(StaffCommand.LIST_CANDIDATES, Map.of(NETWORK, input.network()))
        : StaffAnswer.refused(no);
  }

  private static StaffAnswer added(
      ListInput.Add input, CandidateList.Added added, InterestedPeople known) {
    var present = known.basis(List.of(added.candidate()));
    var basis = present.of(added.candidate());
    var left = present.hasLeft(added.candidate());
    var state = added.isNew() ? "named" : "on the list already; nothing is changed";
    return StaffAnswer.done(
            (added.isNew() ? "One more candidate." : "This person is on the list already.")
                + (left ? left(1) : unfounded(basis == Basis.NONE ? 1 : 0)),
            CandidateJson.of(added.candidate(), state, basis))
        .next(StaffCommand.LIST_CANDIDATES, Map.of(NETWORK, input.network()));
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
    var rows =
        added.stream().map(one -> CandidateJson.of(one, "named", one.origin().basis())).toList();
    var data = new AddedJson(input.network(), rows);
    return StaffAnswer.done(rows.size() + " added from " + input.from() + ".", data)
        .next(StaffCommand.LIST_CANDIDATES, Map.of(NETWORK, input.network()));
  }

  private StaffAnswer remove(ListInput.Remove input, Order order) {
    return removing
        .remove(input.network(), input.meant(list.ids()), order)
        .fold(
            candidate ->
                StaffAnswer.done(
                        "Taken off the list.",
                        CandidateJson.of(candidate, "removed", candidate.origin().basis()))
                    .next(StaffCommand.LIST_CANDIDATES, Map.of(NETWORK, input.network())),
            StaffAnswer::refused);
  }

  private static StaffAnswer.Done listing(StaffAnswer.Done done, String network) {
    var id = Map.of(NETWORK, network);
    return done.next(StaffCommand.SHOW_NETWORK, id)
        .toFill(StaffCommand.IMPORT_CANDIDATES, id, "csv")
        .toFill(StaffCommand.ADD_CANDIDATE, id, "name", "email");
  }
}
