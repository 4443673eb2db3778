package kreds.proposalintake;

import java.time.Instant;
import java.util.Map;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.person.Person;
import kreds.proposal.Proposal;

/// The letters that a proposal causes. Each key follows from its cause, so that a cause that is
/// repeated brings no second letter. None of them holds anything that staff noted (P3).
///
/// @param staff the secretariat as a recipient
record ProposalLetters(Person staff) {
  private static final String TITLE = "title";

  /// To the proposer: it has arrived.
  Delivery receipt(Proposal proposal, Instant now) {
    return toProposer(
        "proposal-receipt/" + proposal.id(),
        LetterKind.PROPOSAL_RECEIPT,
        proposal,
        Map.of(TITLE, proposal.title()),
        Map.of("page", page(proposal, now)),
        now);
  }

  /// To the proposer: please read the description and approve it.
  ///
  /// @param message staff's own words; may be blank
  Delivery approval(Proposal proposal, String message, Instant now) {
    return toProposer(
        "proposal-approval/" + proposal.id() + "/" + proposal.refinement().round(),
        LetterKind.PROPOSAL_APPROVAL,
        proposal,
        Map.of(TITLE, proposal.title(), "message", message),
        Map.of("page", page(proposal, now)),
        now);
  }

  /// To the proposer: it will not become a network, and why.
  Delivery declined(Proposal proposal, Instant now) {
    return toProposer(
        "proposal-declined/" + proposal.id(),
        LetterKind.PROPOSAL_DECLINED,
        proposal,
        Map.of(TITLE, proposal.title(), "reason", proposal.ending().reason()),
        Map.of(),
        now);
  }

  /// To the proposer: it is a network now.
  Delivery published(Proposal proposal, Instant now) {
    return toProposer(
        "proposal-published/" + proposal.id(),
        LetterKind.PROPOSAL_PUBLISHED,
        proposal,
        Map.of(TITLE, proposal.title(), "network", proposal.ending().network()),
        Map.of(),
        now);
  }

  /// To staff: something has come from the proposer.
  Delivery news(Proposal proposal, ProposalEvent news, Instant now) {
    var values = Map.of(TITLE, proposal.title(), "proposal", proposal.id(), "news", news.word());
    var key = "proposal-news/" + proposal.id() + "/" + proposal.stamp().version();
    var letter = Letter.of(LetterKind.PROPOSAL_NEWS, staff, values, Map.of());
    return Delivery.now(key, letter, now);
  }

  private static Delivery toProposer(
      String key,
      LetterKind kind,
      Proposal proposal,
      Map<String, String> values,
      Map<String, Link> links,
      Instant now) {
    return Delivery.now(key, Letter.of(kind, proposal.proposer().person(), values, links), now);
  }

  private static Link page(Proposal proposal, Instant now) {
    return Link.of(LinkPurpose.PROPOSAL, now, proposal.id());
  }
}
