package kreds.proposal;

import java.time.Instant;
import java.util.Optional;
import kreds.text.Worded;

/// What about a proposal waits for staff, and since when: one thing, the next to be done.
///
/// @param what waits
public record WaitingForStaff(What what, Instant since) {

  /// The things that can wait.
  public enum What implements Worded {
    /// A decision is prepared, and told nobody.
    DECISION_PREPARED,
    /// The proposer has written and has no answer.
    COMMENT_UNANSWERED,
    /// The idea has come, and nobody has taken it up.
    IDEA_NOT_TAKEN_UP,
    /// The description is written, and its proposer is not asked.
    PROPOSER_NOT_ASKED,
    /// The description is approved, and the network is not published.
    NOT_PUBLISHED
  }

  /// Of that proposal, if anything does. What is decided waits for its release alone.
  public static Optional<WaitingForStaff> of(Proposal proposal) {
    var prepared = proposal.handling().prepared();
    if (prepared.isPresent()) {
      return Optional.of(new WaitingForStaff(What.DECISION_PREPARED, prepared.get().at()));
    }
    if (!proposal.state().isOpen()) {
      return Optional.empty();
    }
    var comments = proposal.correspondence().comments();
    return !comments.isEmpty() && comments.getLast().from() == Comment.From.PROPOSER
        ? Optional.of(new WaitingForStaff(What.COMMENT_UNANSWERED, comments.getLast().at()))
        : step(proposal);
  }

  /// While staff write, or the proposer reads, nothing waits.
  private static Optional<WaitingForStaff> step(Proposal proposal) {
    var refinement = proposal.refinement();
    return switch (proposal.state()) {
      case RECEIVED ->
          Optional.of(new WaitingForStaff(What.IDEA_NOT_TAKEN_UP, proposal.stamp().createdAt()));
      case DESCRIBED ->
          refinement.askedAt().isEmpty()
              ? Optional.of(
                  new WaitingForStaff(What.PROPOSER_NOT_ASKED, proposal.stamp().updatedAt()))
              : refinement.approval().map(it -> new WaitingForStaff(What.NOT_PUBLISHED, it.at()));
      case REFINING, PUBLISHED, DECLINED, MERGED, WITHDRAWN -> Optional.empty();
    };
  }
}
