package kreds.delivery;

import java.time.Instant;
import kreds.contact.Bar;
import kreds.contact.Contact;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Whether staff may have a letter sent again (U3): whatever is done with may go again, so that
/// nobody is stranded by a mail that was lost; what is on its way already goes once.
public final class SendingAgain {
  private static final Refusal TOO_LATE =
      Refusal.illegal(
          "delivery-too-late",
          "The letter's time is over, it cannot be sent any more. Write to the person yourself, and"
              + " let it be with drop-held.");

  private static final Refusal UNSETTLED =
      Refusal.illegal(
          "delivery-unsettled",
          "Nobody knows yet whether the letter left. Within a quarter of an hour that is settled,"
              + " or it is held for you.");

  private static final Refusal PARKED =
      Refusal.illegal(
          "delivery-parked",
          "The letter's mailing is paused: it goes when you order resume-mailing.");

  private SendingAgain() {}

  /// The letter as it goes again; as it is when it is under way already.
  ///
  /// @param to what is known of its recipient's address
  public static Outcome<Delivery> of(Delivery letter, Contact to, Instant now) {
    if (letter.isParked()) {
      return Outcome.refused(PARKED);
    }
    if (letter.isUnderWay()) {
      return Outcome.done(letter);
    }
    if (letter.state() == DeliveryState.UNKNOWN && !letter.isHeld()) {
      return Outcome.refused(UNSETTLED);
    }
    if (letter.isTooLate(now)) {
      return Outcome.refused(TOO_LATE);
    }
    return to.bars(letter.letter().kind().mailClass())
        .map(bar -> Outcome.<Delivery>refused(barred(bar)))
        .orElseGet(() -> Outcome.done(letter.again(now)));
  }

  private static Refusal barred(Bar bar) {
    return Refusal.illegal(
        "address-barred",
        switch (bar) {
          case SUPPRESSED ->
              "The address is suppressed; show-address says why. If that is no longer so, order"
                  + " allow-address first.";
          case UNSUBSCRIBED -> "The person has unsubscribed from such mail.";
          case NO_BASIS -> "The person is no member any more, and has not consented to such mail.";
        });
  }
}
