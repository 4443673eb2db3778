package kreds.proposalintake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.network.Description;
import kreds.outcome.Outcome;
import kreds.proposal.Comment;
import kreds.proposal.Proposal;
import kreds.proposal.StaffNote;

/// What staff can do with a proposal, but for publishing it.
record StaffChanges(IntakeContext context) {

  /// Take it into refining.
  static ProposalChange refine(String actor) {
    return ProposalChange.quiet(actor, "refine-proposal", Proposal::refine);
  }

  /// Note something among themselves (P3).
  static ProposalChange note(String actor, String text) {
    return ProposalChange.quiet(
        actor, "note-proposal", (before, now) -> before.note(new StaffNote(actor, text, now), now));
  }

  /// Say something to the proposer, who reads it on the own page.
  ProposalChange answer(String actor, String text) {
    return ProposalChange.quiet(actor, "answer-proposer", (before, now) -> said(before, text, now));
  }

  /// Describe it.
  static ProposalChange describe(String actor, Description description) {
    return ProposalChange.quiet(
        actor, "describe-proposal", (before, now) -> before.describe(description, now));
  }

  /// Ask the proposer about the description, with a few words that stand in the letter and on the
  /// page.
  ProposalChange ask(String actor, String message) {
    return new ProposalChange(
        actor,
        "ask-proposer",
        (before, now) -> asked(before, message, now),
        (after, now) -> List.of(context.letters().approval(after, message, now)));
  }

  /// Decline it.
  ProposalChange decline(String actor, String reason) {
    return new ProposalChange(
        actor,
        "decline-proposal",
        (before, now) -> before.decline(reason, now),
        (after, now) -> List.of(context.letters().declined(after, now)));
  }

  private Outcome<Proposal> asked(Proposal before, String message, Instant now) {
    var asked = before.ask(now);
    return switch (asked) {
      case Outcome.Done<Proposal>(var after) when !message.isBlank() && !after.equals(before) ->
          said(after, message, now);
      case Outcome.Done<Proposal> _, Outcome.Refused<Proposal> _ -> asked;
    };
  }

  private Outcome<Proposal> said(Proposal before, String text, Instant now) {
    var comment =
        Comments.of(context.ids(), before, Comment.From.STAFF, text, Optional.empty(), now);
    return before.say(comment, now);
  }
}
