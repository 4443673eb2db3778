package kreds.proposal;

import java.util.List;
import java.util.Optional;
import kreds.person.EmailAddress;

/// The proposals.
public interface Proposals {

  /// One, with those whom its proposer named: one consistent query.
  Optional<Proposal> of(String id);

  /// Those in one state, the longest unchanged first, without those whom their proposers named; by
  /// the index, which may be a moment behind.
  List<Proposal> in(ProposalState state);

  /// Those about which staff have decided something and told nobody, the longest first, without
  /// those whom their proposers named; by the index, which may be a moment behind.
  List<Proposal> prepared();

  /// Which are of that proposer; by the index, which may be a moment behind.
  List<String> by(EmailAddress proposer);

  /// These, the longest unchanged first, without those whom their proposers named; read
  /// consistently, a hundred a call.
  List<Proposal> all(List<String> ids);
}
