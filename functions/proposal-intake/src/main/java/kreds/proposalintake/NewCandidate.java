package kreds.proposalintake;

import kreds.basics.Person;
import kreds.network.Basis;

/// Somebody who is to become a candidate.
///
/// @param evidence what the basis rests on; may be blank
record NewCandidate(Person person, Basis basis, String evidence) {

  @Override
  public String toString() {
    return "NewCandidate[…]";
  }
}
