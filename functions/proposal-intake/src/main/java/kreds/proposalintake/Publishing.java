package kreds.proposalintake;

import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.id.Slug;
import kreds.network.Description;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.proposal.Proposal;
import kreds.text.Language;

/// Makes a network of a proposal: the network, its first candidates, the letter to the proposer and
/// the line in the audit are written together, once (P10).
final class Publishing {
  private static final String ACTION = "publish-proposal";

  private final IntakePorts ports;
  private final IntakeContext context;
  private final SuggestedCandidates named;

  Publishing(IntakePorts ports, IntakeContext context) {
    this.ports = ports;
    this.context = context;
    this.named = new SuggestedCandidates(ports.contacts(), context);
  }

  /// What staff order.
  ///
  /// @param network the readable part of the address; blank for the one that follows from the title
  /// @param withoutApproval why the proposer's approval is not waited for; blank when it is
  record Order(String proposal, String network, String withoutApproval) {}

  /// The proposal, published.
  Outcome<Proposal> publish(Order order, String actor) {
    return context.tries().untilFresh(() -> attempt(order, actor));
  }

  private Outcome<Proposal> attempt(Order order, String actor) {
    var found = ports.proposals().of(order.proposal());
    if (found.isEmpty()) {
      return ChangingAProposal.unknown();
    }
    var before = found.get();
    var outcome = decided(before, order);
    if (outcome instanceof Outcome.Done<Proposal>(var after)) {
      write(before, after, order, actor);
    }
    if (outcome instanceof Outcome.Refused<Proposal>(var refusal)) {
      var subject = ChangingAProposal.subject(before.id());
      ports.trail().append(context.auditing().refused(subject, actor, ACTION, refusal));
    }
    return outcome;
  }

  private Outcome<Proposal> decided(Proposal before, Order order) {
    var overridden = !order.withoutApproval().isBlank();
    var wanted = order.network().isBlank() ? titleSlug(before) : order.network();
    if (!Slug.isOne(wanted)) {
      return Outcome.refused(
          Refusal.invalid(
              "network-not-readable",
              "A network's identifier is made of small letters, digits and single hyphens."));
    }
    var outcome = before.publish(wanted, overridden, context.now());
    if (outcome instanceof Outcome.Refused || !isTaken(wanted)) {
      return outcome;
    }
    return order.network().isBlank()
        ? before.publish(Slug.free(wanted, this::isTaken), overridden, context.now())
        : Outcome.refused(
            Refusal.invalid("network-taken", "There is a network with that identifier already."));
  }

  private void write(Proposal before, Proposal after, Order order, String actor) {
    var now = after.stamp().updatedAt();
    var network = Network.published(after.ending().network(), described(after), after.id(), now);
    var letter = context.letters().published(after, now);
    ports
        .proposals()
        .publish(
            before,
            after,
            network,
            named.of(after, network.id(), now),
            Consequences.of(line(before, after, order, actor), letter));
  }

  private AuditLine line(Proposal before, Proposal after, Order order, String actor) {
    var approval =
        order.withoutApproval().isBlank() ? "" : ", without approval: " + order.withoutApproval();
    return context
        .auditing()
        .line(
            ChangingAProposal.subject(after.id()),
            actor,
            ACTION,
            ChangingAProposal.word(before.state()),
            "network " + after.ending().network() + approval);
  }

  private boolean isTaken(String network) {
    return ports.rosters().of(network).isPresent();
  }

  private static String titleSlug(Proposal proposal) {
    var danish = proposal.refinement().description().map(it -> it.in(Language.DA).title());
    return Slug.of(danish.orElse(proposal.idea().title()));
  }

  private static Description described(Proposal proposal) {
    return proposal
        .refinement()
        .description()
        .orElseThrow(() -> new IllegalStateException("only a described proposal is published"));
  }
}
