package kreds.mailing;

import java.util.Optional;
import kreds.network.Candidate;
import kreds.person.Person;

/// One person of a part of an audience, before anybody asked whether the person may be written to.
///
/// @param candidate the candidacy by which the person is in it
public record AudienceMember(Person person, Optional<Candidate> candidate) {

  @Override
  public String toString() {
    return "AudienceMember[…]";
  }
}
