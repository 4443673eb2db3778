package kreds.proposalintake.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kreds.interest.Interest;
import kreds.interest.Interests;
import kreds.interest.Region;
import kreds.person.Company;
import kreds.run.Roster;
import kreds.web.form.Choices;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// Who is interested in a network: what they do, where, and for whom, as counts and one by one,
/// beside the minimum (P7). Whoever has not confirmed it counts for nothing, and is a figure only.
record ListingInterest(CandidateList list, Interests interests, InstantSource clock) {

  /// Everything that staff see of it.
  ///
  /// @param missing how many more it would take for the minimum, if all who are interested came
  /// @param unconfirmed forms whose click is still to come, and can
  private record ListJson(
      String network,
      int minimum,
      int interested,
      int missing,
      int unconfirmed,
      Map<String, Integer> roles,
      Map<String, Integer> regions,
      Map<String, Integer> companies,
      List<PersonJson> people) {}

  /// One of them.
  private record PersonJson(
      String candidate,
      String state,
      String name,
      String company,
      String email,
      String role,
      Region region,
      Instant saidAt,
      Instant confirmedAt) {}

  Commands addTo(Commands commands) {
    return commands.add(
        StaffCommand.LIST_INTEREST,
        "Lists who is interested in a network, by role, region and company, against its minimum.",
        ListInput.Show.INPUT,
        (input, _) -> list.network(input.network()).fold(this::shown, StaffAnswer::refused));
  }

  private StaffAnswer shown(Roster roster) {
    var network = roster.network().id();
    var now = clock.instant();
    var all = interests.ofNetwork(network).stream().filter(one -> !one.isVoid(now)).toList();
    var proved =
        all.stream()
            .filter(Interest::isProved)
            .sorted(Comparator.comparing(one -> one.provedAt().orElseThrow()))
            .toList();
    var minimum = roster.run().capacity().minimum();
    var unconfirmed = all.size() - proved.size();
    var data =
        new ListJson(
            network,
            minimum,
            proved.size(),
            Math.max(0, minimum - proved.size()),
            unconfirmed,
            counts(proved, one -> one.wish().role()),
            counts(proved, one -> Choices.written(one.wish().region())),
            companies(proved),
            people(roster, proved));
    var said =
        "Interested: "
            + proved.size()
            + ", of "
            + minimum
            + " needed. Have not confirmed: "
            + unconfirmed
            + ".";
    var id = Map.of("network", network);
    var answer =
        StaffAnswer.done(said, data)
            .next(StaffCommand.SHOW_NETWORK, id)
            .next(StaffCommand.LIST_CANDIDATES, id);
    return roster.run().takesInterest()
        ? answer.toFill(StaffCommand.SET_OPENING, id, "date")
        : roster.inRun().takesEnrollments() ? answer.toInvite(network) : answer;
  }

  private List<PersonJson> people(Roster roster, List<Interest> proved) {
    var progress = new CandidateProgress(roster);
    var candidates = list.byAddress(roster.network().id());
    return proved.stream()
        .map(one -> {
          var person = one.person();
          var candidate = candidates.get(person.address());
          return new PersonJson(
              one.id(),
              candidate == null ? "removed" : progress.of(candidate),
              person.name(),
              person.company().name(),
              person.address().value(),
              one.wish().role(),
              one.wish().region(),
              one.wish().saidAt(),
              one.provedAt().orElseThrow());
        })
        .toList();
  }

  /// What was not said is no role.
  private static Map<String, Integer> counts(
      List<Interest> proved, Function<Interest, String> word) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var one : proved) {
      if (!word.apply(one).isBlank()) {
        counts.merge(word.apply(one), 1, Integer::sum);
      }
    }
    return counts;
  }

  /// One company however it is spelt, by the first spelling that came.
  private static Map<String, Integer> companies(List<Interest> proved) {
    var counted = new LinkedHashMap<Company, Integer>();
    proved.forEach(one -> counted.merge(one.person().company(), 1, Integer::sum));
    var counts = new LinkedHashMap<String, Integer>();
    counted.forEach((company, count) -> counts.put(company.name(), count));
    return counts;
  }
}
