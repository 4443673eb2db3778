package kreds.proposalintake.proposal;

import java.util.List;
import java.util.Optional;
import kreds.web.api.Means;
import kreds.web.api.OneOf;

/// An idea, or the wish to join one, has arrived. It says so to everybody, whatever was there
/// before: the receipt, or the link of an idea that is sent again a day later, comes by mail alone
/// (A4). To a preview it says what is alike, and nothing has arrived.
record ProposalReceivedJson(
    @OneOf({"received", "preview"}) String state,
    @Means("To a preview: networks and ideas that are like it, the most alike first.")
        Optional<List<SimilarJson>> similar) {

  ProposalReceivedJson() {
    this("received", Optional.empty());
  }

  static ProposalReceivedJson preview(List<SimilarJson> similar) {
    return new ProposalReceivedJson("preview", Optional.of(similar));
  }
}
