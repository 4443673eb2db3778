package kreds.meeting;

import java.util.List;
import kreds.inquiry.Attendee;

/// Who makes a meeting happen: host, speakers in their order, facilitator.
public record Team(List<TeamMember> members) {

  /// Nobody yet.
  public static final Team NOBODY = new Team(List.of());

  public Team {
    members = List.copyOf(members);
    for (var role : List.of(Attendee.Role.HOST, Attendee.Role.FACILITATOR)) {
      if (members.stream().filter(member -> member.role() == role).count() > 1) {
        throw new IllegalArgumentException("one host, one facilitator");
      }
    }
  }

  /// Those in that role.
  public List<TeamMember> in(Attendee.Role role) {
    return members.stream().filter(member -> member.role() == role).toList();
  }
}
