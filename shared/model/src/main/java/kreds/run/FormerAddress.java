package kreds.run;

import java.util.Collection;
import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// An address under which somebody was in a run who goes on under another. Staff who name it mean
/// the person, and read which address that one has; a colleague who has taken over a place is
/// somebody else.
///
/// @param named the one that was theirs
/// @param now the one that they have
public record FormerAddress(EmailAddress named, EmailAddress now) {

  /// The same of an address; empty where it is nobody's former one.
  public static Optional<FormerAddress> of(Roster roster, EmailAddress address) {
    return roster
        .formerly(address)
        .flatMap(row -> roster.present(row.id()))
        .map(Enrollment::person)
        .filter(person -> !person.isForgotten() && !person.address().equals(address))
        .map(person -> new FormerAddress(address, person.address()));
  }

  /// Somebody as staff name them, at the address that the person has now.
  public static Person present(Roster roster, Person named) {
    return of(roster, named.address())
        .map(former -> new Person(named.name(), named.company(), former.now, named.language()))
        .orElse(named);
  }

  /// What staff read who have named these; blank where none is a former one.
  public static String said(Roster roster, Collection<EmailAddress> named) {
    var said = new StringBuilder();
    for (var address : named) {
      of(roster, address)
          .ifPresent(former ->
              said.append(" The address ")
                  .append(former.named.value())
                  .append(" is a former one: this person has ")
                  .append(former.now.value())
                  .append(" now."));
    }
    return said.toString();
  }

  /// The same of those among what staff name people by that are addresses.
  public static String saidOf(Roster roster, Collection<String> named) {
    return said(roster, named.stream().flatMap(each -> EmailAddress.parse(each).stream()).toList());
  }

  @Override
  public String toString() {
    return "FormerAddress[…]";
  }
}
