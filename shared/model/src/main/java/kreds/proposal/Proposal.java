package kreds.proposal;

import java.time.Instant;
import kreds.basics.Outcome;
import kreds.network.Description;

/// An idea for a network, from anyone, until it is published, declined, merged or withdrawn. Every
/// step is decided here; a step that changes nothing answers the same proposal, so that there is
/// nothing to write.
///
/// @param id keyed from the idempotency key or the content: the same post twice is one proposal
/// @param fingerprint keyed from the content as first posted, to tell a repeat from another post
///   with the same key
public record Proposal(
    String id,
    String fingerprint,
    Proposer proposer,
    Idea idea,
    ProposalState state,
    Talk talk,
    Refinement refinement,
    Ending ending,
    Stamp stamp) {

  /// A proposal at the moment of its arrival.
  public static Proposal received(
      String id, String fingerprint, Proposer proposer, Idea idea, Instant now) {
    var state = ProposalState.RECEIVED;
    var stamp = Stamp.first(now);
    return new Proposal(
        id, fingerprint, proposer, idea, state, Talk.NONE, Refinement.NONE, Ending.OPEN, stamp);
  }

  /// What it is called now: as described, in the proposer's language, or as it was proposed.
  public String title() {
    var language = proposer.person().language();
    return refinement.description().map(it -> it.in(language).title()).orElse(idea.title());
  }

  /// The proposer words it differently, which is possible until staff take it.
  public Outcome<Proposal> edit(Idea other, Instant now) {
    if (state != ProposalState.RECEIVED) {
      return Refusals.taken(state);
    }
    return Outcome.done(other.equals(idea) ? this : with(other, talk, now));
  }

  /// The proposer takes it back, which is possible until staff take it. Twice is fine.
  public Outcome<Proposal> withdraw(Instant now) {
    return switch (state) {
      case WITHDRAWN -> Outcome.done(this);
      case RECEIVED -> Outcome.done(to(ProposalState.WITHDRAWN, refinement, ending, now));
      case REFINING, DESCRIBED, PUBLISHED, DECLINED, MERGED -> Refusals.taken(state);
    };
  }

  /// One of the two sides says something. The same remark twice is one.
  public Outcome<Proposal> say(Comment comment, Instant now) {
    if (talk.has(comment)) {
      return Outcome.done(this);
    }
    return state.isOpen() ? said(talk.add(comment), now) : Refusals.over(state);
  }

  /// The proposer names somebody. Nobody is named twice.
  public Outcome<Proposal> suggest(Suggestion suggestion, Instant now) {
    if (talk.has(suggestion)) {
      return Outcome.done(this);
    }
    return state.isOpen() ? said(talk.add(suggestion), now) : Refusals.over(state);
  }

  /// Staff note something among themselves, whatever the state.
  public Outcome<Proposal> note(StaffNote note, Instant now) {
    return said(talk.add(note), now);
  }

  /// Staff take it; from now on the proposer's words stay as they are.
  public Outcome<Proposal> refine(Instant now) {
    return step(ProposalState.REFINING, refinement, ending, now);
  }

  /// Staff describe it, once or anew while it is not published. Another description must be
  /// approved again.
  public Outcome<Proposal> describe(Description description, Instant now) {
    var described = refinement.described(description);
    if (state != ProposalState.DESCRIBED) {
      return step(ProposalState.DESCRIBED, described, ending, now);
    }
    var same = described.description().equals(refinement.description());
    return Outcome.done(same ? this : to(state, described, ending, now));
  }

  /// Staff ask the proposer about the present description; once a description.
  public Outcome<Proposal> ask(Instant now) {
    if (state != ProposalState.DESCRIBED) {
      return Refusals.notDescribed(state);
    }
    var asked = refinement.askedAt().isPresent();
    return Outcome.done(asked ? this : to(state, refinement.asked(now), ending, now));
  }

  /// The proposer approves the description that was asked about. Twice is fine.
  ///
  /// @param round the description that was read; 0 for whichever it is now
  public Outcome<Proposal> approve(int round, Instant now) {
    if (state != ProposalState.DESCRIBED || refinement.askedAt().isEmpty()) {
      return Refusals.notAsked(state);
    }
    if (round != 0 && round != refinement.round()) {
      return Refusals.describedAnew(state);
    }
    var approved = refinement.approved(new Approval(Proposer.ACTOR, now));
    var already = refinement.approval().isPresent();
    return Outcome.done(already ? this : to(state, approved, ending, now));
  }

  /// It becomes that network: with the proposer's approval, or by the word of a member of staff who
  /// says why.
  public Outcome<Proposal> publish(String network, boolean withoutApproval, Instant now) {
    var approved = withoutApproval || refinement.approval().isPresent();
    return state == ProposalState.DESCRIBED && !approved
        ? Refusals.notApproved(state)
        : step(ProposalState.PUBLISHED, refinement, Ending.published(network), now);
  }

  /// It will not become a network, for that reason.
  public Outcome<Proposal> decline(String reason, Instant now) {
    return step(ProposalState.DECLINED, refinement, Ending.declined(reason), now);
  }

  private Outcome<Proposal> step(ProposalState next, Refinement refined, Ending end, Instant now) {
    return state.mayBecome(next)
        ? Outcome.done(to(next, refined, end, now))
        : Refusals.noSuchStep(state, next);
  }

  private Outcome<Proposal> said(Outcome<Talk> outcome, Instant now) {
    return switch (outcome) {
      case Outcome.Done<Talk>(var more) -> Outcome.done(with(idea, more, now));
      case Outcome.Refused<Talk>(var refusal) -> Outcome.refused(refusal);
    };
  }

  private Proposal to(ProposalState next, Refinement refined, Ending end, Instant now) {
    var changed = stamp.changed(now);
    return new Proposal(id, fingerprint, proposer, idea, next, talk, refined, end, changed);
  }

  private Proposal with(Idea other, Talk more, Instant now) {
    var changed = stamp.changed(now);
    return new Proposal(id, fingerprint, proposer, other, state, more, refinement, ending, changed);
  }
}
