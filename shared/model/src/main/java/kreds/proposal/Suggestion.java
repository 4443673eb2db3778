package kreds.proposal;

import java.time.Instant;
import java.util.Locale;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.text.Visible;

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
    return isSameCompany && folded(name).equals(folded(known.name));
  }

  private static String folded(String name) {
    return Visible.folded(name).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Suggestion[…]";
  }
}
