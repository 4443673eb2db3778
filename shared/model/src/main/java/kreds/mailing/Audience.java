package kreds.mailing;

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
