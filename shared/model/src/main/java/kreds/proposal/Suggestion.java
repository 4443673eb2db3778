package kreds.proposal;

import java.time.Instant;
import java.util.Optional;
import kreds.id.Ids;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// Somebody who might take part. Whom somebody else has named gets no automatic mail, since they
/// have not asked for one.
///
/// @param id keyed from proposal, address and source: a row of its own, so that everything about a
///   person can be found and taken away
/// @param source who thought of it: a proposer reads only whom they have named themselves
/// @param wish what the person has typed, where it is the person who wants to join
public record Suggestion(
    String id,
    String name,
    Company company,
    EmailAddress address,
    Instant at,
    SuggestionSource source,
    Optional<Wish> wish) {

  /// A person's own wish to join, sent by a form that anybody may send.
  ///
  /// @param words what was typed besides, for staff; may be blank
  public record Wish(Language language, String words) {}

  /// Somebody who wants to join.
  public static Suggestion ofOneself(String id, Person who, String words, Instant at) {
    return new Suggestion(
        id,
        who.name(),
        who.company(),
        who.address(),
        at,
        SuggestionSource.SELF,
        Optional.of(new Wish(who.language(), words)));
  }

  /// Somebody whom the proposer thinks of.
  public Suggestion(String id, String name, Company company, EmailAddress address, Instant at) {
    this(id, name, company, address, at, SuggestionSource.PROPOSER, Optional.empty());
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
    return new Suggestion(idOf(ids, into, address, from), name, company, address, at, from, wish);
  }

  /// Whether it is the same wish, whenever it came.
  boolean isSame(Suggestion known) {
    return name.equals(known.name) && company.equals(known.company) && wish.equals(known.wish);
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
