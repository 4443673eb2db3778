package kreds.proposalintake.candidate;

import kreds.id.Ids;
import kreds.network.Basis;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// Somebody who is to become a candidate.
///
/// @param evidence what the basis rests on; may be blank
record NewCandidate(Person person, Basis basis, String evidence) {

  /// The identifier on that network's list: the same address is the same candidate.
  String idIn(String network, Ids ids) {
    return idOf(person.address(), network, ids);
  }

  static String idOf(EmailAddress address, String network, Ids ids) {
    return ids.of("c", network, address.value());
  }

  @Override
  public String toString() {
    return "NewCandidate[…]";
  }
}
