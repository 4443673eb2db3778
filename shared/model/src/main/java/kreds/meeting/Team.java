package kreds.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kreds.inquiry.Attendee;
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

  /// Whether somebody speaks no more: of most meetings nobody, and their programme is read as it
  /// is.
  boolean hasParted() {
    for (var member : members) {
      if (hasParted(member.state())) {
        return true;
      }
    }
    return false;
  }

  /// The names of those who speak no more: they said no, or staff took them out. Whoever is still
  /// asked, or comes, under the same name, is named on.
  Set<String> parted() {
    return names(Team::hasParted);
  }

  private static boolean hasParted(SpeakerState state) {
    return state == SpeakerState.DECLINED || state == SpeakerState.RELEASED;
  }

  /// The names of those who have not said that they speak.
  Set<String> unagreed() {
    return names(state -> !state.attends());
  }

  private Set<String> names(Predicate<SpeakerState> isOf) {
    var names = new HashSet<String>();
    members.stream()
        .filter(each -> isOf.test(each.state()))
        .forEach(each -> names.add(each.name()));
    members.stream()
        .filter(each -> !isOf.test(each.state()))
        .forEach(each -> names.remove(each.name()));
    return names;
  }

  /// Those in that role.
  public List<TeamMember> in(Attendee.Role role) {
    return members.stream().filter(member -> member.role() == role).toList();
  }
}
