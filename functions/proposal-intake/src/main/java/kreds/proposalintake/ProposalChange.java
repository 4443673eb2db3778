package kreds.proposalintake;

import java.time.Instant;
import java.util.List;
import kreds.delivery.Delivery;
import kreds.outcome.Outcome;
import kreds.proposal.Proposal;

/// One thing that somebody wants to do with a proposal.
///
/// @param actor as the audit names who does it
/// @param action as the audit names it, such as `refine-proposal`
/// @param rule decides
/// @param letters that the change causes
record ProposalChange(String actor, String action, Rule rule, Causes letters) {

  /// Decides on a proposal as it was read.
  interface Rule {
    Outcome<Proposal> on(Proposal before, Instant now);
  }

  /// Which letters a changed proposal causes.
  interface Causes {
    List<Delivery> of(Proposal after, Instant now);
  }

  /// A step that nobody is written to about.
  static ProposalChange quiet(String actor, String action, Rule rule) {
    return new ProposalChange(actor, action, rule, (after, now) -> List.of());
  }
}
