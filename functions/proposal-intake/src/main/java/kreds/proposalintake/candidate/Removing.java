package kreds.proposalintake.candidate;

import java.util.List;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.network.Candidate;
import kreds.network.CandidateHappening;
import kreds.network.Candidates;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Takes somebody off a network's list. Who has answered stays: the answer is part of the story.
public record Removing(Candidates candidates, Changing changing) {

  /// The candidate who was removed.
  Outcome<Candidate> remove(String network, String id, Order order) {
    return changing.on(
        order.about(Subject.network(network)),
        () ->
            Outcome.of(
                candidates.of(network, id),
                Refusal.notFound(
                    "candidate-unknown", "There is no such candidate in that network.")),
        (candidate, at) ->
            switch (candidate.state()) {
              case NAMED, INVITED -> Outcome.done(removed(candidate, at));
              case ACCEPTED, DECLINED ->
                  Outcome.refused(
                      Refusal.illegal(
                          "candidate-answered",
                          "This candidate has answered, and so stays on the list."));
            });
  }

  private static Change<Candidate> removed(Candidate candidate, Moment at) {
    return Change.of(
        candidate,
        List.of(new Write.CandidateRemoved(candidate)),
        Consequences.of(new CandidateHappening.Removed(candidate).line(at)));
  }
}
