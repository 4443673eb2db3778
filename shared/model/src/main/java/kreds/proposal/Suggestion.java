package kreds.proposal;

import java.time.Instant;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// Somebody whom the proposer thinks of. Gets no automatic mail: whoever is named by somebody else
/// has not asked for one.
///
/// @param id keyed from proposal and address: a row of its own, so that everything about a person
///   can be found and taken away
public record Suggestion(
    String id, String name, Company company, EmailAddress address, Instant at) {

  /// Whether it says nothing of this address that is not known.
  boolean repeats(Suggestion known) {
    var isSameCompany = !company.isKnown() || company.spelling().equals(known.company.spelling());
    return isSameCompany && Person.isSameName(name, known.name);
  }

  @Override
  public String toString() {
    return "Suggestion[…]";
  }
}
