package kreds.proposalintake.proposal;

import kreds.proposal.Proposal;
import kreds.text.Language;
import kreds.web.api.Means;

/// The proposal that carries a merged one on, as the proposer of the merged one may see it: it is
/// another's, so neither its words nor its people are shown, and no way leads to its page.
///
/// @param reason why it was declined, in staff's words; blank otherwise
public record CarrierJson(
    String state, String title, String reason, @Means("Once it is published.") String network) {

  static CarrierJson of(Proposal carrier, Language reader) {
    return new CarrierJson(
        carrier.state().word(),
        carrier.titleFor(reader),
        carrier.ending().reason(),
        carrier.ending().network());
  }
}
