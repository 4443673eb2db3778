package kreds.proposal;

import java.util.List;
import java.util.Optional;
import kreds.basics.Consequences;
import kreds.network.Candidate;
import kreds.network.Network;

/// The proposals.
public interface Proposals {

  /// One, with a consistent read.
  Optional<Proposal> of(String id);

  /// Those in one state, the longest unchanged first; by the index, which may be a moment behind.
  List<Proposal> in(ProposalState state);

  /// Writes one that has just arrived, with its consequences.
  ///
  /// @throws kreds.basics.Stale if there is one with that identifier already
  void receive(Proposal arrived, Consequences consequences);

  /// Writes what has changed, with its consequences, if the version is still that of the first.
  ///
  /// @throws kreds.basics.Stale if somebody was faster
  void save(Proposal before, Proposal after, Consequences consequences);

  /// Writes the proposal, the network that it becomes and that network's first candidates, in one
  /// transaction.
  ///
  /// @throws kreds.basics.Stale if somebody was faster, with the proposal or with the network's
  ///   name
  void publish(
      Proposal before,
      Proposal after,
      Network network,
      List<Candidate> candidates,
      Consequences consequences);
}
