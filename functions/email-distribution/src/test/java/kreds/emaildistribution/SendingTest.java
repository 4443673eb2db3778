package kreds.emaildistribution;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.LetterKind;
import kreds.emaildistribution.sending.SendResult;
import kreds.emaildistribution.writing.Preview;
import kreds.emaildistribution.writing.Writing;
import kreds.emaildistribution.writing.WrittenMail;
import kreds.mailing.MailingText;
import kreds.outcome.Unavailable;
import kreds.testing.aws.SesFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One letter is handed over once (R1), and what nobody can know is settled by its class.
final class SendingTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest(name = "{0}: one request, and the letter is {1}")
  @CsvSource({
    "NONE, SENT, ''",
    "THROTTLE, PENDING, rate",
    "DAILY_QUOTA, PENDING, daily-quota",
    "PAUSED, PENDING, paused-by-provider",
    "SUSPENDED, PENDING, paused-by-provider",
    "REJECTED, PENDING, configuration",
    "FORBIDDEN, PENDING, configuration",
    "UNHEARD_OF, PENDING, unrecognized",
    "PROXY, PENDING, not-from-provider",
    "VIRUS, FAILED, rejected",
    "BAD_ADDRESS, FAILED, refused",
    "ERROR_500, UNKNOWN, provider-500",
    "ERROR_500_AFTER_ACCEPT, UNKNOWN, provider-500",
    "HANG_AFTER_ACCEPT, UNKNOWN, timeout",
    "DROP_AFTER_ACCEPT, UNKNOWN, connection",
    "DROP_BEFORE_ACCEPT, UNKNOWN, connection",
  })
  void aCallIsOneRequestWhateverTheProviderDoes(
      SesFault fault, DeliveryState state, String reason) {
    var letter = desk.add(service(1));
    desk.ses.fault(fault);
    send(letter);
    assertThat(desk.ses.requests()).isOne();
    assertThat(desk.stored(letter).state()).isEqualTo(state);
    assertThat(desk.stored(letter).reason()).isEqualTo(reason);
  }

  @Test
  void whatWasNotTakenGoesLaterAndIsSentOnce() {
    var letter = desk.add(service(1));
    desk.ses.next(SesFault.THROTTLE);
    assertThat(send(letter)).isEqualTo(SendResult.NOT_NOW);
    assertThat(send(desk.stored(letter))).isEqualTo(SendResult.NOTHING);
    desk.clock.advance(Duration.ofMinutes(1));
    assertThat(send(desk.stored(letter))).isEqualTo(SendResult.SENT);
    assertThat(desk.ses.mails()).hasSize(1);
  }

  @Test
  void serviceMailOfWhichNobodyKnowsGoesOnceMoreAndThenIsHeld() {
    var letter = desk.add(service(1));
    desk.ses.fault(SesFault.HANG_AFTER_ACCEPT);
    send(letter);
    desk.clock.advance(Duration.ofMinutes(14));
    assertThat(send(desk.stored(letter))).isEqualTo(SendResult.NOTHING);
    desk.clock.advance(Duration.ofMinutes(1));
    assertThat(send(desk.stored(letter))).isEqualTo(SendResult.UNKNOWN);
    desk.clock.advance(Duration.ofHours(1));
    assertThat(send(desk.stored(letter))).isEqualTo(SendResult.HELD);
    assertThat(desk.ses.requests()).isEqualTo(2);
  }

  @Test
  void whatMayHaveLeftAndIsRefusedOrBarredAtItsSecondAttemptIsHeld() {
    var refused = desk.add(service(1));
    desk.ses.next(SesFault.HANG_AFTER_ACCEPT);
    send(refused);
    desk.ses.fault(SesFault.VIRUS);
    desk.clock.advance(Duration.ofMinutes(15));
    assertThat(send(desk.stored(refused))).isEqualTo(SendResult.HELD);
    assertThat(desk.stored(refused).isHeld()).isTrue();
    assertThat(desk.stored(refused).reason()).isNotEmpty();
  }

  @Test
  void aMailingOfWhichNobodyKnowsIsHeldAndNeverGoesByItself() {
    var letter = released(1);
    desk.ses.fault(SesFault.HANG_AFTER_ACCEPT);
    send(letter);
    desk.clock.advance(Duration.ofMinutes(15));
    assertThat(send(desk.stored(letter))).isEqualTo(SendResult.HELD);
    assertThat(desk.stored(letter).nextAt()).isEmpty();
    assertThat(desk.ses.requests()).isOne();
  }

  @Test
  void aSenderThatDiedLeavesALetterOfWhichNobodyKnows() {
    var letter = desk.add(service(1));
    desk.deliveries.claim(letter, MONDAY);
    assertThat(send(desk.stored(letter))).isEqualTo(SendResult.NOTHING);
    desk.clock.advance(Delivery.LEASE);
    assertThat(send(desk.stored(letter))).isEqualTo(SendResult.UNKNOWN);
    assertThat(desk.ses.requests()).isZero();
  }

  @Test
  void whatCannotBeWrittenHasFailedAndNobodyWondersWhetherItLeft() {
    var letter = desk.add(service(1));
    var sending = desk.sending(Desk.PLAIN, failing(new ArithmeticException("integer overflow")));

    assertThatThrownBy(() -> sending.send(letter, desk.shift()))
        .as("it is a fault of the program, and is logged")
        .isInstanceOf(ArithmeticException.class);

    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.FAILED);
    assertThat(desk.stored(letter).reason()).isEqualTo("unwritable");
    assertThat(desk.ses.requests()).isZero();
  }

  @Test
  void whatCannotBeWrittenJustNowGoesLater() {
    var letter = desk.add(service(1));
    var sending = desk.sending(Desk.PLAIN, failing(new Unavailable("keys", Duration.ofSeconds(1))));

    assertThatThrownBy(() -> sending.send(letter, desk.shift())).isInstanceOf(Unavailable.class);

    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.PENDING);
    desk.clock.advance(Duration.ofMinutes(1));
    assertThat(send(desk.stored(letter))).isEqualTo(SendResult.SENT);
  }

  private static Writing failing(RuntimeException trouble) {
    return new Writing() {
      @Override
      public WrittenMail write(Delivery delivery, Optional<MailingText> text) {
        throw trouble;
      }

      @Override
      public Preview preview(Delivery delivery, Optional<MailingText> text) {
        throw trouble;
      }
    };
  }

  @Test
  void whatIsTooLateIsNotSent() {
    var plain = service(1);
    var letter =
        desk.add(
            Delivery.at(
                plain.key(),
                plain.letter(),
                "",
                MONDAY,
                MONDAY,
                Optional.of(MONDAY.plusSeconds(60))));
    desk.clock.advance(Duration.ofSeconds(61));
    assertThat(send(letter)).isEqualTo(SendResult.EXPIRED);
    assertThat(desk.ses.requests()).isZero();
  }

  @Test
  void whoIsSuppressedAtTheMomentOfSendingGetsNothing() {
    var letter = desk.add(service(1));
    desk.know(1, _ -> SampleMails.member(1).suppressed(MONDAY, "bounce"));
    assertThat(send(letter)).isEqualTo(SendResult.SUPPRESSED);
    assertThat(desk.stored(letter).reason()).isEqualTo("suppressed");
    assertThat(desk.ses.requests()).isZero();
  }

  @Test
  void manySendersAtOnceSendEachLetterOnce() throws Exception {
    var letters = new ArrayList<Delivery>();
    for (var number = 1; number <= 40; number++) {
      letters.add(desk.add(service(number)));
    }
    var senders = new ArrayList<Callable<Boolean>>();
    for (var sender = 0; sender < 6; sender++) {
      senders.add(() -> sendAll(letters));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(senders)) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(desk.ses.requests()).isEqualTo(40);
    assertThat(desk.mailsByRecipient().values()).hasSize(40).containsOnly(1);
  }

  @Test
  void aMarkIsTriedAgainWhenTheTableIsBusy() {
    var letter = desk.add(service(1));
    var busy = new Busy("mark", 3);
    assertThat(desk.sending(busy).send(letter, desk.shift())).isEqualTo(SendResult.SENT);
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.SENT);
    assertThat(desk.ses.requests()).isOne();
  }

  @Test
  void aSenderStopsClaimingWhenItsTimeIsShort() {
    desk.add(service(1));
    desk.due(Desk.PLAIN).run(desk.shift(14_000));
    assertThat(desk.ses.requests()).isZero();
    desk.tick();
    assertThat(desk.ses.requests()).isOne();
  }

  @Test
  void aSenderStopsWhenTheProviderWantsNoMore() {
    for (var number = 1; number <= 5; number++) {
      desk.add(service(number));
    }
    desk.ses.fault(SesFault.DAILY_QUOTA);
    var summary = desk.tick();
    assertThat(desk.ses.requests()).isOne();
    assertThat(summary).containsEntry("not-now", 1);
  }

  @Test
  void aQuietRoundSaysWhenTheNextIsWorthTheWhile() {
    assertThat(desk.tick()).containsOnlyKeys("nextDue").containsEntry("nextDue", Optional.empty());
    var letter = service(1);
    desk.add(
        Delivery.at(
            letter.key(), letter.letter(), "", MONDAY, MONDAY.plusSeconds(90), Optional.empty()));
    assertThat(desk.tick()).containsEntry("nextDue", Optional.of(MONDAY.plusSeconds(90)));
  }

  private SendResult send(Delivery letter) {
    return desk.sending().send(letter, desk.shift());
  }

  private boolean sendAll(List<Delivery> letters) {
    var sending = desk.sending();
    for (var letter : letters) {
      sending.send(letter, desk.shift());
    }
    return true;
  }

  private static Delivery service(int number) {
    return SampleMails.letter(LetterKind.ENROLLMENT_SEATED, number);
  }

  private Delivery released(int number) {
    var released = desk.released("l-1", 1);
    desk.stored.write(
        new Write.MailingSaved(Optional.of(released), released.start(MONDAY).after()));
    desk.know(number, _ -> SampleMails.member(number));
    return desk.add(SampleMails.ofMailing("l-1", number));
  }

  /// A table that is busy for the first calls.
  private static final class Busy implements Desk.Around {
    private final String method;
    private int left;

    Busy(String method, int times) {
      this.method = method;
      this.left = times;
    }

    @Override
    public <T> T port(Class<T> port, T real) {
      return port.cast(
          Proxy.newProxyInstance(
              port.getClassLoader(),
              new Class<?>[] {port},
              (proxy, called, arguments) -> {
                if (called.getName().equals(method) && left-- > 0) {
                  throw new Unavailable("busy", Duration.ofSeconds(1));
                }
                return called.invoke(real, arguments);
              }));
    }
  }
}
