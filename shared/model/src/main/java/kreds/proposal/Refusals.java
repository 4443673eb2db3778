package kreds.proposal;

import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Every "no" that a proposal gives, with its sentence.
final class Refusals {

  private Refusals() {}

  static <T> Outcome<T> noSuchStep(ProposalState state, ProposalState next) {
    return Outcome.refused(
        Refusal.illegal(
            "proposal-" + state.word(),
            state == next
                ? "This proposal is " + state.word() + " already."
                : "This proposal is " + state.word() + ": it cannot become " + next.word() + "."));
  }

  static <T> Outcome<T> taken(ProposalState state) {
    return state.isOpen()
        ? illegal(state, "proposal-taken", "changed or withdrawn by its proposer any more")
        : over(state);
  }

  /// How it ended is what the proposer has to hear: each end leads on to something else.
  static <T> Outcome<T> over(ProposalState state) {
    return illegal(state, "proposal-" + state.word(), "changed or discussed any more");
  }

  static <T> Outcome<T> notDescribed(ProposalState state) {
    return illegal(state, "proposal-not-described", "asked about: only one that is described can");
  }

  static <T> Outcome<T> notAsked(ProposalState state) {
    return state.isOpen()
        ? illegal(state, "proposal-not-asked", "approved before its proposer is asked")
        : over(state);
  }

  static <T> Outcome<T> describedAnew(ProposalState state) {
    return illegal(
        state, "proposal-described-anew", "approved in a wording that has changed since");
  }

  static <T> Outcome<T> notApproved(ProposalState state) {
    return illegal(state, Proposal.NOT_APPROVED, "published before its proposer has approved it");
  }

  static <T> Outcome<T> askedAlready() {
    return Outcome.refused(
        Refusal.illegal(
            "proposal-asked",
            "The proposer is asked about this description already, in other words, and these are not"
                + " sent: use answer-proposer to write more."));
  }

  static <T> Outcome<T> publishedAs(String network) {
    return Outcome.refused(
        Refusal.illegal(
            "proposal-published",
            "This proposal is published already, as the network " + network + "."));
  }

  static <T> Outcome<T> declinedOtherwise() {
    return Outcome.refused(
        Refusal.illegal(
            "proposal-declined",
            "This proposal is declined already, for another reason, and its proposer has been told"
                + " that one."));
  }

  static <T> Outcome<T> notToJoin() {
    return Outcome.refused(Proposal.NOT_TO_JOIN);
  }

  static <T> Outcome<T> intoItself() {
    return Outcome.refused(
        Refusal.invalid("merged-into-itself", "A proposal cannot be merged into itself."));
  }

  static <T> Outcome<T> mergedAlready(String into) {
    return Outcome.refused(
        Refusal.illegal(
            "proposal-merged",
            "This proposal is merged already, into " + into + ", and its proposer has been told."));
  }

  static <T> Outcome<T> intoMerged(String into) {
    return Outcome.refused(
        Refusal.illegal(
            "into-merged",
            "The proposal that is to carry it on is itself merged, into "
                + into
                + ": name that one."));
  }

  static <T> Outcome<T> intoOver(ProposalState state) {
    return Outcome.refused(
        Refusal.illegal(
            "into-over",
            "The proposal that is to carry it on is "
                + state.word()
                + ": nothing more comes of it."));
  }

  static <T> Outcome<T> mergedFull(int most) {
    return Outcome.refused(
        Refusal.invalid("merged-full", "A proposal carries on at most " + most + " others."));
  }

  static <T> Outcome<T> tooManyTogether(int most) {
    return Outcome.refused(
        Refusal.invalid(
            "people-full", "Together they name more than the " + most + " people that fit."));
  }

  static <T> Outcome<T> full() {
    return Outcome.refused(
        Refusal.invalid("proposal-full", "No more notes and comments fit into this proposal."));
  }

  static <T> Outcome<T> suggestionsFull(int most) {
    return Outcome.refused(
        Refusal.invalid("suggestions-full", "A proposer names at most " + most + " people."));
  }

  static <T> Outcome<T> suggestedOtherwise() {
    return Outcome.refused(
        Refusal.invalid(
            "suggested-otherwise",
            "Somebody with another name or company is suggested at this address already; nothing"
                + " is changed. Write it as a comment."));
  }

  private static <T> Outcome<T> illegal(ProposalState state, String code, String what) {
    return Outcome.refused(
        Refusal.illegal(code, "A proposal that is " + state.word() + " cannot be " + what + "."));
  }
}
