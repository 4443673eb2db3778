package kreds.network;

import java.util.List;
import java.util.Optional;
import kreds.basics.Consequences;
import kreds.contact.Consent;

/// The candidates of the networks.
public interface Candidates {

  /// One.
  Optional<Candidate> of(String network, String id);

  /// All of one network, by identifier: one query.
  List<Candidate> ofNetwork(String network);

  /// Adds one, unless there is one already, and records the basis with the contact, in one
  /// transaction.
  ///
  /// @return false if the person was a candidate of this network already; nothing is changed then
  boolean add(Candidate candidate, Consequences consequences);

  /// The same for several at once, at most forty: all of them or none.
  ///
  /// @return false if one of them was a candidate already; nothing is changed then
  boolean addAll(List<Candidate> candidates, Consequences consequences);

  /// Replaces one, if it is still as it was read.
  ///
  /// @throws kreds.basics.Stale if it is not
  void save(Candidate asRead, Candidate after, Consequences consequences);

  /// The same, and records with the contact that the person wants to hear of later networks: one
  /// transaction.
  ///
  /// @throws kreds.basics.Stale if it is not
  void save(Candidate asRead, Candidate after, Consent given, Consequences consequences);

  /// Takes one off the list, if it is still as it was read.
  ///
  /// @throws kreds.basics.Stale if it is not
  void remove(Candidate asRead, Consequences consequences);
}
