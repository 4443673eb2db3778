package kreds.enrollment.staff;

import java.util.Optional;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.run.Correction;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff sent to correct somebody who is enrolled; what is not sent stays.
record CorrectionOrder(
    String network,
    Optional<String> enrollment,
    Optional<EmailAddress> email,
    Correction said,
    Optional<EmailAddress> newEmail) {
  private static final Field<Optional<String>> NAME = Field.text("name", 1, 120).optional();

  private static final Field<Optional<String>> COMPANY = Field.text("company", 1, 120).optional();

  private static final Field<Optional<String>> ROLE = Field.text("role", 1, 120).optional();

  private static final Field<Optional<EmailAddress>> NEW_EMAIL =
      Field.email("newEmail")
          .optional()
          .means("The address that letters go to from now on; the old one is told.");

  static final Input<CorrectionOrder> INPUT =
      Input.of(sent -> {
        var order =
            new CorrectionOrder(
                sent.get(NetworkInput.NETWORK),
                sent.get(NetworkInput.ENROLLMENT),
                sent.get(NetworkInput.OF_PERSON),
                new Correction(sent.get(NAME), sent.get(COMPANY).map(Company::of), sent.get(ROLE)),
                sent.get(NEW_EMAIL));
        sent.requireOne(NetworkInput.OF_PERSON, NetworkInput.ENROLLMENT);
        sent.require(
            sent.has(NAME) || sent.has(COMPANY) || sent.has(ROLE) || sent.has(NEW_EMAIL),
            NAME,
            "missing");
        return order;
      });
}
