package kreds.proposalintake.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Write;
import kreds.id.Slug;
import kreds.network.Network;
import kreds.network.NetworkPlan;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalHappening;
import kreds.proposal.ProposalState;
import kreds.proposalintake.candidate.SuggestedCandidates;
import kreds.run.Admission;
import kreds.run.Networks;
import kreds.run.OpeningDay;
import kreds.run.Run;

/// Makes a network of a proposal: the network with its first run, its first candidates, the letter
/// to the proposer and the line in the audit are written together, once (P10).
///
/// @param zone in which a day begins
/// @param admission who lets people into a new network
public record Publishing(
    ChangingAProposal proposals,
    Networks networks,
    SuggestedCandidates suggested,
    ZoneId zone,
    Admission admission) {

  private static final Refusal OPENS_OTHERWISE =
      Refusal.illegal(
          "opening-otherwise",
          "It is published already and opens on another day; set-opening moves that.");

  /// What staff ask for.
  ///
  /// @param network the readable part of the address; blank for the one that follows from the title
  /// @param withoutApproval why the proposer's approval is not waited for; blank when it is
  /// @param opens the day from which one can enroll; empty for at once
  public record Wanted(
      String proposal, String network, String withoutApproval, Optional<LocalDate> opens) {}

  /// The proposal, published.
  public Outcome<Proposal> publish(Wanted wanted, Order order) {
    return proposals
        .changing()
        .on(
            order.about(Subject.proposal(wanted.proposal())),
            () ->
                Outcome.of(proposals.proposals().of(wanted.proposal()), ChangingAProposal.UNKNOWN),
            (proposal, at) -> change(proposal, wanted, at));
  }

  /// What publishing it would write now.
  Outcome<Change<Proposal>> change(Proposal proposal, Wanted wanted, Moment at) {
    return decided(proposal, wanted, at.now())
        .then(decision -> written(proposal, decision, wanted, at));
  }

  private Outcome<Decision<Proposal, ProposalHappening>> decided(
      Proposal proposal, Wanted wanted, Instant now) {
    var asked = asked(proposal, wanted);
    if (!Slug.isOne(asked)) {
      return Outcome.refused(
          Refusal.invalid(
              "network-not-readable",
              "A network's identifier is made of small letters, digits and single hyphens."));
    }
    return proposal
        .publish(asked, wanted.withoutApproval(), ahead(wanted, now), now)
        .then(decision ->
            decision.isNothing() || !isTaken(asked)
                ? Outcome.done(decision)
                : elsewhere(proposal, asked, wanted, now));
  }

  private Outcome<Decision<Proposal, ProposalHappening>> elsewhere(
      Proposal proposal, String taken, Wanted wanted, Instant now) {
    return wanted.network().isBlank()
        ? proposal.publish(
            Slug.free(taken, this::isTaken), wanted.withoutApproval(), ahead(wanted, now), now)
        : Outcome.refused(
            Refusal.invalid("network-taken", "There is a network with that identifier already."));
  }

  /// What is published already is called what it is called, not what its title would give now.
  private String asked(Proposal proposal, Wanted wanted) {
    if (!wanted.network().isBlank()) {
      return wanted.network();
    }
    return proposal.state() == ProposalState.PUBLISHED
        ? proposal.ending().network()
        : titleSlug(proposal);
  }

  private Outcome<Change<Proposal>> written(
      Proposal before, Decision<Proposal, ProposalHappening> decision, Wanted wanted, Moment at) {
    var change = proposals.written(before, decision, at);
    if (decision.isNothing()) {
      return opensOtherwise(before.ending().network(), wanted, at.now())
          ? Outcome.refused(OPENS_OTHERWISE)
          : Outcome.done(change);
    }
    return opening(planned(decision.after()), wanted, at.now())
        .map(opening -> written(change, decision.after(), opening, at));
  }

  private Change<Proposal> written(
      Change<Proposal> change, Proposal after, OpeningDay opening, Moment at) {
    var plan = planned(after);
    var id = after.ending().network();
    var network = Network.published(id, plan.description(), after.id(), at.now());
    var run = Run.first(id, plan, opening, at.now()).admitting(admission);
    return change
        .and(
            new Write.NetworkSaved(Optional.empty(), network),
            new Write.RunSaved(Optional.empty(), run))
        .and(suggested.writes(after, id, at).toArray(Write[]::new));
  }

  private Outcome<OpeningDay> opening(NetworkPlan plan, Wanted wanted, Instant now) {
    return wanted.opens().isEmpty()
        ? Outcome.done(OpeningDay.AT_ONCE)
        : OpeningDay.AT_ONCE.on(wanted.opens().get(), plan.decisionDate(), today(now));
  }

  /// The day, unless it is at once.
  private Optional<LocalDate> ahead(Wanted wanted, Instant now) {
    return wanted.opens().filter(day -> day.isAfter(today(now)));
  }

  /// Whether staff ask for another day than the one of the network that is published already.
  private boolean opensOtherwise(String network, Wanted wanted, Instant now) {
    return wanted.opens().isPresent()
        && networks
            .of(network)
            .filter(known -> !known.run().opening().day().equals(ahead(wanted, now)))
            .isPresent();
  }

  private LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }

  private boolean isTaken(String network) {
    return networks.of(network).isPresent();
  }

  private String titleSlug(Proposal proposal) {
    var described = proposal.refinement().plan().map(NetworkPlan::description);
    var language = suggested.language();
    return Slug.of(described.map(it -> it.in(language).title()).orElse(proposal.idea().title()));
  }

  private static NetworkPlan planned(Proposal proposal) {
    return proposal
        .refinement()
        .plan()
        .orElseThrow(() -> new IllegalStateException("only a described proposal is published"));
  }
}
