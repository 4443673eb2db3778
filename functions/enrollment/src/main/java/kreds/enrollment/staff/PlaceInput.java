package kreds.enrollment.staff;

import java.util.Optional;
import kreds.network.Capacity;
import kreds.person.EmailAddress;
import kreds.run.SeatRules;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff sent about places, raw.
sealed interface PlaceInput {
  /// Why; for the audit, and nobody is written to with it. Who asks for all that is kept about them
  /// reads it, too.
  Field<String> REASON =
      Field.text("reason", 1, 500)
          .means(
              "For the audit; the person reads it only in the file of all that is kept about them.");

  /// How long an offer holds its seat.
  Field<Optional<Integer>> OFFER_HOURS =
      Field.whole("offerHours", 1, SeatRules.MOST_OFFER_HOURS)
          .optional()
          .means("Working hours, 08–16 on Danish working days, that an offer holds its seat.");

  /// How many seats one company may hold.
  Field<Optional<Integer>> SEATS_PER_COMPANY =
      Field.whole("seatsPerCompany", 0, Capacity.MOST)
          .optional()
          .means("How many seats one company may hold; 0 where nobody counts them.");

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

  /// How seats are given.
  record Rules(String network, Optional<Integer> seatsPerCompany, Optional<Integer> offerHours)
      implements PlaceInput {
    static final Input<Rules> INPUT =
        Input.of(sent ->
            new Rules(
                sent.get(NetworkInput.NETWORK),
                sent.get(SEATS_PER_COMPANY),
                sent.get(OFFER_HOURS)));

    /// The rules with what was sent; what was not stays.
    SeatRules after(SeatRules before) {
      var capacity = before.capacity();
      return before
          .sized(seatsPerCompany.map(capacity::limited).orElse(capacity))
          .offering(offerHours.orElse(before.offerHours()));
    }
  }
}
