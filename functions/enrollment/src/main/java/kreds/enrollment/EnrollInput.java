package kreds.enrollment;

import java.time.Instant;
import kreds.basics.EmailAddress;
import kreds.basics.Person;
import kreds.form.Fields;
import kreds.text.Language;

/// The form of a network's page, as it was typed.
record EnrollInput(String name, String company, EmailAddress email, String role) {
  static final int LONGEST = 120;

  static EnrollInput read(Fields fields) {
    return new EnrollInput(
        fields.text("name", 2, LONGEST),
        fields.text("company", 2, LONGEST),
        fields.email("email"),
        fields.optionalText("role", LONGEST));
  }

  /// The form at the moment of its arrival.
  Arrival arrived(Language language, Instant at) {
    return new Arrival(new Person(name, company, email, language), role, at);
  }
}
