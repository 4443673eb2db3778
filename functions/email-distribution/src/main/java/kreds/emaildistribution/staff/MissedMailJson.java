package kreds.emaildistribution.staff;

import java.util.List;
import kreds.delivery.Delivery;
import kreds.emaildistribution.mailing.StateWords;

/// A letter that did not arrive, or perhaps did not: to whom, and why.
///
/// @param state such as `failed`, `bounced`, `held`
/// @param reason a code; blank if there is nothing to say
record MissedMailJson(String delivery, String address, String name, String state, String reason) {

  /// Those of a mailing that missed their recipients.
  static List<MissedMailJson> among(List<Delivery> letters) {
    return letters.stream().filter(MissedMailJson::isMissed).map(MissedMailJson::of).toList();
  }

  private static boolean isMissed(Delivery letter) {
    return letter.state().isMissed() || letter.isHeld();
  }

  private static MissedMailJson of(Delivery letter) {
    var to = letter.letter().to();
    return new MissedMailJson(
        letter.key(), to.address().value(), to.name(), StateWords.of(letter), letter.reason());
  }
}
