package kreds.delivery;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kreds.contact.Bar;
import kreds.contact.Contact;
import kreds.due.OnItsWay;
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

  private static final Refusal PAUSED =
      Refusal.illegal(
          "mailing-paused",
          "The letter's mailing is paused, so it would not leave. Order resume-mailing first, then"
              + " this again.");

  private static final Refusal NOT_MEANT =
      Refusal.illegal(
          "delivery-not-meant",
          "When the letter's turn came it was for its recipient no more: they had been taken off the"
              + " list, had answered, or had another address. It would not go now either.");

  private static final Refusal TOLD =
      Refusal.illegal(
          "delivery-outdated",
          "The letter has reached its person, and what it says of their place may no longer be so."
              + " Order send-link at enrollment: the person's own page says how it stands.");

  /// What tells how a place stands at a moment: only the roster knows whether that is still so. Who
  /// has not heard it may still get it, late, with the link to the own page; whoever has heard it
  /// would take an old "you are number 1 of the waiting list" for news.
  private static final Set<LetterKind> OF_A_PLACE =
      EnumSet.of(
          LetterKind.ENROLLMENT_CONFIRM,
          LetterKind.ENROLLMENT_NAMED,
          LetterKind.ENROLLMENT_SEATED,
          LetterKind.ENROLLMENT_WAITING,
          LetterKind.ENROLLMENT_OFFER,
          LetterKind.ENROLLMENT_OFFER_OVER,
          LetterKind.ENROLLMENT_LEFT,
          LetterKind.ENROLLMENT_FORGOTTEN,
          LetterKind.ENROLLMENT_REMOVED,
          LetterKind.ENROLLMENT_MAY_RETURN,
          LetterKind.ENROLLMENT_PENDING,
          LetterKind.ENROLLMENT_REJECTED,
          LetterKind.MEETING_LEFT,
          LetterKind.ENROLLMENT_LINK,
          LetterKind.ENROLLMENT_QUESTIONS,
          LetterKind.ENROLLMENT_SHARED,
          LetterKind.ENROLLMENT_FORMER,
          LetterKind.ENROLLMENT_ASKED,
          LetterKind.ENROLLMENT_HANDED_OVER,
          LetterKind.ENROLLMENT_NOT_TAKEN_OVER,
          LetterKind.ENROLLMENT_NOTHING_TO_TAKE_OVER,
          LetterKind.ENROLLMENT_MOVED);

  private static final Set<DeliveryState> HAS_ARRIVED =
      EnumSet.of(DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.COMPLAINED);

  /// The code of a refusal because of the address.
  public static final String BARRED = "address-barred";

  private SendingAgain() {}

  /// The letter as it goes again; as it is when it is under way already, or on its way.
  ///
  /// @param to what is known of its recipient's address
  /// @param isPaused whether it belongs to a mailing that is paused
  public static Outcome<Delivery> of(Delivery letter, Contact to, boolean isPaused, Instant now) {
    var no = against(letter, isPaused, now);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    if (letter.isUnderWay() || isOnItsWay(letter, now)) {
      return Outcome.done(letter);
    }
    return to.bars(letter.letter().kind().mailClass(), now)
        .map(bar -> Outcome.<Delivery>refused(barred(bar)))
        .orElseGet(() -> Outcome.done(letter.again(now)));
  }

  /// Whether it was let go a moment ago, and has left: the order once more is the same one.
  public static boolean isOnItsWay(Delivery letter, Instant now) {
    return (letter.state() == DeliveryState.SENT || letter.state() == DeliveryState.DELIVERED)
        && letter.letGoAt().filter(since -> OnItsWay.is(since, now)).isPresent();
  }

  /// Why it does not go again, whatever its address; empty when it may, or is under way.
  public static Optional<Refusal> against(Delivery letter, boolean isPaused, Instant now) {
    if (letter.isParked() || (isPaused && letter.state() == DeliveryState.PENDING)) {
      return Optional.of(PARKED);
    }
    if (letter.isUnderWay()) {
      return Optional.empty();
    }
    if (letter.state() == DeliveryState.UNKNOWN && !letter.isHeld()) {
      return Optional.of(UNSETTLED);
    }
    if (letter.isTooLate(now)) {
      return Optional.of(TOO_LATE);
    }
    if (letter.reason().equals(Delivery.NOT_MEANT)) {
      return Optional.of(NOT_MEANT);
    }
    if (!isOnItsWay(letter, now)
        && HAS_ARRIVED.contains(letter.state())
        && OF_A_PLACE.contains(letter.letter().kind())) {
      return Optional.of(TOLD);
    }
    return isPaused ? Optional.of(PAUSED) : Optional.empty();
  }

  private static Refusal barred(Bar bar) {
    return Refusal.illegal(
        BARRED,
        switch (bar) {
          case SUPPRESSED ->
              "The address is suppressed; show-address says why. If that is no longer so, order"
                  + " allow-address first.";
          case UNSUBSCRIBED -> "The person has unsubscribed from such email.";
          case NO_BASIS -> "The person is no member any more, and has not consented to such email.";
        });
  }
}
