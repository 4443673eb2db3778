package kreds.person;

import kreds.text.Language;

/// A person as a network knows one: name, company, address, and the language that this person
/// reads.
///
/// @param name blank where nobody has said it
public record Person(String name, Company company, EmailAddress address, Language language) {

  @Override
  public String toString() {
    return "Person[…]";
  }
}
