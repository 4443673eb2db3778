package kreds.proposalintake.proposal;

import java.time.Instant;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.ProposalChange;
import kreds.commit.Stands;
import kreds.id.Ids;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.proposal.Comment;
import kreds.proposal.Opens;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalHappening;
import kreds.proposal.Proposals;
import kreds.proposal.Proposer;

/// The way of every step with a proposal: read, decide, commit, with its letter and its line in the
/// audit. A step that is refused changes nothing but the audit (P2); one that changes nothing
/// writes nothing.
public record ChangingAProposal(
    Proposals proposals, ProposalChange change, Changing changing, Ids ids) {
  /// There is none of that name.
  public static final Refusal UNKNOWN =
      Refusal.notFound("proposal-unknown", "There is no proposal with that identifier.");

  /// A rule of a proposal.
  public interface Rule {
    /// What it decides at a moment.
    Outcome<Decision<Proposal, ProposalHappening>> decide(Proposal proposal, Instant now);
  }

  /// A step of staff; the proposal as it is afterwards.
  public Outcome<Proposal> take(String id, Order order, Rule rule) {
    return take(id, order.about(Subject.proposal(id)), rule);
  }

  /// What the proposer wants; the proposal as it is afterwards.
  Outcome<Proposal> take(String id, ProposerAction action, Optional<Attempt> attempt) {
    var step = new Step(Subject.proposal(id), Actor.person(Proposer.ACTOR), action.audited());
    var key = action instanceof ProposerAction.Say ? attempt.map(Attempt::adding) : attempt;
    return take(id, step.under(key), (proposal, now) -> decide(proposal, action, now));
  }

  /// The same where it matters whether it stood so before.
  public Outcome<Stands<Proposal>> stand(String id, Order order, Rule rule) {
    return changing.on(
        order.about(Subject.proposal(id)),
        () -> Outcome.of(proposals.of(id), UNKNOWN),
        (proposal, at) ->
            rule.decide(proposal, at.now())
                .map(decision -> Stands.after(written(proposal, decision, at), stands -> stands)));
  }

  /// Staff have the link sent to the proposer again; already, if it is on its way.
  public Outcome<Stands<Proposal>> sendLink(String id, Order order) {
    return changing.on(
        order.about(Subject.proposal(id)),
        () -> Outcome.of(proposals.of(id), UNKNOWN),
        (proposal, at) ->
            Outcome.done(
                Stands.after(
                    change.of(proposal, proposal.linkSent(at.now()), at), stands -> stands)));
  }

  /// Staff say something to the proposer, who gets it by mail and finds it on the page.
  public Outcome<Proposal> answer(String id, String text, Order order) {
    return take(id, order, (proposal, now) -> proposal.say(fromStaff(proposal, text, now), now));
  }

  /// Staff ask the proposer about the description, with a few words that stand in the letter and on
  /// the page.
  public Outcome<Proposal> ask(String id, String message, Order order) {
    return take(
        id,
        order,
        (proposal, now) ->
            proposal.ask(
                message.isBlank()
                    ? Optional.empty()
                    : Optional.of(fromStaff(proposal, message, now)),
                now));
  }

  private Outcome<Proposal> take(String id, Step step, Rule rule) {
    return changing.on(
        step,
        () -> Outcome.of(proposals.of(id), UNKNOWN),
        (proposal, at) ->
            rule.decide(proposal, at.now()).map(decision -> written(proposal, decision, at)));
  }

  /// What a decision writes. Once it is over, whoever had an idea that it carries on hears of it.
  Change<Proposal> written(
      Proposal before, Decision<Proposal, ProposalHappening> decision, Moment at) {
    var written = change.of(before, decision, at);
    var carrier = decision.after();
    if (decision.isNothing() || !before.state().isOpen() || !carrier.carriesToAnEnd()) {
      return written;
    }
    for (var merged : proposals.all(carrier.handling().merged())) {
      written = written.and(change.followed(merged, carrier, opens(decision), at));
    }
    return written;
  }

  /// From when one can enroll in what has just been published.
  private static Opens opens(Decision<Proposal, ProposalHappening> decision) {
    for (var happening : decision.happenings()) {
      if (happening instanceof ProposalHappening.Published(var _, var day)) {
        return Opens.on(day);
      }
    }
    return Opens.AT_ONCE;
  }

  private Outcome<Decision<Proposal, ProposalHappening>> decide(
      Proposal proposal, ProposerAction action, Instant now) {
    return switch (action) {
      case ProposerAction.Edit edit -> proposal.edit(edit.toIdea(), now);
      case ProposerAction.Withdraw _ -> proposal.withdraw(now);
      case ProposerAction.Approve(var round) -> proposal.approve(round, now);
      case ProposerAction.Say(var text) ->
          proposal.say(Comments.of(ids, proposal, Comment.From.PROPOSER, text, now), now);
      case ProposerAction.Suggest suggest ->
          proposal.suggest(suggest.toSuggestion(ids, proposal.id(), now), now);
    };
  }

  private Comment fromStaff(Proposal proposal, String text, Instant now) {
    return Comments.of(ids, proposal, Comment.From.STAFF, text, now);
  }
}
