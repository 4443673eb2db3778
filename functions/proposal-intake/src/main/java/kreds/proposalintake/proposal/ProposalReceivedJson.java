package kreds.proposalintake.proposal;

import kreds.web.api.OneOf;

/// An idea has arrived. It says so to everybody, whatever was there before: the receipt, or the
/// link of an idea that is sent again a day later, comes by mail alone (A4).
record ProposalReceivedJson(@OneOf("received") String state) {

  ProposalReceivedJson() {
    this("received");
  }
}
