package kreds.proposal;

import java.time.Instant;
import kreds.id.Ids;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// Somebody who might take part. Whom somebody else has named gets no automatic mail, since they
/// have not asked for one.
///
/// @param id keyed from proposal, address and source: a row of its own, so that everything about a
///   person can be found and taken away
/// @param source who thought of it: a proposer reads only whom they have named themselves
/// @param words what was typed with it, for staff; may be blank
public record Suggestion(
    String id,
    String name,
    Company company,
    EmailAddress address,
    Instant at,
    SuggestionSource source,
    String words) {

  /// Somebody whom the proposer thinks of.
  public Suggestion(String id, String name, Company company, EmailAddress address, Instant at) {
    this(id, name, company, address, at, SuggestionSource.PROPOSER, "");
  }

  /// The identifier of somebody on the list of that proposal.
  public static String idOf(Ids ids, String proposal, EmailAddress who, SuggestionSource source) {
    return source == SuggestionSource.PROPOSER
        ? ids.of("g", proposal, who.value())
        : ids.of("g", proposal, who.value(), source.name());
  }

  /// The same person on the list of the proposal that carries this one on.
  Suggestion along(String into, Ids ids) {
    var from = source == SuggestionSource.PROPOSER ? SuggestionSource.MERGED : source;
    return new Suggestion(idOf(ids, into, address, from), name, company, address, at, from, words);
  }

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
