package kreds.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What staff have done with a proposal besides describing it.
///
/// @param merged the proposals that it carries on, with those that these carried on before; whoever
///   had one of these ideas is told what becomes of this one
/// @param prepared what they have decided and told nobody
public record Handling(List<String> merged, Optional<PreparedDecision> prepared) {

  /// How many others one proposal carries on: each is a letter and a line more when it is
  /// published, and all of that is one transaction.
  static final int MOST_MERGED = 7;

  /// Nothing yet.
  public static final Handling NONE = new Handling(List.of(), Optional.empty());

  public Handling {
    merged = List.copyOf(merged);
  }

  Handling carrying(List<String> more) {
    var all = new ArrayList<>(merged);
    all.addAll(more);
    return new Handling(all, prepared);
  }

  Handling prepared(Optional<PreparedDecision> decision) {
    return new Handling(merged, decision);
  }

  /// In that state: what staff have decided, or done otherwise, is prepared no more. What the
  /// proposer took back stays, so that staff hear of it.
  Handling in(ProposalState next) {
    var isDecided = !next.isOpen() && next != ProposalState.WITHDRAWN;
    return isDecided ? prepared(Optional.empty()) : this;
  }
}
