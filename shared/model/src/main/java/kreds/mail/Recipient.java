package kreds.mail;

import java.util.Optional;
import kreds.basics.Person;
import kreds.network.Candidate;

/// One person who is to get a mailing, on the basis that the address has at this moment.
///
/// @param candidate the candidacy that `{answer}` leads to
public record Recipient(Person person, LetterKind kind, Optional<Candidate> candidate) {

  @Override
  public String toString() {
    return "Recipient[…]";
  }
}
