package kreds.distribution.sending;

import java.time.InstantSource;
import java.util.Optional;
import kreds.basics.Tries;
import kreds.distribution.writing.Unwritable;
import kreds.distribution.writing.Writing;
import kreds.distribution.writing.WrittenMail;
import kreds.mail.Claim;
import kreds.mail.Deliveries;
import kreds.mail.Delivery;
import kreds.mail.DeliveryState;
import kreds.mail.MailingText;

/// Sends one letter once: claim, write, hand over, mark. The row is the truth: whoever claims it
/// may hand it over, one time; what nobody can know stays *unknown* until the provider's own event,
/// or the policy of its class, settles it.
public final class Sending {
  private final Deliveries deliveries;
  private final Writing writing;
  private final Handing provider;
  private final Tries tries;
  private final Marking marking;
  private final InstantSource clock;

  public Sending(
      Deliveries deliveries,
      Writing writing,
      Handing provider,
      Tries.Pause pause,
      InstantSource clock) {
    this.deliveries = deliveries;
    this.writing = writing;
    this.provider = provider;
    this.tries = new Tries(pause);
    this.marking = new Marking(deliveries, pause);
    this.clock = clock;
  }

  /// Does with a letter what its state asks for, if it is due.
  public Handled send(Delivery asRead, Shift shift) {
    if (!asRead.isDue(clock.instant())) {
      return Handled.NOTHING;
    }
    return switch (asRead.state()) {
      case PENDING -> deliver(asRead, shift);
      case SENDING -> leaseRanOut(asRead);
      case UNKNOWN -> settle(asRead, shift);
      case SENT, DELIVERED, BOUNCED, COMPLAINED, FAILED, SUPPRESSED, EXPIRED -> Handled.NOTHING;
    };
  }

  /// Its sender is gone, and may have handed it over just before.
  private Handled leaseRanOut(Delivery asRead) {
    return mark(asRead, asRead.unknown(clock.instant(), "lease"), Handled.UNKNOWN);
  }

  /// The provider's event did not come in time.
  private Handled settle(Delivery asRead, Shift shift) {
    return asRead.mayGoOnceMore() && !asRead.isTooLate(clock.instant())
        ? deliver(asRead, shift)
        : mark(asRead, asRead.held(), Handled.HELD);
  }

  private Handled deliver(Delivery asRead, Shift shift) {
    if (asRead.isTooLate(clock.instant())) {
      return end(asRead, DeliveryState.EXPIRED, "too-late", Handled.EXPIRED);
    }
    return switch (Words.of(asRead, shift)) {
      case Words.Paused _ -> mark(asRead, asRead.parked(), Handled.PARKED);
      case Words.Missing(var why) -> end(asRead, DeliveryState.FAILED, why, Handled.FAILED);
      case Words.Found(var text) -> claim(asRead, text);
    };
  }

  private Handled claim(Delivery asRead, Optional<MailingText> text) {
    return switch (tries.untilFresh(() -> deliveries.claim(asRead, clock.instant()))) {
      case Claim.Lost _ -> Handled.NOTHING;
      case Claim.Barred(var reason) ->
          end(asRead, DeliveryState.SUPPRESSED, reason, Handled.SUPPRESSED);
      case Claim.Claimed(var mine) -> write(mine, text);
    };
  }

  private Handled write(Delivery mine, Optional<MailingText> text) {
    WrittenMail mail;
    try {
      mail = writing.write(mine, text);
    } catch (Unwritable cannot) {
      return end(mine, DeliveryState.FAILED, cannot.code(), Handled.FAILED);
    }
    return handOver(mine, mail);
  }

  private Handled handOver(Delivery mine, WrittenMail mail) {
    return switch (provider.hand(mail, mine)) {
      case SesAnswer.Accepted(var messageId) -> mark(mine, mine.sent(messageId), Handled.SENT);
      case SesAnswer.NotNow(var reason, var after) ->
          mark(mine, mine.backUntil(clock.instant().plus(after), reason), Handled.NOT_NOW);
      case SesAnswer.Never(var reason) -> end(mine, DeliveryState.FAILED, reason, Handled.FAILED);
      case SesAnswer.Unsure(var reason) ->
          mark(mine, mine.unknown(clock.instant(), reason), Handled.UNKNOWN);
    };
  }

  private Handled end(Delivery asRead, DeliveryState end, String why, Handled handled) {
    return mark(asRead, asRead.ended(end, why), handled);
  }

  /// If the row has moved on, an event of the provider was faster, and knows better.
  private Handled mark(Delivery asRead, Delivery after, Handled handled) {
    return marking.mark(asRead, after) || handled == Handled.SENT ? handled : Handled.NOTHING;
  }
}
