package kreds.mailing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.network.CandidateState;
import kreds.person.EmailAddress;

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

    /// One person.
    record Address(EmailAddress address) implements Part {}
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
    var from = addresses();
    var to = goal.addresses();
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
  private List<EmailAddress> addresses() {
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

  /// The networks that it names, in alphabetical order.
  public Set<String> networks() {
    var names = new TreeSet<String>();
    for (var part : include) {
      network(part).ifPresent(names::add);
    }
    for (var part : exclude) {
      network(part).ifPresent(names::add);
    }
    return names;
  }

  private static Optional<String> network(Part part) {
    return switch (part) {
      case Part.Candidates(var network, var _) -> Optional.of(network);
      case Part.Participants(var network) -> Optional.of(network);
      case Part.Waiting(var network) -> Optional.of(network);
      case Part.Address _ -> Optional.empty();
    };
  }
}
