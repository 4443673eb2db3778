package kreds.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.basics.Outcome;
import kreds.network.Description;
import kreds.proposal.Comment;
import kreds.proposal.Proposal;
import kreds.proposal.StaffNote;

/// What staff can do with a proposal, but for publishing it.
record StaffSteps(Means means) {

  /// Take it into refining.
  static Step refine(String actor) {
    return Step.quiet(actor, "refine-proposal", Proposal::refine);
  }

  /// Note something among themselves (P3).
  static Step note(String actor, String text) {
    return Step.quiet(
        actor, "note-proposal", (before, now) -> before.note(new StaffNote(actor, text, now), now));
  }

  /// Say something to the proposer, who reads it on the own page.
  Step answer(String actor, String text) {
    return Step.quiet(actor, "answer-proposer", (before, now) -> said(before, text, now));
  }

  /// Describe it.
  static Step describe(String actor, Description description) {
    return Step.quiet(
        actor, "describe-proposal", (before, now) -> before.describe(description, now));
  }

  /// Ask the proposer about the description, with a few words that stand in the letter and on the
  /// page.
  Step ask(String actor, String message) {
    return new Step(
        actor,
        "ask-proposer",
        (before, now) -> asked(before, message, now),
        (after, now) -> List.of(means.letters().approval(after, message, now)));
  }

  /// Decline it.
  Step decline(String actor, String reason) {
    return new Step(
        actor,
        "decline-proposal",
        (before, now) -> before.decline(reason, now),
        (after, now) -> List.of(means.letters().declined(after, now)));
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
    var comment = Remarks.of(means.ids(), before, Comment.From.STAFF, text, Optional.empty(), now);
    return before.say(comment, now);
  }
}
