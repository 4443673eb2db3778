package kreds.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kreds.inquiry.Attendee;
import kreds.person.Company;
import kreds.person.EmailAddress;

/// Who makes a meeting happen: host, speakers in their order, facilitator, however they are given.
public record Team(List<TeamMember> members) {

  private static final Comparator<TeamMember> IN_ORDER =
      Comparator.comparing(TeamMember::role).thenComparingInt(TeamMember::number);

  /// Nobody yet.
  public static final Team NOBODY = new Team(List.of());

  public Team {
    members = members.stream().sorted(IN_ORDER).toList();
    for (var role : List.of(Attendee.Role.HOST, Attendee.Role.FACILITATOR)) {
      if (members.stream().filter(member -> member.role() == role).count() > 1) {
        throw new IllegalArgumentException("one host, one facilitator");
      }
    }
  }

  /// The one of that identifier.
  public Optional<TeamMember> find(String id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /// Somebody as staff name them anew, with the identifiers that this person had before.
  TeamMember known(TeamMember named) {
    return find(named.id()).map(stands -> named.alsoKnownAs(stands.formerly())).orElse(named);
  }

  /// By which identifiers a mailbox makes, or was to make, the meeting happen, whatever has become
  /// of each: what it has said as that stands under these.
  public Set<String> idsOf(EmailAddress address) {
    return members.stream()
        .filter(member -> member.address().filter(address::equals).isPresent())
        .map(TeamMember::id)
        .collect(Collectors.toSet());
  }

  /// The number that another speaker has.
  int nextSpeaker() {
    return in(Attendee.Role.SPEAKER).stream().mapToInt(TeamMember::number).max().orElse(0) + 1;
  }

  /// The same with that one, in the place of whoever had the same identifier.
  Team with(TeamMember one) {
    var all = new ArrayList<>(members);
    all.removeIf(member -> member.id().equals(one.id()));
    all.add(one);
    return new Team(all);
  }

  /// The same without that one.
  Team without(String id) {
    return new Team(members.stream().filter(member -> !member.id().equals(id)).toList());
  }

  /// The names of those who speak no more: they said no, or staff took them out. Whoever is still
  /// asked, or comes, under the same name, is named on.
  Set<String> parted() {
    var out = new ArrayList<TeamMember>();
    for (var member : members) {
      if (member.state().hasParted()) {
        out.add(member);
      }
    }
    return names(out);
  }

  /// The names of those who have not said that they speak.
  Set<String> unagreed() {
    return names(members.stream().filter(member -> !member.state().attends()).toList());
  }

  private Set<String> names(List<TeamMember> out) {
    var names = new HashSet<String>();
    for (var member : out) {
      names.add(member.name());
    }
    for (var member : members) {
      if (!out.contains(member)) {
        names.remove(member.name());
      }
    }
    return names;
  }

  /// All of them, whatever has become of each, by name with their companies.
  Map<String, Company> people() {
    return members.stream()
        .collect(Collectors.toMap(TeamMember::name, TeamMember::company, (first, _) -> first));
  }

  /// Those in that role.
  public List<TeamMember> in(Attendee.Role role) {
    return members.stream().filter(member -> member.role() == role).toList();
  }
}
