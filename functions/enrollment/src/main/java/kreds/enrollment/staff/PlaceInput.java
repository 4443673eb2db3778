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

  /// As what staff have read of somebody.
  Field<Integer> SEEN =
      Field.whole("seen", 0, Integer.MAX_VALUE)
          .or(0)
          .means(
              "As the letter or the answer has it that names the person: who has become another"
                  + " company's since is not let in by it. Left out, whoever it is now.");

  /// Whom it is about, by address or by identifier, and why.
  ///
  /// @param seen as what they were read of; 0 for whoever it is now
  record OfPerson(
      String network,
      Optional<String> enrollment,
      Optional<EmailAddress> email,
      String reason,
      int seen)
      implements PlaceInput {
    static final Input<OfPerson> INPUT = Input.of(sent -> read(sent, REASON, 0));

    /// The same of whoever is let in, where no reason is needed.
    static final Input<OfPerson> LET_IN =
        Input.of(sent -> read(sent, REASON_IF_ANY, sent.get(SEEN)));

    private static OfPerson read(SentValues sent, Field<String> reason, int seen) {
      var input =
          new OfPerson(
              sent.get(NetworkInput.NETWORK),
              sent.get(NetworkInput.ENROLLMENT),
              sent.get(NetworkInput.OF_PERSON),
              sent.get(reason),
              seen);
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
