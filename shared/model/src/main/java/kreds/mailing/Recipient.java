package kreds.mailing;

import java.util.Optional;
import kreds.delivery.LetterKind;
import kreds.network.Candidate;
import kreds.person.Person;

/// One person who is to get a mailing, on the basis that the address has at this moment.
///
/// @param candidate the candidacy that `{answer}` leads to
public record Recipient(Person person, LetterKind kind, Optional<Candidate> candidate) {

  @Override
  public String toString() {
    return "Recipient[…]";
  }
}
