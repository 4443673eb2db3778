package kreds.emaildistribution.staff;

import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.emaildistribution.mailing.StateWords;

/// A letter that did not arrive, or perhaps did not: to whom, and why.
///
/// @param state such as `failed`, `bounced`, `held`
/// @param reason a code; blank if there is nothing to say
record MissedMailJson(String delivery, String address, String name, String state, String reason) {

  /// A letter of a mailing, if it missed its recipient.
  static Optional<MissedMailJson> ifMissed(Delivery letter) {
    return letter.state().isMissed() || letter.isHeld()
        ? Optional.of(of(letter))
        : Optional.empty();
  }

  private static MissedMailJson of(Delivery letter) {
    var to = letter.letter().to();
    return new MissedMailJson(
        letter.key(), to.address().value(), to.name(), StateWords.of(letter), letter.reason());
  }
}
