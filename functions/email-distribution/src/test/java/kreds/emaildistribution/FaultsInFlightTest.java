package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.emaildistribution.sending.SendResult;
import kreds.network.Basis;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong while many letters are under way costs no recipient a second mail, and none is
/// lost without a word: what the ledger says of each is what SES has taken of it.
final class FaultsInFlightTest {
  private static final int LETTERS = 45;
  private static final int WINDOW = 20;
  private static final int ROUNDS = 20;

  /// Every so many calls of an undisturbed round, the first ones each.
  static Stream<Integer> calls() {
    try (var desk = new Desk()) {
      mailing(desk);
      var undisturbed = Deaths.ofAllAt(Integer.MAX_VALUE, false);
      desk.due(undisturbed).run(desk.shift());
      var all = undisturbed.calls();
      return IntStream.rangeClosed(1, all).filter(call -> call <= 8 || call % 9 == 0).boxed();
    }
  }

  @ParameterizedTest(name = "everything dies at call {0}")
  @MethodSource("calls")
  void aProcessThatDiesWithTwentyUnderWayLeavesNoMoreThanThoseInDoubt(int call) {
    for (var after : new boolean[] {false, true}) {
      try (var desk = new Desk()) {
        mailing(desk);
        var death = Deaths.ofAllAt(call, after);
        try {
          desk.due(death).run(desk.shift());
        } catch (Deaths.Killed killed) {
          // That is the point of it.
        }
        assertThat(death.deaths() == 1 || death.calls() < call)
            .as("after %d of %d calls", call, death.calls())
            .isTrue();
        untilQuiet(desk);
        assertTheLedgerIsTrue(desk);
      }
    }
  }

  @ParameterizedTest(name = "{0} senders")
  @ValueSource(ints = {2, 8})
  void aBucketThatOthersWriteFirstMakesSlowButSendsEachOnce(int senders)
      throws InterruptedException {
    try (var desk = new Desk(Duration.ofSeconds(20))) {
      mailing(desk);
      var refused = new AtomicInteger();
      var contended =
          new BusyBucket(new AtomicInteger(), refused).port(Deliveries.class, desk.deliveries);
      Callable<Object> round = () -> desk.due(Desk.PLAIN).run(desk.shift(contended));
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var done : threads.invokeAll(Collections.nCopies(senders, round))) {
          assertThat(done.state()).isEqualTo(Future.State.SUCCESS);
        }
      }
      assertThat(states(desk)).isEqualTo(Map.of(DeliveryState.SENT, (long) LETTERS));
      untilQuiet(desk);
      assertThat(refused.get()).isPositive();
      assertThat(states(desk)).isEqualTo(Map.of(DeliveryState.SENT, (long) LETTERS));
      assertTheLedgerIsTrue(desk);
    }
  }

  @ParameterizedTest(name = "{0} seconds off")
  @ValueSource(ints = {-30, 30})
  void whoseClockIsOffTakesNoLetterFromWhoHasItInHand(int seconds) {
    try (var desk = new Desk()) {
      var letter = desk.add(SampleMails.seated(1));
      var other = desk.sending(Duration.ofSeconds(seconds));
      desk.ses.whenAccepted(_ -> {
        // The longest call to SES, and somebody else looks at the letter that has not been marked.
        desk.clock.advance(Duration.ofSeconds(14));
        assertThat(other.send(desk.stored(letter), desk.shift())).isEqualTo(SendResult.NOTHING);
      });
      assertThat(desk.sending().send(letter, desk.shift())).isEqualTo(SendResult.SENT);
      assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.SENT);
      assertThat(desk.ses.mails()).hasSize(1);
    }
  }

  @Test
  void anIndexThatStillShowsWhatHasLeftSendsNothingTwice() {
    try (var desk = new Desk()) {
      mailing(desk);
      desk.tick();
      var sent = desk.ses.mails().size();
      var stale =
          desk.deliveries
              .ofMailing("l-1")
              .map(letter ->
                  new Delivery(
                      letter.key(),
                      letter.letter(),
                      letter.mailing(),
                      letter.createdAt(),
                      letter.notAfter(),
                      Delivery.now(letter.key(), letter.letter(), letter.createdAt()).progress()))
              .toList();
      assertThat(stale).hasSize(LETTERS);
      for (var letter : stale) {
        assertThat(desk.sending().send(letter, desk.shift())).isEqualTo(SendResult.NOTHING);
      }
      assertThat(desk.ses.mails()).hasSize(sent);
      assertTheLedgerIsTrue(desk);
    }
  }

  private static void mailing(Desk desk) {
    for (var number = 1; number <= LETTERS; number++) {
      desk.stored.named(SampleMails.candidate(number, Basis.MEMBER, SamplePeople.MONDAY));
    }
    var unused = desk.released("l-1", LETTERS);
  }

  private static void untilQuiet(Desk desk) {
    for (var minute = 0; minute < ROUNDS; minute++) {
      desk.clock.advance(Duration.ofMinutes(1));
      desk.tick();
    }
  }

  /// Each recipient has one letter, and what it says is so.
  private static void assertTheLedgerIsTrue(Desk desk) {
    var arrived = desk.mailsByRecipient();
    var letters = desk.deliveries.ofMailing("l-1").toList();
    assertThat(letters).hasSize(LETTERS).allMatch(Delivery::isSettled);
    for (var letter : letters) {
      var mails = arrived.getOrDefault(letter.letter().to().address().value(), 0);
      switch (letter.state()) {
        case SENT -> assertThat(mails).isEqualTo(1);
        case UNKNOWN -> assertThat(mails).isBetween(0, 1);
        default -> throw new AssertionError(letter.key() + " is " + letter.state());
      }
    }
    var inDoubt = states(desk).getOrDefault(DeliveryState.UNKNOWN, 0L);
    assertThat(inDoubt).isLessThanOrEqualTo(WINDOW);
    var staff = arrived.getOrDefault("sekretariat@example.dk", 0);
    assertThat(staff).as("they hear of what is in doubt").isEqualTo(inDoubt > 0 ? 1 : 0);
  }

  private static Map<DeliveryState, Long> states(Desk desk) {
    return desk.deliveries
        .ofMailing("l-1")
        .collect(Collectors.groupingBy(Delivery::state, Collectors.counting()));
  }

  /// A ledger in whose bucket two of three times somebody else was faster.
  private record BusyBucket(AtomicInteger asked, AtomicInteger refused) implements Desk.Around {
    private boolean isFree() {
      var isFree = asked.incrementAndGet() % 3 == 0;
      refused.addAndGet(isFree ? 0 : 1);
      return isFree;
    }

    @Override
    public <T> T port(Class<T> port, T real) {
      return Deaths.around(port, real, called -> !called.equals("keep") || isFree(), false);
    }
  }
}
