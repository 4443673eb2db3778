package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Who makes a meeting happen, beside who was asked for: told by their posts, never by name, since
/// what is refused may be kept where no personal data belong.
final class TeamComparison {
  private TeamComparison() {}

  /// Each post that is filled otherwise. Who was asked to speak since the plan is no part of it.
  static List<String> differences(Team stands, Team asked) {
    var posts = new TreeSet<String>();
    stands.members().stream()
        .filter(member -> member.state() == SpeakerState.SET)
        .forEach(member -> posts.add(member.post()));
    asked.members().forEach(member -> posts.add(member.post()));
    var found = new ArrayList<String>();
    for (var post : posts) {
      difference(post, in(stands, post), in(asked, post)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<TeamMember> in(Team team, String post) {
    return team.members().stream().filter(member -> member.post().equals(post)).findFirst();
  }

  private static Optional<String> difference(
      String post, Optional<TeamMember> is, Optional<TeamMember> wanted) {
    if (is.isEmpty()) {
      return Optional.of(post + " is nobody, somebody was asked");
    }
    if (wanted.isEmpty()) {
      return Optional.of(post + " is somebody, nobody was asked");
    }
    return is.get().isLike(wanted.get())
        ? Optional.empty()
        : Optional.of(post + " is not who was asked, by name, company, address or language");
  }
}
