package kreds.proposalintake.proposal;

import java.time.Instant;
import kreds.proposal.Proposal;

/// One line of a list of proposals, for staff.
public record ProposalLineJson(
    String proposal,
    String state,
    String title,
    String proposer,
    String company,
    Instant createdAt,
    Instant updatedAt) {

  /// Of that proposal.
  public static ProposalLineJson of(Proposal proposal) {
    var person = proposal.proposer().person();
    return new ProposalLineJson(
        proposal.id(),
        proposal.state().word(),
        proposal.title(),
        person.name(),
        person.company().name(),
        proposal.stamp().createdAt(),
        proposal.stamp().updatedAt());
  }
}
