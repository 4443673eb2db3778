package kreds.proposalintake.candidate;

import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.InterestChange;
import kreds.commit.Write;
import kreds.interest.InterestedPerson;
import kreds.interest.Interests;
import kreds.network.Candidate;
import kreds.network.CandidateHappening;
import kreds.network.Candidates;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.NetworkRun;
import kreds.run.Networks;

/// Takes somebody off a network's list, with what they said of their interest. Who has answered
/// stays: the answer is part of the story.
public record Removing(
    Candidates candidates, Interests interests, Networks networks, Changing changing) {
  private static final Refusal UNKNOWN =
      Refusal.notFound("candidate-unknown", "There is no such candidate in that network.");

  /// Who is to be taken off, and what they have said.
  private record Place(Candidate candidate, InterestedPerson interested) {}

  /// The candidate who was removed.
  Outcome<Candidate> remove(String network, String id, Order order) {
    return changing.on(
        order.about(Subject.network(network)),
        () ->
            Outcome.of(
                candidates
                    .of(network, id)
                    .flatMap(found -> networks.of(network).map(run -> place(found, run))),
                UNKNOWN),
        (place, at) ->
            switch (place.candidate().state()) {
              case NAMED, INVITED -> Outcome.done(removed(place, at));
              case ACCEPTED, DECLINED ->
                  Outcome.refused(
                      Refusal.illegal(
                          "candidate-answered",
                          "This candidate has answered, and so stays on the list."));
            });
  }

  private Place place(Candidate candidate, NetworkRun network) {
    var id = candidate.id();
    return new Place(
        candidate,
        new InterestedPerson(id, network, interests.of(network.id(), id), Optional.of(candidate)));
  }

  private static Change<Candidate> removed(Place place, Moment at) {
    var candidate = place.candidate();
    var before = place.interested();
    return Change.of(
            candidate,
            List.of(new Write.CandidateRemoved(candidate)),
            Consequences.of(new CandidateHappening.Removed(candidate).line(at)))
        .and(InterestChange.of(before, before.withdrawn(), at).writes().toArray(Write[]::new));
  }
}
