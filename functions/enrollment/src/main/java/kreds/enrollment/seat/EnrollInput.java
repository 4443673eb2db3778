package kreds.enrollment.seat;

import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// The form of a network's page, as it was typed.
public record EnrollInput(String name, String company, EmailAddress email, String role) {
  /// Who it is.
  public static final Field<String> NAME = Field.text("name", 1, 120).autocomplete("name");

  /// The company, as it is typed.
  public static final Field<String> COMPANY =
      Field.text("company", 1, 120).autocomplete("organization");

  /// What the person does there, or blank.
  public static final Field<String> ROLE =
      Field.text("role", 1, 120).or("").autocomplete("organization-title");

  private static final Field<EmailAddress> EMAIL = Field.email("email");

  /// The form.
  public static final Input<EnrollInput> INPUT =
      Input.of(sent ->
          new EnrollInput(sent.get(NAME), sent.get(COMPANY), sent.get(EMAIL), sent.get(ROLE)));

  /// Who it is.
  public Person person(Language language) {
    return new Person(name, Company.of(company), email, language);
  }
}
