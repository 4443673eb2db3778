package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kreds.commit.Changes;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.network.Basis;
import kreds.outcome.Refusal;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import kreds.testing.aws.SesFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Many letters are in the provider's hands at once, and each is still sent once.
final class ManyInFlightTest {
  private static final long A_WHILE = Duration.ofMillis(20).toNanos();
  private static final int MOST = 20;

  private final Desk desk = new Desk(Duration.ofSeconds(20));
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
  void aScheduleThatFiresTwiceMakesAndSendsEachOnce() throws InterruptedException {
    mailing(200);
    slow(_ -> {});
    var rounds =
        IntStream.range(0, 4)
            .mapToObj(_ -> Thread.ofVirtual().start(() -> desk.due(Desk.PLAIN).run(desk.shift())))
            .toList();
    for (var round : rounds) {
      round.join();
    }
    desk.tick();
    assertThat(desk.mailings.of("l-1").orElseThrow().progress().made()).isEqualTo(200);
    assertThat(states()).isEqualTo(Map.of(DeliveryState.SENT, 200L));
    assertThat(desk.mailsByRecipient().values()).hasSize(200).containsOnly(1);
  }

  @Test
  void whoPausesAMailingWhileItsLettersAreMadeIsHeardAndItGoesOnWhereItWas() {
    mailing(100);
    desk.due(new PausedAfter(2)).run(desk.shift());
    var paused = desk.mailings.of("l-1").orElseThrow();
    assertThat(paused.isPaused()).isTrue();
    assertThat(paused.progress().made()).isEqualTo(50);
    assertThat(states()).containsEntry(DeliveryState.PENDING, 50L);
    assertThat(desk.ses.mails()).isEmpty();

    desk.stored.write(
        new Write.MailingSaved(
            Optional.of(paused), Outcomes.after(paused.resume(desk.clock.instant()))));
    desk.tick();
    desk.tick();
    assertThat(desk.mailings.of("l-1").orElseThrow().progress().made()).isEqualTo(100);
    assertThat(desk.mailsByRecipient().values()).hasSize(100).containsOnly(1);
  }

  @Test
  void whoHasLittleTimeLeavesNoLetterHalfSent() {
    mailing(200);
    var left = new AtomicInteger(15_050);
    slow(_ -> left.decrementAndGet());
    desk.due(Desk.PLAIN).run(desk.shift(left::get));
    assertThat(number(DeliveryState.SENDING)).isZero();
    assertThat(number(DeliveryState.SENT)).isBetween(40L, 50L + MOST);
    left.set(Integer.MAX_VALUE);
    desk.clock.advance(Duration.ofMinutes(1));
    desk.tick();
    assertThat(desk.mailsByRecipient().values()).hasSize(200).containsOnly(1);
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

  /// Staff pause the mailing after so many transactions that have made letters of it.
  private final class PausedAfter implements Desk.Around {
    private int left;

    PausedAfter(int transactions) {
      this.left = transactions;
    }

    @Override
    public <T> T port(Class<T> port, T real) {
      return port.equals(Changes.class) ? port.cast((Changes) this::commit) : real;
    }

    private Optional<Refusal> commit(List<Write> change) {
      var refused = desk.stored.changes().commit(change);
      if (change.stream().anyMatch(Write.LetterAdded.class::isInstance) && --left == 0) {
        var now = desk.mailings.of("l-1").orElseThrow();
        desk.stored.write(new Write.MailingSaved(Optional.of(now), Outcomes.after(now.pause())));
      }
      return refused;
    }
  }

  private static String address(int number) {
    return SamplePeople.person(number).address().value();
  }
}
