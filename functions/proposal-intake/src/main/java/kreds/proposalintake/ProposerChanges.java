package kreds.proposalintake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.person.EmailAddress;
import kreds.proposal.Comment;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.Proposer;
import kreds.proposal.Suggestion;

/// What the proposer can do with the own proposal. Staff hear of whatever asks something of them.
record ProposerChanges(IntakeContext context) {

  /// Words it differently.
  ProposalChange edit(Idea idea) {
    return ProposalChange.quiet(
        Proposer.ACTOR, "edit-proposal", (before, now) -> before.edit(idea, now));
  }

  /// Takes it back.
  ProposalChange withdraw() {
    return telling("withdraw-proposal", ProposalEvent.WITHDRAWN, Proposal::withdraw);
  }

  /// Says something to staff.
  ///
  /// @param key of the post, if it had one
  ProposalChange comment(String text, Optional<String> key) {
    return telling(
        "comment",
        ProposalEvent.COMMENTED,
        (before, now) ->
            before.say(
                Comments.of(context.ids(), before, Comment.From.PROPOSER, text, key, now), now));
  }

  /// Names somebody who might take part.
  ProposalChange suggest(String name, String company, EmailAddress address) {
    return telling(
        "suggest-candidate",
        ProposalEvent.SUGGESTED,
        (before, now) -> before.suggest(new Suggestion(name, company, address, now), now));
  }

  /// Approves the description.
  ///
  /// @param round the description that was read; 0 for whichever it is now
  ProposalChange approve(int round) {
    return telling(
        "approve-description", ProposalEvent.APPROVED, (before, now) -> before.approve(round, now));
  }

  private ProposalChange telling(String action, ProposalEvent news, ProposalChange.Rule rule) {
    return new ProposalChange(Proposer.ACTOR, action, rule, (after, now) -> told(after, news, now));
  }

  private List<Delivery> told(Proposal after, ProposalEvent news, Instant now) {
    return List.of(context.letters().news(after, news, now));
  }
}
