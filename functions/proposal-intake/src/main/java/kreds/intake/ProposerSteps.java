package kreds.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.basics.EmailAddress;
import kreds.mail.Delivery;
import kreds.proposal.Comment;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.Proposer;
import kreds.proposal.Suggestion;

/// What the proposer can do with the own proposal. Staff hear of whatever asks something of them.
record ProposerSteps(Means means) {

  /// Words it differently.
  Step edit(Idea idea) {
    return Step.quiet(Proposer.ACTOR, "edit-proposal", (before, now) -> before.edit(idea, now));
  }

  /// Takes it back.
  Step withdraw() {
    return telling("withdraw-proposal", News.WITHDRAWN, Proposal::withdraw);
  }

  /// Says something to staff.
  ///
  /// @param key of the post, if it had one
  Step comment(String text, Optional<String> key) {
    return telling(
        "comment",
        News.COMMENTED,
        (before, now) ->
            before.say(
                Remarks.of(means.ids(), before, Comment.From.PROPOSER, text, key, now), now));
  }

  /// Names somebody who might take part.
  Step suggest(String name, String company, EmailAddress address) {
    return telling(
        "suggest-candidate",
        News.SUGGESTED,
        (before, now) -> before.suggest(new Suggestion(name, company, address, now), now));
  }

  /// Approves the description.
  ///
  /// @param round the description that was read; 0 for whichever it is now
  Step approve(int round) {
    return telling(
        "approve-description", News.APPROVED, (before, now) -> before.approve(round, now));
  }

  private Step telling(String action, News news, Step.Rule rule) {
    return new Step(Proposer.ACTOR, action, rule, (after, now) -> told(after, news, now));
  }

  private List<Delivery> told(Proposal after, News news, Instant now) {
    return List.of(means.letters().news(after, news, now));
  }
}
