package kreds.emaildistribution;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kreds.aws.SesNotice;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.DigestRhythm;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.MailLine;
import kreds.sample.SamplePeople;
import kreds.testing.aws.SesFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Staff get one digest in place of a letter about each thing (M14): whatever dies and whatever the
/// provider says, each is told, and told once.
final class GatheringTest {
  private static final String TOMORROW = "2027-01-05T07:00:00+01:00";
  private static final String DIGEST = "staff-digest/digest-2027-01-05";
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void newsWaitForTheMorningAndComeInOneMail() {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    var letters = news(5);

    assertThat(desk.tick()).containsEntry("gathered", 5).doesNotContainKey("sent");
    assertThat(desk.ses.requests()).isZero();
    minutes(3);
    assertThat(desk.ses.requests()).isZero();
    desk.clock.set(TOMORROW);
    minutes(3);

    assertThat(desk.ses.mails()).hasSize(1);
    assertThat(told()).hasSize(5).allSatisfy((_, mails) -> assertThat(mails).isOne());
    var digest = desk.deliveries.of(DIGEST).orElseThrow();
    assertThat(digest.state()).isEqualTo(DeliveryState.SENT);
    for (var letter : letters) {
      assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.SENT);
      assertThat(desk.stored(letter).providerId()).isEqualTo(digest.providerId());
    }
    assertThat(desk.tick()).containsOnlyKeys("nextDue").containsEntry("nextDue", Optional.empty());
  }

  @Test
  void whatCannotWaitAndWhatOthersWaitForGoesAtOnce() {
    desk.rhythm = Optional.of(DigestRhythm.WEEKLY);
    desk.add(SampleMails.letter(LetterKind.ENROLLMENT_SEATED, 1));
    desk.add(toStaff("mail-missed/n-1", LetterKind.MAIL_MISSED));
    news(1);

    assertThat(desk.tick()).containsEntry("sent", 2).containsEntry("gathered", 1);
  }

  @Test
  void eachGoesAtOnceUntilStaffWantItOtherwise() {
    news(3);

    assertThat(desk.tick()).containsEntry("sent", 3).doesNotContainKey("gathered");
  }

  @Test
  void whatWasGatheredGoesWithItsDigestThoughStaffHaveTurnedItOff() {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    news(3);
    desk.tick();
    desk.rhythm = Optional.empty();
    desk.clock.set(TOMORROW);
    minutes(3);

    assertThat(desk.ses.mails()).hasSize(1);
    assertThat(told()).hasSize(3);
    settled();
  }

  @ParameterizedTest(name = "killed at every {2}th {0}, after it: {1}")
  @CsvSource({
    "claim, false, 1",
    "claim, true, 1",
    "hand, false, 1",
    "mark, false, 3",
    "mark, true, 3",
    "commit, false, 1",
    "commit, true, 1",
    "ofMailing, true, 1",
    "ofMailing, false, 1",
    "due, true, 3",
    "of, true, 3",
    "of, false, 5",
  })
  void eachIsToldOnceWhereverItDies(String call, boolean after, int every) {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    news(12);
    var deaths = new Deaths(call, after, every);

    killed(deaths, 10);
    desk.clock.set(TOMORROW);
    killed(deaths, 10);
    minutes(40);

    assertThat(deaths.deaths()).isPositive();
    var doubts = desk.deliveries.of(DIGEST).orElseThrow().doubts();
    assertThat(told())
        .as("twice only where nobody can know whether the digest left")
        .hasSize(12)
        .allSatisfy((_, mails) -> assertThat(mails).isBetween(1, 1 + doubts));
    settled();
  }

  @Test
  void ofADigestOfWhichNobodyKnowsLettersGoOnceMoreAsAnyToStaff() {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    news(12);
    desk.tick();
    desk.clock.set(TOMORROW);
    killed(new Deaths("hand", true, 1), 1);
    minutes(40);

    assertThat(told()).hasSize(12).allSatisfy((_, mails) -> assertThat(mails).isEqualTo(2));
    assertThat(desk.ses.mails()).hasSize(2);
    settled();
  }

  @Test
  void manySendersAtOnceMakeOneDigest() throws Exception {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    news(40);
    together();
    desk.clock.set(TOMORROW);
    together();
    minutes(3);

    assertThat(desk.ses.mails()).hasSize(1);
    assertThat(told()).hasSize(40).allSatisfy((_, mails) -> assertThat(mails).isOne());
    settled();
  }

  @Test
  void whatTheIndexDidNotTellOfYetGoesByItself() {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    news(4);
    desk.tick();
    desk.clock.set(TOMORROW);
    desk.due(new Unknowing()).run(desk.shift());
    minutes(3);

    assertThat(told()).hasSize(4).allSatisfy((_, mails) -> assertThat(mails).isOne());
    assertThat(desk.ses.mails()).as("one in the digest, three by themselves").hasSize(4);
    settled();
  }

  @Test
  void whatADigestCannotTellGoesByItself() {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    news(3);
    desk.tick();
    desk.clock.set(TOMORROW);
    desk.ses.next(SesFault.VIRUS);
    minutes(4);

    assertThat(desk.deliveries.of(DIGEST).orElseThrow().state()).isEqualTo(DeliveryState.FAILED);
    assertThat(told()).hasSize(3).allSatisfy((_, mails) -> assertThat(mails).isOne());
    settled();
  }

  @Test
  void theyGoByThemselvesOnceNobodyWillFindOutOfTheDigest() {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    news(2);
    desk.tick();
    desk.clock.set(TOMORROW);
    desk.ses.next(SesFault.DROP_BEFORE_ACCEPT, SesFault.DROP_BEFORE_ACCEPT);
    minutes(40);

    assertThat(desk.deliveries.of(DIGEST).orElseThrow().isHeld()).isTrue();
    assertThat(told()).hasSize(2).allSatisfy((_, mails) -> assertThat(mails).isOne());
  }

  @ParameterizedTest
  @EnumSource(
      value = SesFault.class,
      names = {"THROTTLE", "DAILY_QUOTA", "PAUSED", "REJECTED", "PROXY"})
  void aDigestThatIsNotTakenGoesLater(SesFault fault) {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    news(3);
    desk.tick();
    desk.clock.set(TOMORROW);
    desk.ses.next(fault);
    minutes(5);

    assertThat(desk.ses.mails()).hasSize(1);
    assertThat(told()).hasSize(3);
    settled();
  }

  @Test
  void whatSesReportsWithoutATagIsAboutTheDigest() {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    var letters = news(2);
    desk.tick();
    desk.clock.set(TOMORROW);
    minutes(2);
    var id = desk.deliveries.of(DIGEST).orElseThrow().providerId();
    var to = List.of(SamplePeople.staff().address().value());
    var at = desk.clock.instant();
    desk.reports()
        .hear(new SesNotice("Bounce", id, at, at, Map.of(), "Transient", "", List.of(), to));

    assertThat(desk.deliveries.of(DIGEST).orElseThrow().state()).isEqualTo(DeliveryState.BOUNCED);
    for (var letter : letters) {
      assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.SENT);
    }
  }

  @Test
  void whoIsForgottenBeforeIsNotInIt() {
    desk.rhythm = Optional.of(DigestRhythm.DAILY);
    var letter = toStaff("minutes-objection/m-1/1/e-1/7", LetterKind.MINUTES_OBJECTION);
    desk.add(letter);
    desk.tick();
    var waits = desk.stored(letter);
    desk.stored.write(new Write.LetterMarked(waits, waits.forgetting(person(1))));
    desk.clock.set(TOMORROW);
    minutes(2);

    assertThat(desk.ses.mails()).hasSize(1);
    assertThat(desk.stored(letter).state()).isEqualTo(DeliveryState.SENT);
    assertThat(desk.stored(letter).letter().values()).containsEntry("who", "…");
  }

  /// News of so many networks, due on Monday.
  private List<Delivery> news(int number) {
    var letters = new ArrayList<Delivery>();
    for (var each = 1; each <= number; each++) {
      letters.add(desk.add(toStaff("network-ready/n-" + each + "/1", LetterKind.NETWORK_READY)));
    }
    return letters;
  }

  private static Delivery toStaff(String key, LetterKind kind) {
    var values = Map.of("title", "Genanvendelse", "who", person(1).name());
    return Delivery.now(key, Letter.of(kind, SamplePeople.staff(), values, Map.of()), MONDAY);
  }

  private void minutes(int number) {
    for (var minute = 0; minute < number; minute++) {
      desk.tick();
      desk.clock.advance(Duration.ofMinutes(1));
    }
  }

  private void killed(Deaths deaths, int minutes) {
    for (var minute = 0; minute < minutes; minute++) {
      try {
        desk.due(deaths).run(desk.shift());
      } catch (Deaths.Killed killed) {
        // That is the point of it.
      }
      desk.clock.advance(Duration.ofMinutes(1));
    }
  }

  private void together() throws InterruptedException {
    var rounds = new ArrayList<Callable<Map<String, Object>>>();
    for (var sender = 0; sender < 4; sender++) {
      rounds.add(() -> desk.due(Desk.PLAIN).run(desk.shift()));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(rounds)) {
        assertThat(done.state()).isEqualTo(Future.State.SUCCESS);
      }
    }
  }

  /// In how many mails each letter was, by itself or with others.
  private Map<String, Integer> told() {
    var told = new HashMap<String, Integer>();
    for (var mail : desk.ses.mails()) {
      var lines = new String(mail.raw(), StandardCharsets.UTF_8).lines().toList();
      lines.stream()
          .map(line -> line.replace("Subject: ", ""))
          .filter(line -> line.startsWith("network-ready/"))
          .forEach(key -> told.merge(key, 1, Integer::sum));
    }
    return told;
  }

  /// Nothing waits any more, and each was sent.
  private void settled() {
    var waiting = desk.deliveries.due(MailLine.SERVICE, desk.clock.instant(), 100);
    assertThat(waiting.due()).isEmpty();
    assertThat(waiting.next()).isEmpty();
    assertThat(desk.deliveries.to(SamplePeople.staff().address()))
        .filteredOn(letter -> letter.letter().kind() == LetterKind.NETWORK_READY)
        .allMatch(letter -> letter.state() == DeliveryState.SENT);
  }

  /// An index that is behind.
  private static final class Unknowing implements Desk.Around {
    @Override
    public <T> T port(Class<T> port, T real) {
      return Deaths.around(port, real, called -> !called.equals("ofMailing"), Stream.empty());
    }
  }
}
