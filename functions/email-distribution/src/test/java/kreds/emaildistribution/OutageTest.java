package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.sample.SamplePeople;
import kreds.testing.aws.SesFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What SES says to everybody at once costs nobody a letter, and heals by itself (O3).
final class OutageTest {
  private static final Duration A_ROUND = Duration.ofMinutes(1);

  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  static List<SesFault> aboutTheAccount() {
    return SesFault.meaning(SesFault.Meaning.ABOUT_THE_ACCOUNT);
  }

  @ParameterizedTest
  @MethodSource("aboutTheAccount")
  void whatIsWrongWithTheAccountBurnsNoLetterOfAMailing(SesFault fault) {
    post.candidates(1, 8);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.ses.fault(fault);
    for (var minute = 1; minute <= 3; minute++) {
      post.tick();
      assertThat(post.ses.requests()).as("one probe a minute").isEqualTo(minute);
      post.clock.advance(A_ROUND);
    }
    assertThat(post.states(mailing)).isEqualTo(Map.of(DeliveryState.PENDING, 8L));
    post.ses.fault(SesFault.NONE);
    post.tick();
    post.tick();
    assertThat(post.states(mailing)).isEqualTo(Map.of(DeliveryState.SENT, 8L));
  }

  @Test
  void threeTimesNobodyKnowsInARowStopTheRoundAndThenAMailToNobodyTriesOnceAMinute() {
    post.candidates(1, 8);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.ses.fault(SesFault.ERROR_500);
    post.tick();
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.UNKNOWN, 3L, DeliveryState.PENDING, 5L));
    post.clock.advance(A_ROUND);
    post.tick();
    assertThat(post.ses.requests()).isEqualTo(4);
    post.ses.fault(SesFault.NONE);
    post.clock.advance(A_ROUND);
    post.tick();
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.UNKNOWN, 3L, DeliveryState.SENT, 5L));
  }

  @Test
  void anOutageLeavesThreeInDoubtHoweverLongItLastsAndHealsByItself() {
    post.candidates(1, 8);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.ses.fault(SesFault.ERROR_500_AFTER_ACCEPT);
    for (var minute = 1; minute <= 40; minute++) {
      post.tick();
      assertThat(post.states(mailing))
          .as("after %d minutes", minute)
          .isEqualTo(Map.of(DeliveryState.UNKNOWN, 3L, DeliveryState.PENDING, 5L));
      post.clock.advance(A_ROUND);
    }
    assertThat(post.ses.requests()).as("three letters, then one mail a minute").isEqualTo(3 + 39);
    assertThat(post.invoke(post.sample("resume-sending")).message()).contains("waits for SES");
    post.ses.fault(SesFault.NONE);
    post.tick();
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.UNKNOWN, 3L, DeliveryState.SENT, 5L));
    assertThat(post.recipients())
        .as("everybody once, and staff of the three")
        .hasSize(9)
        .doesNotHaveDuplicates();
  }

  @Test
  void anOverloadedProviderThatAlsoSaysNotNowLeavesNoMoreInDoubt() {
    post.candidates(1, 8);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    for (var minute = 1; minute <= 6; minute++) {
      post.ses.next(SesFault.ERROR_500, SesFault.THROTTLE);
      post.tick();
      post.clock.advance(A_ROUND);
    }
    assertThat(post.states(mailing).get(DeliveryState.UNKNOWN)).isEqualTo(3);
  }

  @Test
  void aSenderThatStartsAnewKnowsOfTheOutage() {
    try (var desk = new Desk()) {
      for (var number = 1; number <= 8; number++) {
        desk.add(SampleMails.seated(number));
      }
      desk.ses.fault(SesFault.ERROR_500);
      for (var minute = 1; minute <= 6; minute++) {
        desk.tick();
        desk.clock.advance(A_ROUND);
      }
      assertThat(IntStream.rangeClosed(1, 8).mapToObj(SampleMails::seated).map(desk::stored))
          .filteredOn(letter -> letter.state() == DeliveryState.UNKNOWN)
          .hasSize(3);
      desk.ses.fault(SesFault.NONE);
      desk.tick();
      assertThat(desk.ses.mails()).hasSize(5);
    }
  }

  @Test
  void nothingTriesWhileStaffHaveStoppedSending() {
    post.candidates(1, 8);
    var unused = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.ses.fault(SesFault.ERROR_500);
    post.tick();
    post.invoke(post.sample("stop-sending"));
    post.tick();
    assertThat(post.ses.requests()).isEqualTo(3);
  }

  @Test
  void anAnswerInBetweenBeginsTheCountAnew() {
    post.candidates(1, 8);
    var mailing = post.released();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.ses.next(
        SesFault.ERROR_500,
        SesFault.ERROR_500,
        SesFault.NONE,
        SesFault.ERROR_500,
        SesFault.ERROR_500);
    post.tick();
    assertThat(post.states(mailing))
        .isEqualTo(Map.of(DeliveryState.UNKNOWN, 4L, DeliveryState.SENT, 4L));
  }

  @Test
  void theStreamStopsAsTheRoundDoesAndTheRoundFindsWhatItLeft() {
    post.letters(EventsTest.sampleLetter());
    for (var number = 1; number <= 3; number++) {
      var before = SamplePeople.MONDAY.minusSeconds(60);
      var letter = EventsTest.sampleLetter().letter();
      post.letters(Delivery.now("enrollment-seated/e-" + number, letter, before));
    }
    post.ses.fault(SesFault.ERROR_500);
    post.tick();
    assertThat(post.ses.requests()).isEqualTo(3);
    post.invoke(post.sample("stream/letter"));
    assertThat(post.ses.requests()).isEqualTo(3);
    post.ses.fault(SesFault.NONE);
    post.clock.advance(A_ROUND);
    post.tick();
    assertThat(post.ses.requests()).as("a mail to nobody, and what was left").isEqualTo(5);
    assertThat(post.ses.mails()).hasSize(1);
  }

  @Test
  void aPersonsLetterThatWasNotTakenGoesWhenTheFaultIsOver() {
    post.letters(EventsTest.sampleLetter());
    post.ses.fault(SesFault.REJECTED);
    post.invoke(post.sample("stream/letter"));
    assertThat(post.ses.mails()).isEmpty();
    post.ses.fault(SesFault.NONE);
    post.clock.advance(A_ROUND);
    post.tick();
    assertThat(post.recipients()).containsExactly("karen.aeroe@example.dk");
  }
}
