package kreds.meetingscheduling.planning;

import java.util.List;
import java.util.Optional;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.MeetingChange;
import kreds.inquiry.Post;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;

/// Who is the contact person and the deputy of a network's group, where staff write it down because
/// it was agreed otherwise than by a ballot, or somebody has left.
public record KeepingPosts(RunMeetingsLookup lookup, Changing changing) {

  /// A run with those in its posts.
  ///
  /// @param fresh whether the order has changed something
  public record Kept(RunMeetings run, boolean fresh) {}

  /// What staff say of a post.
  ///
  /// @param person by address or by enrollment; blank to leave it vacant
  /// @param reason for the audit
  public record Said(String network, Post post, String person, String reason) {}

  /// The present run.
  public Outcome<RunMeetings> current(String network) {
    return lookup.current(network);
  }

  /// Puts somebody into a post, or nobody; what stands already changes nothing.
  public Outcome<Kept> set(Said said, Order order) {
    return changing.on(
        order.about(Subject.network(said.network())),
        () -> lookup.current(said.network()),
        (run, at) ->
            named(run, said.person())
                .then(holder -> run.appoint(said.post(), holder, said.reason()))
                .map(decision ->
                    decision.isNothing()
                        ? Change.nothing(new Kept(run, false))
                        : MeetingChange.of(run, decision, at).map(after -> new Kept(after, true))));
  }

  private static Outcome<Optional<String>> named(RunMeetings run, String person) {
    return person.isEmpty()
        ? Outcome.done(Optional.empty())
        : new NamedParticipants(run).ids(List.of(person)).map(ids -> Optional.of(ids.getFirst()));
  }
}
