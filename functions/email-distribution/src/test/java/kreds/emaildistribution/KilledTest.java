package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.MailLine;
import kreds.mailing.MailingState;
import kreds.network.Basis;
import kreds.network.CandidateState;
import kreds.sample.SamplePeople;
import kreds.testing.aws.SesFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// M5: killed anywhere in the middle of a mailing and started again, every recipient is exactly one
/// of sent, suppressed, failed, expired, unknown; nobody gets two.
final class KilledTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest(name = "killed at every {2}th {0}, after it: {1}")
  @CsvSource({
    "claim, false, 20",
    "claim, true, 20",
    "hand, false, 20",
    "hand, true, 20",
    "mark, false, 20",
    "mark, true, 20",
    "commit, false, 3",
    "commit, true, 3",
    "ofMailing, true, 2",
    "due, true, 3",
    "of, true, 2",
  })
  void aHundredMailsEachOnceWhereverItDies(String call, boolean after, int every) {
    mailing(100);
    var deaths = new Deaths(call, after, every);
    untilQuiet(deaths, 60);
    assertThat(deaths.deaths()).isPositive();
    assertThat(mailsOfTheMailing().values()).allMatch(mails -> mails == 1);
    assertThat(states()).hasSize(100);
  }

  @Test
  void fiveHundredMailsWithDeathsAnywhereAndAProviderThatFails() {
    mailing(500);
    for (var number = 1; number <= 500; number += 50) {
      desk.know(number, contact -> contact.suppressed(desk.clock.instant(), "bounce"));
    }
    for (var number = 0; number < 60; number++) {
      desk.ses.next(
          SesFault.NONE,
          SesFault.NONE,
          SesFault.NONE,
          SesFault.THROTTLE,
          SesFault.ERROR_500_AFTER_ACCEPT,
          SesFault.NONE,
          SesFault.DROP_AFTER_ACCEPT,
          SesFault.VIRUS);
    }
    var deaths = new Deaths("", true, 97);

    untilQuiet(deaths, 200);

    assertThat(deaths.deaths()).isGreaterThan(10);
    assertThat(mailsOfTheMailing().values()).allMatch(mails -> mails == 1);
    var states = states();
    assertThat(states).hasSize(490);
    assertThat(states.values())
        .containsOnly(DeliveryState.SENT, DeliveryState.FAILED, DeliveryState.UNKNOWN);
    assertThat(desk.mailings.of("l-1").orElseThrow().state()).isEqualTo(MailingState.FINISHED);
    everySentOneArrived(states);
    assertThat(desk.deliveries.of("mailing-trouble/l-1/held")).isPresent();
  }

  @Test
  void expandingTwiceAddsNoneAndResetsNone() {
    mailing(30);
    desk.tick();
    var before = desk.deliveries.ofMailing("l-1").toList();
    var mailing = desk.mailings.of("l-1").orElseThrow();
    assertThat(mailing.progress().made()).isEqualTo(30);
    for (var minute = 0; minute < 5; minute++) {
      desk.clock.advance(Duration.ofMinutes(1));
      desk.tick();
    }
    assertThat(desk.deliveries.ofMailing("l-1")).isEqualTo(before);
    assertThat(desk.ses.mails()).hasSize(30);
  }

  @Test
  void whatAKilledRoundMadeCountsAsMadeThoughTheIndexDoesNotKnowItYet() {
    mailing(30);
    try {
      desk.due(new Deaths("commit", true, 2)).run(desk.shift());
    } catch (Deaths.Killed killed) {
      assertThat(desk.deliveries.ofMailing("l-1")).isNotEmpty().hasSizeLessThan(30);
    }
    desk.clock.advance(Duration.ofMinutes(1));

    desk.due(new IndexBehind(new AtomicInteger(1))).run(desk.shift());

    assertThat(desk.mailings.of("l-1").orElseThrow().progress().made()).isEqualTo(30);
    assertThat(mailsOfTheMailing().values()).hasSize(30).containsOnly(1);
    assertThat(desk.stored.candidates().ofNetwork("plastgenanvendelse"))
        .allMatch(candidate -> candidate.state() == CandidateState.INVITED);
  }

  /// A released mailing to so many candidates, due now.
  private void mailing(int size) {
    for (var number = 1; number <= size; number++) {
      var candidate = SampleMails.candidate(number, Basis.MEMBER, SamplePeople.MONDAY);
      desk.stored.named(candidate);
    }
    var unused = desk.released("l-1", size);
  }

  /// Started again each minute, until nothing waits any more.
  private void untilQuiet(Deaths deaths, int minutes) {
    for (var minute = 0; minute < minutes; minute++) {
      try {
        desk.due(deaths).run(desk.shift());
      } catch (Deaths.Killed killed) {
        // That is the point of it.
      }
      desk.clock.advance(Duration.ofMinutes(1));
    }
    for (var minute = 0; minute < 40; minute++) {
      desk.tick();
      desk.clock.advance(Duration.ofMinutes(1));
    }
    for (var line : MailLine.values()) {
      var waiting = desk.deliveries.due(line, desk.clock.instant(), 10);
      assertThat(waiting.due()).isEmpty();
      assertThat(waiting.next()).isEmpty();
    }
  }

  /// The state of every recipient, of whom each has one letter.
  private Map<String, DeliveryState> states() {
    var letters = desk.deliveries.ofMailing("l-1").toList();
    assertThat(letters).allMatch(Delivery::isSettled);
    return letters.stream()
        .collect(
            Collectors.toMap(letter -> letter.letter().to().address().value(), Delivery::state));
  }

  /// Without what staff hear of it: that is no mailing, and goes once more when nobody knows
  /// whether it left.
  private Map<String, Integer> mailsOfTheMailing() {
    var mails = desk.mailsByRecipient();
    mails.remove("sekretariat@example.dk");
    return mails;
  }

  private void everySentOneArrived(Map<String, DeliveryState> states) {
    var arrived = desk.mailsByRecipient();
    for (var state : states.entrySet()) {
      if (state.getValue() == DeliveryState.SENT) {
        assertThat(arrived).containsKey(state.getKey());
      }
      if (List.of(DeliveryState.FAILED, DeliveryState.SUPPRESSED).contains(state.getValue())) {
        assertThat(arrived).doesNotContainKey(state.getKey());
      }
    }
  }

  /// An index that shows nothing yet, for the first calls.
  private record IndexBehind(AtomicInteger left) implements Desk.Around {
    @Override
    public <T> T port(Class<T> port, T real) {
      return Deaths.around(
          port,
          real,
          called -> !called.equals("ofMailing") || left.getAndDecrement() <= 0,
          Stream.empty());
    }
  }
}
