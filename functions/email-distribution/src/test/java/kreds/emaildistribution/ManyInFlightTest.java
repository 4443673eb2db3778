package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.network.Basis;
import kreds.sample.SamplePeople;
import kreds.testing.aws.SesFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Many letters are in the provider's hands at once, and each is still sent once.
final class ManyInFlightTest {
  private static final long A_WHILE = Duration.ofMillis(20).toNanos();
  private static final int MOST = 20;

  private final Desk desk = new Desk();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void asManyAsMayBeAreUnderWayAtOnceAndEachIsSentOnce() {
    mailing(200);
    slow(_ -> {});
    assertThat(desk.tick()).containsEntry("sent", 200);
    assertThat(most.get()).isBetween(MOST / 2, MOST);
    assertThat(desk.mailsByRecipient().values()).hasSize(200).containsOnly(1);
    assertThat(states()).isEqualTo(Map.of(DeliveryState.SENT, 200L));
  }

  @Test
  void whatSomebodyWaitsForGoesBeforeAMailingThoughItIsYounger() {
    mailing(50);
    desk.clock.advance(Duration.ofMinutes(1));
    desk.add(SampleMails.seated(77));
    desk.tick();
    assertThat(desk.ses.mails()).hasSize(51);
    assertThat(desk.ses.mails().getFirst().to()).isEqualTo(address(77));
  }

  @Test
  void aConfirmationThatIsWrittenWhileAMailingGoesOutIsNotBehindIt() {
    mailing(300);
    slow(number -> {
      if (number == 40) {
        desk.add(SampleMails.seated(777));
        desk.clock.advance(Duration.ofSeconds(1));
      }
    });
    desk.tick();
    var recipients = desk.ses.mails().stream().map(mail -> mail.to()).toList();
    assertThat(recipients).hasSize(301);
    assertThat(recipients.indexOf(address(777))).isBetween(40, 40 + 2 * MOST);
  }

  @Test
  void anOutageInTheMiddleLeavesNoMoreInDoubtThanWereUnderWay() {
    mailing(200);
    slow(number -> {
      if (number == 60) {
        desk.ses.fault(SesFault.ERROR_500);
      }
    });
    desk.tick();
    var inDoubt = number(DeliveryState.UNKNOWN);
    assertThat(inDoubt).isBetween(1L, (long) MOST);
    assertThat(number(DeliveryState.SENT)).isBetween(60L, 60L + MOST);
    assertThat(number(DeliveryState.SENDING)).isZero();

    desk.ses.fault(SesFault.NONE);
    for (var minute = 0; minute < 20; minute++) {
      desk.clock.advance(Duration.ofMinutes(1));
      desk.tick();
    }
    assertThat(states())
        .isEqualTo(Map.of(DeliveryState.SENT, 200 - inDoubt, DeliveryState.UNKNOWN, inDoubt));
    assertThat(ofTheMailing().values()).containsOnly(1);
  }

  @Test
  void severalSendersOverOneLedgerSendEachOnce() throws InterruptedException {
    mailing(200);
    desk.tick();
    for (var number = 1; number <= 200; number++) {
      desk.add(SampleMails.seated(1_000 + number));
    }
    slow(_ -> {});
    var senders =
        IntStream.range(0, 8)
            .mapToObj(_ -> Thread.ofVirtual().start(() -> desk.due(Desk.PLAIN).run(desk.shift())))
            .toList();
    for (var sender : senders) {
      sender.join();
    }
    assertThat(desk.mailsByRecipient().values()).hasSize(400).containsOnly(1);
  }

  @Test
  void theDaysShareOfMailingsIsNotExceededAndTheRestGoesWhenThereIsRoom() {
    desk.ses.quota(10_000, 100);
    mailing(150);
    assertThat(desk.tick()).containsEntry("sent", 90).containsKey("waiting");
    desk.add(SampleMails.seated(777));
    assertThat(desk.tick()).containsEntry("sent", 1);
    assertThat(states()).isEqualTo(Map.of(DeliveryState.SENT, 90L, DeliveryState.PENDING, 60L));

    desk.ses.quota(10_000, 50_000);
    desk.clock.advance(Duration.ofMinutes(10));
    desk.tick();
    assertThat(states()).isEqualTo(Map.of(DeliveryState.SENT, 150L));
  }

  /// A released mailing to so many candidates, due now.
  private void mailing(int size) {
    for (var number = 1; number <= size; number++) {
      desk.stored.named(SampleMails.candidate(number, Basis.MEMBER, SamplePeople.MONDAY));
    }
    var unused = desk.released("l-1", size);
  }

  /// SES takes a while for each mail, and each is counted while it does.
  private void slow(IntConsumer when) {
    var number = new AtomicInteger();
    desk.ses.whenAccepted(_ -> {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      when.accept(number.incrementAndGet());
      LockSupport.parkNanos(A_WHILE);
      now.decrementAndGet();
    });
  }

  private Map<DeliveryState, Long> states() {
    return desk.deliveries
        .ofMailing("l-1")
        .collect(Collectors.groupingBy(Delivery::state, Collectors.counting()));
  }

  private long number(DeliveryState state) {
    return states().getOrDefault(state, 0L);
  }

  /// Without what staff hear of it.
  private Map<String, Integer> ofTheMailing() {
    var mails = desk.mailsByRecipient();
    mails.remove("sekretariat@example.dk");
    return mails;
  }

  private static String address(int number) {
    return SamplePeople.person(number).address().value();
  }
}
