package kreds.basics;

import kreds.text.Language;

/// A person as a network knows one: name, company, address, and the language that this person
/// reads.
///
/// @param company blank when not known
public record Person(String name, String company, EmailAddress address, Language language) {

  @Override
  public String toString() {
    return "Person[…]";
  }
}
