package kreds.proposalintake.proposal;

import kreds.web.api.OneOf;

/// An idea has arrived.
record ProposalReceivedJson(@OneOf("received") String state) {

  ProposalReceivedJson() {
    this("received");
  }
}
