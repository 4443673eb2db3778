package kreds.local.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.ProposalChange;
import kreds.commit.Write;
import kreds.local.json.LocalJson;
import kreds.outcome.Outcome;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalConsequences;
import kreds.proposal.ProposalHappening;
import kreds.proposal.Proposer;
import kreds.proposal.Suggestion;
import kreds.proposal.SuggestionSource;
import kreds.proposal.Told;

/// The proposals of the demo: one for each thing that staff can do next with a proposal. The last
/// has come just now, so its receipt and staff's letter are among the first mails.
record DemoProposals(Past past) {
  private static final Duration BETWEEN_TWO = Duration.ofHours(40);

  /// What happens to a proposal, in order; it has come as far as one of these.
  private enum Stage {
    RECEIVED,
    REFINING,
    DESCRIBED,
    ASKED,
    APPROVED
  }

  void arrive() {
    for (var json : LocalJson.list(SeedFile.text("proposals.json"))) {
      var proposal = received(json);
      var last = Stage.valueOf(LocalJson.text(json, "stage"));
      for (var stage : Stage.values()) {
        if (stage.compareTo(last) <= 0) {
          proposal = taken(proposal, stage, json);
        }
      }
      past.stands(new Write.ProposalSaved(Optional.empty(), proposal));
    }
  }

  private Proposal received(Map<String, Object> json) {
    var id = LocalJson.text(json, "id");
    var proposer = new Proposer(SeedFile.person(json), LocalJson.text(json, "phone"));
    var idea =
        new Idea(
            LocalJson.text(json, "title"),
            LocalJson.text(json, "idea"),
            LocalJson.text(json, "forWhom"));
    var then = past.before(SeedFile.whole(json, "hoursAgo"));
    var step = new Step(Subject.proposal(id), Actor.visitor(Proposer.ACTOR), "propose");
    var decision = Proposal.received(id, proposer, idea, Told.ALL, then);
    past.happened(change().arrived(decision, past.at(step, then)));
    return decision.after();
  }

  private Proposal taken(Proposal before, Stage stage, Map<String, Object> json) {
    var then = before.stamp().updatedAt().plus(BETWEEN_TWO);
    return switch (stage) {
      case RECEIVED -> before;
      case REFINING -> taken(before, "refine-proposal", then, Proposal::refine);
      case DESCRIBED -> {
        var plan = FirstNetworks.plan(LocalJson.object(json, "description"), past.before(0));
        var described = taken(before, "describe-proposal", then, (it, at) -> it.describe(plan, at));
        yield json.containsKey("wish")
            ? joined(described, LocalJson.object(json, "wish"))
            : described;
      }
      case ASKED -> taken(before, "ask-proposer", then, (it, at) -> it.ask(Optional.empty(), at));
      case APPROVED -> taken(before, "approve", then, (it, at) -> it.approve(1, at));
    };
  }

  private Proposal taken(
      Proposal before,
      String action,
      Instant then,
      BiFunction<Proposal, Instant, Outcome<Decision<Proposal, ProposalHappening>>> rule) {
    var decision = Past.done(rule.apply(before, then));
    var by = action.equals("approve") ? Actor.person(Proposer.ACTOR) : Actor.staff(Past.STAFF);
    var step = new Step(Subject.proposal(before.id()), by, action);
    past.happened(change().of(before, decision, past.at(step, then)));
    return decision.after();
  }

  /// Somebody would rather join than propose another.
  private Proposal joined(Proposal described, Map<String, Object> json) {
    var then = described.stamp().updatedAt().plus(BETWEEN_TWO);
    var person = SeedFile.person(json);
    var id = Suggestion.idOf(past.ids, described.id(), person.address(), SuggestionSource.SELF);
    var wish = Suggestion.ofOneself(id, person, LocalJson.text(json, "words"), then);
    var decision = Past.done(described.join(wish, Told.NOBODY, then));
    var step =
        new Step(Subject.proposal(described.id()), Actor.visitor("visitor"), "join-proposal");
    past.happened(change().of(described, decision, past.at(step, then)));
    return decision.after();
  }

  private ProposalChange change() {
    return new ProposalChange(new ProposalConsequences(past.staff));
  }
}
