package kreds.run;

import java.util.Optional;
import kreds.person.Person;
import kreds.text.Language;

/// Somebody as staff name them. By an address that the run knows it is that person, at the address
/// that they have now; and what they read is theirs to say, not what most people read.
///
/// @param person with the language that most people read where staff do not say it
/// @param saysLanguage whether staff say it
public record MeantPerson(Person person, boolean saysLanguage) {

  /// Somebody of whom staff say all.
  public static MeantPerson of(Person person) {
    return new MeantPerson(person, true);
  }

  /// Of whom staff may say what they read.
  ///
  /// @param person with what most people read
  public static MeantPerson reading(Person person, Optional<Language> said) {
    return new MeantPerson(
        new Person(
            person.name(), person.company(), person.address(), said.orElse(person.language())),
        said.isPresent());
  }

  /// Who it is in that run.
  public Person in(Roster roster) {
    var now = FormerAddress.present(roster, person);
    return saysLanguage
        ? now
        : new Person(now.name(), now.company(), now.address(), language(roster, now));
  }

  /// By an address that a form only had by mistake it is somebody else.
  private static Language language(Roster roster, Person now) {
    for (var row : roster.enrollments()) {
      if (row.person().address().equals(now.address()) && !UsedAddress.wasMistyped(row)) {
        return row.person().language();
      }
    }
    return now.language();
  }

  @Override
  public String toString() {
    return "MeantPerson[…]";
  }
}
