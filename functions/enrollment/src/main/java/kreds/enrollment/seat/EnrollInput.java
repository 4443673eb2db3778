package kreds.enrollment.seat;

import kreds.form.Fields;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// The form of a network's page, as it was typed.
public record EnrollInput(String name, String company, EmailAddress email, String role) {
  /// The longest line.
  public static final int LONGEST = 120;

  static EnrollInput read(Fields fields) {
    return new EnrollInput(
        fields.text("name", 2, LONGEST),
        fields.text("company", 2, LONGEST),
        fields.email("email"),
        fields.optionalText("role", LONGEST));
  }

  /// Who it is.
  Person person(Language language) {
    return new Person(name, Company.of(company), email, language);
  }
}
