package kreds.meetingscheduling.planning;

import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.change.Order;
import kreds.inquiry.Post;
import kreds.meeting.Election;
import kreds.meeting.MeetingHappening;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;

/// Who is the contact person and the deputy of a network's group, where staff write it down because
/// it was agreed otherwise than by a ballot, or somebody has left.
public record KeepingPosts(ChangingMeetings changing) {

  /// What staff say of a post.
  ///
  /// @param person by address or by enrollment; blank to leave it vacant
  /// @param reason for the audit
  /// @param dryRun whether nothing is changed yet
  public record Said(String network, Post post, String person, String reason, boolean dryRun) {}

  /// The present run.
  public Outcome<RunMeetings> current(String network) {
    return changing.lookup().current(network);
  }

  /// Puts somebody into a post, or nobody; what stands already changes nothing.
  public Outcome<ChangingMeetings.Changed> set(Said said, Order order) {
    return changing.present(said.network(), said.dryRun(), order, (run, _) -> appointed(run, said));
  }

  /// That the group has no such post is said before who it is that nobody knows.
  private static Outcome<Decision<RunMeetings, MeetingHappening>> appointed(
      RunMeetings run, Said said) {
    var closed = new Election(run).closed();
    return closed.isPresent()
        ? Outcome.refused(closed.get())
        : named(run, said.person()).then(holder -> run.appoint(said.post(), holder, said.reason()));
  }

  private static Outcome<Optional<String>> named(RunMeetings run, String person) {
    return person.isEmpty()
        ? Outcome.done(Optional.empty())
        : new NamedParticipants(run)
            .ids("person", List.of(person))
            .map(ids -> Optional.of(ids.getFirst()));
  }
}
