package kreds.mailing;

import java.util.Optional;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;
import kreds.network.Candidate;
import kreds.person.Person;

/// One person who is to get a mailing, on the basis that the address has at this moment.
///
/// @param candidate the candidacy that `{answer}` leads to
/// @param place the own page that `{page}` leads to
public record Recipient(
    Person person,
    LetterKind kind,
    Optional<Candidate> candidate,
    Optional<LinkSubject.OfEnrollment> place) {

  @Override
  public String toString() {
    return "Recipient[…]";
  }
}
