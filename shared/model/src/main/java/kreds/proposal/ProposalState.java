package kreds.proposal;

import java.util.EnumSet;
import java.util.Set;
import kreds.text.Worded;

/// The life of a proposal, as a table: received → refining → described → published | declined |
/// merged | withdrawn.
public enum ProposalState implements Worded {
  /// The idea has arrived; the proposer can still change or withdraw it.
  RECEIVED,
  /// The secretariat writes the description.
  REFINING,
  /// The description is written; the proposer is asked to approve it.
  DESCRIBED,
  /// It has become a network.
  PUBLISHED,
  /// It will not become a network.
  DECLINED,
  /// Another proposal carries it on.
  MERGED,
  /// The proposer has taken it back.
  WITHDRAWN;

  /// Whether the step exists.
  public boolean mayBecome(ProposalState next) {
    return followers().contains(next);
  }

  /// Whether something can still come of it.
  public boolean isOpen() {
    return !followers().isEmpty();
  }

  private Set<ProposalState> followers() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(REFINING, DECLINED, MERGED, WITHDRAWN);
      case REFINING -> EnumSet.of(DESCRIBED, DECLINED, MERGED);
      case DESCRIBED -> EnumSet.of(PUBLISHED, DECLINED, MERGED);
      case PUBLISHED, DECLINED, MERGED, WITHDRAWN -> EnumSet.noneOf(ProposalState.class);
    };
  }
}
