package kreds.mail;

import java.util.Optional;
import kreds.basics.Person;
import kreds.network.Candidate;

/// One person of a part of an audience, before anybody asked whether the person may be written to.
///
/// @param candidate the candidacy by which the person is in it
public record Named(Person person, Optional<Candidate> candidate) {

  @Override
  public String toString() {
    return "Named[…]";
  }
}
