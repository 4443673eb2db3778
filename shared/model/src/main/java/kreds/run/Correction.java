package kreds.run;

import java.util.Optional;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// What is said anew of somebody who is enrolled; what is not said stays.
public record Correction(Optional<String> name, Optional<Company> company, Optional<String> role) {

  /// The person as that says, at an address.
  Person of(Person before, EmailAddress address) {
    return new Person(
        name.orElse(before.name()), company.orElse(before.company()), address, before.language());
  }

  /// The same person, whose place it stays.
  Applicant of(Applicant who) {
    return who.saying(of(who.person(), who.person().address()), role.orElse(who.role()));
  }

  @Override
  public String toString() {
    return "Correction[…]";
  }
}
