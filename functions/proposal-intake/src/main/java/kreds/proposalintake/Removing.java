package kreds.proposalintake;

import kreds.change.Consequences;
import kreds.network.Candidate;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Takes somebody off a network's list. Who has answered stays: the answer is part of the story.
final class Removing {
  private static final String ACTION = "remove-candidate";

  private final IntakePorts ports;
  private final IntakeContext context;
  private final CandidateRows rows;

  Removing(IntakePorts ports, IntakeContext context) {
    this.ports = ports;
    this.context = context;
    this.rows = new CandidateRows(context);
  }

  /// The candidate who was removed.
  Outcome<Candidate> remove(String network, String id, String actor) {
    return context.tries().untilFresh(() -> attempt(network, id, actor));
  }

  private Outcome<Candidate> attempt(String network, String id, String actor) {
    var found = ports.candidates().of(network, id);
    if (found.isEmpty()) {
      return Outcome.refused(
          Refusal.notFound("candidate-unknown", "There is no such candidate in that network."));
    }
    var candidate = found.get();
    return switch (candidate.state()) {
      case NAMED, INVITED -> removed(candidate, actor);
      case ACCEPTED, DECLINED -> answered(candidate, actor);
    };
  }

  private Outcome<Candidate> removed(Candidate candidate, String actor) {
    var before = CandidateRows.word(candidate.state());
    var line = rows.line(candidate, actor, ACTION, before, "removed");
    ports.candidates().remove(candidate, Consequences.of(line));
    return Outcome.done(candidate);
  }

  private Outcome<Candidate> answered(Candidate candidate, String actor) {
    var refusal =
        Refusal.illegal(
            "candidate-answered", "This candidate has answered, and so stays on the list.");
    var subject = CandidateRows.subject(candidate.network());
    ports.trail().append(context.auditing().refused(subject, actor, ACTION, refusal));
    return Outcome.refused(refusal);
  }
}
