package kreds.mailing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.network.CandidateState;
import kreds.person.EmailAddress;
import kreds.run.Concerned;
import kreds.run.Enrollment;
import kreds.run.Roster;

/// Whom a mailing is for: include minus exclude minus those who got another mailing already (M1).
///
/// @param include whose members are meant
/// @param exclude whose members are left out again
/// @param alreadyGot mailings whose recipients are left out
public record Audience(List<Part> include, List<Part> exclude, List<String> alreadyGot) {

  public Audience {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    alreadyGot = List.copyOf(alreadyGot);
  }

  /// How many of the addresses that are left out may change in one step: each is a row of its own,
  /// and with the mailing and the line of the audit they must fit one transaction.
  public static final int AT_ONCE = 80;

  /// A group that can be named in one word.
  public sealed interface Part {

    /// The candidates of a network in that state; without one, those who have not answered yet.
    record Candidates(String network, Optional<CandidateState> state) implements Part {}

    /// Who has a place in a network.
    record Participants(String network) implements Part {}

    /// Who waits for a place in a network.
    record Waiting(String network) implements Part {}

    /// Everybody in a network by their own word: who has a place, an offer, or waits; and who came
    /// over from it into another one.
    record Enrolled(String network) implements Part {}

    /// Who subscribes to the newsletter.
    record Subscribers() implements Part {}

    /// One person.
    record Address(EmailAddress address) implements Part {}
  }

  /// Whether the same are meant, in whatever order they are named.
  public boolean isAs(Audience other) {
    return Set.copyOf(include).equals(Set.copyOf(other.include))
        && Set.copyOf(exclude).equals(Set.copyOf(other.exclude))
        && Set.copyOf(alreadyGot).equals(Set.copyOf(other.alreadyGot));
  }

  /// The same without these as well.
  public Audience without(List<EmailAddress> addresses) {
    var parts = new LinkedHashSet<>(exclude);
    for (var address : addresses) {
      parts.add(new Part.Address(address));
    }
    return new Audience(include, List.copyOf(parts), alreadyGot);
  }

  /// The next step on the way to another audience: that itself, if it can be written at once;
  /// otherwise this one, with as many of its addresses changed as one step takes.
  public Audience towards(Audience goal) {
    var from = leftOut();
    var to = goal.leftOut();
    if (differences(from, to) <= AT_ONCE) {
      return goal;
    }
    if (from.size() > to.size()) {
      return leavingOut(from.subList(0, Math.max(to.size(), from.size() - AT_ONCE)));
    }
    var next = new ArrayList<>(from);
    for (var number = 0; differences(from, next) < AT_ONCE; number++) {
      if (number >= next.size()) {
        next.add(to.get(number));
      } else {
        next.set(number, to.get(number));
      }
    }
    return leavingOut(next);
  }

  /// The same with these addresses left out, in place of others; groups stay left out.
  public Audience leavingOut(List<EmailAddress> addresses) {
    var parts = new ArrayList<Part>();
    for (var part : exclude) {
      if (!(part instanceof Part.Address)) {
        parts.add(part);
      }
    }
    for (var address : addresses) {
      parts.add(new Part.Address(address));
    }
    return new Audience(include, parts, alreadyGot);
  }

  /// The addresses that are left out, in their order.
  public List<EmailAddress> leftOut() {
    var found = new ArrayList<EmailAddress>();
    for (var part : exclude) {
      if (part instanceof Part.Address(var address)) {
        found.add(address);
      }
    }
    return found;
  }

  /// In how many places two lists differ.
  private static int differences(List<EmailAddress> one, List<EmailAddress> other) {
    var count = Math.abs(one.size() - other.size());
    for (var number = 0; number < Math.min(one.size(), other.size()); number++) {
      count += one.get(number).equals(other.get(number)) ? 0 : 1;
    }
    return count;
  }

  /// The networks that it names, by the field that names each, such as `include[0].candidates`.
  public Map<String, String> networks() {
    var names = new LinkedHashMap<String, String>();
    put(names, "include", include);
    put(names, "exclude", exclude);
    return names;
  }

  private static void put(Map<String, String> names, String list, List<Part> parts) {
    for (var number = 0; number < parts.size(); number++) {
      var part = list + "[" + number + "].";
      switch (parts.get(number)) {
        case Part.Candidates(var network, var _) -> names.put(part + "candidates", network);
        case Part.Participants(var network) -> names.put(part + "participants", network);
        case Part.Waiting(var network) -> names.put(part + "waiting", network);
        case Part.Enrolled(var network) -> names.put(part + "enrolled", network);
        case Part.Subscribers _, Part.Address _ -> {}
      }
    }
  }

  /// Whether a candidate of that network is meant still, in the state in which they are by now. Who
  /// has not answered is: the letter itself makes an invited one of a named one. Who has is, where
  /// such are named, or no candidate of that network is: they are meant for something else.
  public boolean stillMeans(String network, CandidateState state) {
    return state.isToAnswer()
        || include.contains(new Part.Candidates(network, Optional.of(state)))
        || include.stream().noneMatch(part -> isOfCandidates(part, network));
  }

  private static boolean isOfCandidates(Part part, String network) {
    return part instanceof Part.Candidates(var own, var _) && own.equals(network);
  }

  /// Whether whoever has that row in a network is meant still, as they stand there by now: not who
  /// has gone, whose place a colleague has, or who goes on under another address; and of those who
  /// wait, or have a place, who still does. Whoever is named by the address is.
  public boolean stillMeans(Roster roster, Enrollment row) {
    if (include.contains(new Part.Address(row.person().address()))) {
      return true;
    }
    var network = roster.run().id().network();
    var parts = include.stream().filter(part -> isOfEnrolled(part, network)).toList();
    return Concerned.toTell(roster).contains(row)
        && (parts.isEmpty() || parts.stream().anyMatch(part -> isOf(part, row)));
  }

  private static boolean isOfEnrolled(Part part, String network) {
    return switch (part) {
      case Part.Participants(var own) -> own.equals(network);
      case Part.Waiting(var own) -> own.equals(network);
      case Part.Enrolled(var own) -> own.equals(network);
      case Part.Candidates _, Part.Subscribers _, Part.Address _ -> false;
    };
  }

  /// Who has come over into another network has come as they stood here.
  private static boolean isOf(Part part, Enrollment row) {
    return switch (part) {
      case Part.Participants _ ->
          row instanceof Enrollment.Confirmed || row instanceof Enrollment.Transferred;
      case Part.Waiting _ ->
          row instanceof Enrollment.Waiting || row instanceof Enrollment.Transferred;
      case Part.Enrolled _, Part.Candidates _, Part.Subscribers _, Part.Address _ -> true;
    };
  }

  /// Whether it goes to the subscribers of the newsletter: it is an issue of it then, and stands in
  /// its archive.
  public boolean isNewsletter() {
    return include.contains(new Part.Subscribers());
  }

  /// Whether somebody is meant by a place, or by waiting for one, in another network than this.
  public boolean isForEnrolledElsewhere(String network) {
    return include.stream()
        .anyMatch(part ->
            switch (part) {
              case Part.Participants(var own) -> !own.equals(network);
              case Part.Waiting(var own) -> !own.equals(network);
              case Part.Enrolled(var own) -> !own.equals(network);
              case Part.Candidates _, Part.Subscribers _, Part.Address _ -> false;
            });
  }
}
