package kreds.proposal;

import kreds.text.Worded;

/// Who thought of a possible participant.
public enum SuggestionSource implements Worded {
  /// The proposer.
  PROPOSER,
  /// The proposer of another idea, which was merged into this one.
  MERGED,
  /// The person, who wants to join.
  SELF
}
