package kreds.emaildistribution.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.commit.Retrying;
import kreds.delivery.Deliveries;
import kreds.delivery.MailLine;
import kreds.delivery.SendingPace;
import kreds.delivery.SendingQuota;
import kreds.sample.CountingPatience;
import kreds.sample.SamplePeople;
import kreds.testing.TestClock;
import kreds.testing.memory.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rate of the account is kept, by one sender or many (M3). Waiting moves the clock.
final class PacerTest {
  private static final long NO_BOUND = SendingQuota.WITHOUT_END;
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  private final TestClock clock = TestClock.at(SamplePeople.MONDAY);
  private final Deliveries ledger = new MemoryStore().stored().deliveries();
  private Optional<SendingQuota> quota = Optional.empty();
  private int asked;

  @ParameterizedTest
  @ValueSource(ints = {14, 50, 200})
  void manySendersAreNoFasterThanTheAccountMayBeAndMailLeavesAsFastAsThat(int rate) {
    quota = Optional.of(new SendingQuota(rate, NO_BOUND, 0));
    var senders = Stream.generate(this::sender).limit(4).toList();
    var moments = new ArrayList<Instant>();
    for (var number = 0; number < 2_000; number++) {
      var line = number % 5 == 0 ? MailLine.SERVICE : MailLine.MAILINGS;
      assertThat(senders.get(number % 4).awaits(line, () -> true)).isTrue();
      moments.add(clock.instant());
    }
    assertThat(mostInASecond(moments)).isLessThanOrEqualTo(rate);
    assertThat(asked).as("every ten minutes, by whichever of them").isBetween(1, 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 50, 200})
  void aMailingLeavesAtThreeQuartersOfFourFifthsOfTheRate(int rate) {
    quota = Optional.of(new SendingQuota(rate, NO_BOUND, 0));
    var sender = sender();
    var moments = new ArrayList<Instant>();
    for (var number = 0; number < 600; number++) {
      assertThat(sender.awaits(MailLine.MAILINGS, () -> true)).isTrue();
      moments.add(clock.instant());
    }
    assertThat(mostInASecond(moments)).isLessThanOrEqualTo(rate);
    var took = Duration.between(moments.getFirst(), moments.getLast()).toMillis();
    assertThat(599_000.0 / took).isBetween(rate * 0.55, rate * 0.61);
  }

  @Test
  void whatSomebodyWaitsForIsAtMostASecondBehindAMailing() {
    quota = Optional.of(new SendingQuota(14, NO_BOUND, 0));
    var mailings = sender();
    var stream = sender();
    for (var number = 0; number < 100; number++) {
      assertThat(mailings.awaits(MailLine.MAILINGS, () -> true)).isTrue();
      if (number % 20 == 7) {
        var written = clock.instant();
        assertThat(stream.awaits(MailLine.SERVICE, () -> true)).isTrue();
        assertThat(Duration.between(written, clock.instant())).isLessThanOrEqualTo(A_SECOND);
      }
    }
  }

  @Test
  void aMomentThatIsMissedIsNotMadeUpFor() {
    quota = Optional.of(new SendingQuota(10, NO_BOUND, 0));
    var sender = sender();
    assertThat(sender.awaits(MailLine.MAILINGS, () -> true)).isTrue();
    clock.advance(Duration.ofMinutes(1));
    var moments = new ArrayList<Instant>();
    for (var number = 0; number < 20; number++) {
      assertThat(sender.awaits(MailLine.MAILINGS, () -> true)).isTrue();
      moments.add(clock.instant());
    }
    assertThat(mostInASecond(moments)).isLessThanOrEqualTo(8);
  }

  @Test
  void whoWaitsInVainSaysSo() {
    quota = Optional.of(new SendingQuota(1, NO_BOUND, 0));
    var still = new Pacer(ledger, () -> quota, retrying(), _ -> {}, clock);
    assertThat(still.awaits(MailLine.SERVICE, () -> true)).isTrue();
    assertThat(still.awaits(MailLine.SERVICE, () -> true)).as("a clock that stands").isFalse();
    assertThat(sender().awaits(MailLine.SERVICE, () -> false)).as("no time").isFalse();
  }

  @Test
  void whatAnotherSenderHasWrittenIsReadAndWhatIsGoneBegunAnew() {
    quota = Optional.of(new SendingQuota(10, NO_BOUND, 0));
    var sender = sender();
    assertThat(sender.awaits(MailLine.SERVICE, () -> true)).isTrue();
    var told = new SendingQuota(2, NO_BOUND, 0);
    var other = SendingPace.unknown().told(Optional.of(told), clock.instant());
    assertThat(ledger.keep(ledger.pace(), other)).isTrue();
    assertThat(sender.awaits(MailLine.SERVICE, () -> true)).isTrue();
    assertThat(ledger.pace().orElseThrow().quota()).isEqualTo(told);
    assertThat(asked).isOne();
  }

  @Test
  void theLastTenthOfTheDayIsKeptForWhatSomebodyWaitsFor() {
    quota = Optional.of(new SendingQuota(200, 100, 80));
    var sender = sender();
    for (var number = 0; number < 10; number++) {
      assertThat(sender.awaits(MailLine.MAILINGS, () -> true)).isTrue();
    }
    assertThat(sender.awaits(MailLine.MAILINGS, () -> true)).isFalse();
    assertThat(sender.awaits(MailLine.SERVICE, () -> true)).isTrue();
    quota = Optional.of(new SendingQuota(200, 100, 20));
    clock.advance(Duration.ofMinutes(10));
    assertThat(sender.awaits(MailLine.MAILINGS, () -> true)).as("some have left the day").isTrue();
  }

  private Pacer sender() {
    return new Pacer(
        ledger,
        () -> {
          asked++;
          return quota;
        },
        retrying(),
        clock::advance,
        clock);
  }

  private static Retrying retrying() {
    return new Retrying(CountingPatience.of(100));
  }

  /// The most that any second has, which begins with one of them.
  private static int mostInASecond(List<Instant> moments) {
    var most = 0;
    for (var from = 0; from < moments.size(); from++) {
      var end = moments.get(from).plus(A_SECOND);
      var number = 0;
      while (from + number < moments.size() && moments.get(from + number).isBefore(end)) {
        number++;
      }
      most = Math.max(most, number);
    }
    return most;
  }
}
