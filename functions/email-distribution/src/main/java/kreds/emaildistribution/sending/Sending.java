package kreds.emaildistribution.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kreds.aws.AwsTrouble;
import kreds.commit.Retrying;
import kreds.delivery.Claim;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.emaildistribution.writing.UnwritableLetter;
import kreds.emaildistribution.writing.Writing;
import kreds.emaildistribution.writing.WrittenMail;
import kreds.mailing.MailingText;

/// Sends one letter once: claim, write, hand over, mark. The row is the truth: whoever claims it
/// may hand it over, one time; what nobody can know stays *unknown* until the provider's own event,
/// or the policy of its class, settles it.
public final class Sending {
  /// What was not taken is due again by the next round.
  private static final Duration A_MOMENT = Duration.ofSeconds(30);

  private final Deliveries deliveries;
  private final Writing writing;
  private final MailProvider provider;
  private final Retrying retrying;
  private final DeliveryMarks marking;
  private final Gathering gathering;
  private final StillMeant meant;
  private final InstantSource clock;

  public Sending(
      Deliveries deliveries,
      Writing writing,
      MailProvider provider,
      Retrying retrying,
      DeliveryMarks marks,
      Gathering gathering,
      StillMeant meant,
      InstantSource clock) {
    this.deliveries = deliveries;
    this.writing = writing;
    this.provider = provider;
    this.retrying = retrying;
    this.marking = marks;
    this.gathering = gathering;
    this.meant = meant;
    this.clock = clock;
  }

  /// Does with a letter what its state asks for, if it is due.
  public SendResult send(Delivery asRead, SenderRun shift) {
    if (!asRead.isDue(clock.instant())) {
      return SendResult.NOTHING;
    }
    return switch (asRead.state()) {
      case PENDING -> begin(asRead, shift);
      case SENDING -> leaseRanOut(asRead);
      case UNKNOWN -> settle(asRead, shift);
      case SENT, DELIVERED, BOUNCED, COMPLAINED, FAILED, SUPPRESSED, EXPIRED -> SendResult.NOTHING;
    };
  }

  /// What staff read together with others waits for that, and is not handed over itself.
  private SendResult begin(Delivery asRead, SenderRun shift) {
    var now = clock.instant();
    if (asRead.isGathered()) {
      return mark(asRead, gathering.settled(asRead, now), SendResult.GATHERED);
    }
    var gathered = gathering.gathered(asRead, now);
    return gathered.isPresent()
        ? mark(asRead, gathered.get(), SendResult.GATHERED)
        : deliver(asRead, shift);
  }

  /// Its sender is gone, and may have handed it over just before.
  private SendResult leaseRanOut(Delivery asRead) {
    return mark(asRead, asRead.unknown(clock.instant(), "interrupted"), SendResult.UNKNOWN);
  }

  /// The provider's event did not come in time.
  private SendResult settle(Delivery asRead, SenderRun shift) {
    return asRead.mayGoOnceMore() && !asRead.isTooLate(clock.instant())
        ? deliver(asRead, shift)
        : mark(asRead, asRead.held(), SendResult.HELD);
  }

  private SendResult deliver(Delivery asRead, SenderRun shift) {
    if (asRead.isTooLate(clock.instant())) {
      return end(asRead, DeliveryState.EXPIRED, "too-late", SendResult.EXPIRED);
    }
    return switch (MailingWords.of(asRead, shift)) {
      case MailingWords.Paused _ -> mark(asRead, asRead.parked(), SendResult.PARKED);
      case MailingWords.Missing(var why) ->
          end(asRead, DeliveryState.FAILED, why, SendResult.FAILED);
      case MailingWords.Found(var text) -> claim(asRead, text, shift);
    };
  }

  private SendResult claim(Delivery asRead, Optional<MailingText> text, SenderRun shift) {
    if (shift.rests(asRead)) {
      return SendResult.RESTING;
    }
    if (!meant.holds(asRead, shift, clock.instant())) {
      return end(asRead, DeliveryState.SUPPRESSED, Delivery.NOT_MEANT, SendResult.SUPPRESSED);
    }
    return switch (retrying.untilFresh(() -> deliveries.claim(asRead, clock.instant()))) {
      case Claim.Lost _ -> SendResult.NOTHING;
      case Claim.Barred(var why) ->
          end(asRead, DeliveryState.SUPPRESSED, why.code(), SendResult.SUPPRESSED);
      case Claim.Claimed(var mine) -> write(mine, text, shift);
    };
  }

  private SendResult write(Delivery mine, Optional<MailingText> text, SenderRun shift) {
    WrittenMail mail;
    try {
      mail = writing.write(mine, text);
    } catch (UnwritableLetter cannot) {
      return end(mine, DeliveryState.FAILED, cannot.code(), SendResult.FAILED);
    } catch (RuntimeException fault) {
      // The keys of its links could not be read just now; or it would fail again. Nothing has been
      // handed over, so nobody need wonder whether it left.
      var unused =
          AwsTrouble.is(fault)
              ? mark(mine, mine.backUntil(later(), "unavailable"), SendResult.NOT_NOW)
              : end(mine, DeliveryState.FAILED, "unwritable", SendResult.FAILED);
      throw fault;
    }
    return inTurn(mine, mail, shift);
  }

  /// The moment comes last, so that what it waited for does not make letters leave in a heap.
  private SendResult inTurn(Delivery mine, WrittenMail mail, SenderRun shift) {
    if (!shift.awaits(mine)) {
      return mark(mine, mine.backUntil(later(), "no-room"), SendResult.WAITING);
    }
    return mine.isTooLate(clock.instant())
        ? end(mine, DeliveryState.EXPIRED, "too-late", SendResult.EXPIRED)
        : handed(mine, mail, shift);
  }

  /// It is marked before anybody else is told: nobody must wonder longer than need be.
  private SendResult handed(Delivery mine, WrittenMail mail, SenderRun shift) {
    var handed = shift.handing(mine);
    var answer = provider.hand(mail, mine);
    var isNews = shift.heard(answer, handed);
    try {
      return answered(mine, answer);
    } finally {
      if (isNews) {
        shift.tells(answer);
      }
    }
  }

  private SendResult answered(Delivery mine, SesAnswer answer) {
    return switch (answer) {
      case SesAnswer.Accepted(var messageId) -> mark(mine, mine.sent(messageId), SendResult.SENT);
      case SesAnswer.NotNow(var why) ->
          mark(mine, mine.backUntil(later(), why.code()), SendResult.NOT_NOW);
      case SesAnswer.Never(var reason) ->
          end(mine, DeliveryState.FAILED, reason, SendResult.FAILED);
      case SesAnswer.Unsure(var reason) ->
          mark(mine, mine.unknown(clock.instant(), reason), SendResult.UNKNOWN);
    };
  }

  private Instant later() {
    return clock.instant().plus(A_MOMENT);
  }

  /// What may have left at an earlier attempt has not come to that end: nobody knows.
  private SendResult end(Delivery asRead, DeliveryState end, String why, SendResult handled) {
    return asRead.doubts() > 0
        ? mark(asRead, asRead.heldAfter(why), SendResult.HELD)
        : mark(asRead, asRead.ended(end, why), handled);
  }

  /// If the row has moved on, an event of the provider was faster, and knows better.
  private SendResult mark(Delivery asRead, Delivery after, SendResult handled) {
    return marking.mark(asRead, after) || handled == SendResult.SENT ? handled : SendResult.NOTHING;
  }
}
