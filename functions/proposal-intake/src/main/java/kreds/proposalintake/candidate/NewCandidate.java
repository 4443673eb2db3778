package kreds.proposalintake.candidate;

import kreds.network.Basis;
import kreds.person.Person;

/// Somebody who is to become a candidate.
///
/// @param evidence what the basis rests on; may be blank
record NewCandidate(Person person, Basis basis, String evidence) {

  @Override
  public String toString() {
    return "NewCandidate[…]";
  }
}
