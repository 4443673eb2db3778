package kreds.enrollment.staff;

import java.util.Map;
import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// What staff sent about places, raw.
sealed interface PlaceInput {
  /// Why; for the audit, and nobody is written to with it. Who asks for all that is kept about them
  /// reads it, too.
  Field<String> REASON =
      Field.text("reason", 1, 500)
          .means(
              "For the audit; the person reads it only in the file of all that is kept about them.");

  /// Why, where it need not be said.
  Field<String> REASON_IF_ANY = REASON.or("");

  /// Whom it is about, by address or by identifier, and why.
  record OfPerson(
      String network, Optional<String> enrollment, Optional<EmailAddress> email, String reason)
      implements PlaceInput {
    static final Input<OfPerson> INPUT = Input.of(sent -> read(sent, REASON));

    /// The same where no reason is needed.
    static final Input<OfPerson> WITHOUT_REASON = Input.of(sent -> read(sent, REASON_IF_ANY));

    private static OfPerson read(SentValues sent, Field<String> reason) {
      var input =
          new OfPerson(
              sent.get(NetworkInput.NETWORK),
              sent.get(NetworkInput.ENROLLMENT),
              sent.get(NetworkInput.OF_PERSON),
              sent.get(reason));
      sent.requireOne(NetworkInput.OF_PERSON, NetworkInput.ENROLLMENT);
      return input;
    }

    /// The one whom an order means, as another order names them.
    Map<String, String> named() {
      return email
          .map(address -> Map.of("network", network, "email", address.value()))
          .orElseGet(() -> Map.of("network", network, "enrollment", enrollment.orElse("")));
    }
  }

  /// Why nobody moves up.
  record WhyNot(String network) implements PlaceInput {
    static final Input<WhyNot> INPUT = Input.of(sent -> new WhyNot(sent.get(NetworkInput.NETWORK)));
  }
}
