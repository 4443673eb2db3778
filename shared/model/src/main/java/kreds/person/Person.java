package kreds.person;

import java.util.Locale;
import kreds.text.Language;
import kreds.text.Visible;

/// A person as a network knows one: name, company, address, and the language that this person
/// reads.
///
/// @param name blank where nobody has said it
public record Person(String name, Company company, EmailAddress address, Language language) {

  /// What is left of somebody who is forgotten: nothing.
  public static Person forgotten() {
    return new Person("", Company.UNKNOWN, EmailAddress.NOBODY, Language.DA);
  }

  /// Whether nothing is known of the person any more. (By its text: comparing records loads thirty
  /// classes, and every form that is stored asks.)
  public boolean isForgotten() {
    return address.value().equals(EmailAddress.NOBODY.value());
  }

  /// Whether both are called the same, however it is written: capitals, spaces and what nobody sees
  /// make no other person.
  public boolean isNamedAs(Person other) {
    return isSameName(name, other.name);
  }

  /// Whether two names are one.
  public static boolean isSameName(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String name) {
    return Visible.folded(name).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Person[…]";
  }
}
