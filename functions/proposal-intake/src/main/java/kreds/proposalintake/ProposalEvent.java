package kreds.proposalintake;

import java.util.Locale;

/// What staff are told of a proposal, each with words of its own in the letter.
enum ProposalEvent {
  ARRIVED,
  APPROVED,
  COMMENTED,
  WITHDRAWN,
  SUGGESTED;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
