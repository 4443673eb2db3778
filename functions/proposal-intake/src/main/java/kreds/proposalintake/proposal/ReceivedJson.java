package kreds.proposalintake.proposal;

import kreds.web.api.OneOf;

/// An idea has arrived.
record ReceivedJson(@OneOf("received") String state) {

  ReceivedJson() {
    this("received");
  }
}
