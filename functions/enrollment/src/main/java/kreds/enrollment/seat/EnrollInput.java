package kreds.enrollment.seat;

import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;
import kreds.web.form.Input;
import kreds.web.form.TextField;
import kreds.web.form.ValueField;

/// The form of a network's page, as it was typed.
public record EnrollInput(String name, String company, EmailAddress email, String role) {
  /// Who it is.
  public static final TextField NAME = TextField.of("name", 2, 120).filledInWith("name");

  /// The company, as it is typed.
  public static final TextField COMPANY =
      TextField.of("company", 2, 120).filledInWith("organization");

  /// What the person does there, or blank.
  public static final TextField ROLE =
      TextField.optional("role", 120).filledInWith("organization-title");

  private static final ValueField<EmailAddress> EMAIL = ValueField.email("email");

  /// The form.
  public static final Input<EnrollInput> INPUT =
      Input.of(sent ->
          new EnrollInput(sent.get(NAME), sent.get(COMPANY), sent.get(EMAIL), sent.get(ROLE)));

  /// Who it is.
  Person person(Language language) {
    return new Person(name, Company.of(company), email, language);
  }
}
