package kreds.enrollment.staff;

import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff sent about places, raw.
sealed interface PlaceInput {
  /// Why; for the audit, the person does not read it.
  Field<String> REASON =
      Field.text("reason", 1, 500).means("For the audit; the person does not read it.");

  /// Whom it is about, by address or by identifier, and why.
  record OfPerson(
      String network, Optional<String> enrollment, Optional<EmailAddress> email, String reason)
      implements PlaceInput {
    static final Input<OfPerson> INPUT =
        Input.of(sent -> {
          var input =
              new OfPerson(
                  sent.get(NetworkInput.NETWORK),
                  sent.get(NetworkInput.ENROLLMENT),
                  sent.get(NetworkInput.OF_PERSON),
                  sent.get(REASON));
          sent.requireOne(NetworkInput.OF_PERSON, NetworkInput.ENROLLMENT);
          return input;
        });
  }

  /// Why nobody moves up.
  record WhyNot(String network) implements PlaceInput {
    static final Input<WhyNot> INPUT = Input.of(sent -> new WhyNot(sent.get(NetworkInput.NETWORK)));
  }
}
