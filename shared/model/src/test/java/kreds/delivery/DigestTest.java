package kreds.delivery;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kreds.contact.Contact;
import kreds.outcome.Outcome;
import kreds.person.Person;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One letter in place of many: what is in it, and what becomes of each of them.
final class DigestTest {
  private static final String DAY = "digest-2027-01-05";
  private static final Instant MORNING = Instant.parse("2027-01-05T06:00:00Z");
  private static final Instant LATER = MORNING.plusSeconds(40);

  @Test
  void itNamesTheLettersOfItsDayAndIsDueAtOnce() {
    var first = news("a");
    var other = news("b");

    var digest = Digest.made(first, Stream.of(other, first), MORNING);

    assertThat(digest.key()).isEqualTo("staff-digest/" + DAY).isEqualTo(Digest.keyOf(other));
    assertThat(digest.letter().kind()).isEqualTo(LetterKind.STAFF_DIGEST);
    assertThat(digest.letter().to()).isEqualTo(staff());
    assertThat(digest.isDue(MORNING)).isTrue();
    assertThat(digest.isGathered()).isFalse();
    assertThat(digest.mailing()).isEmpty();
    assertThat(digest.notAfter()).isEmpty();
    assertThat(keys(digest)).containsExactly("network-ready/a/1", "network-ready/b/1");
  }

  @Test
  void anotherDaysLetterOrOneToAnotherAddressOrOneThatIsDoneIsNotInIt() {
    var others =
        Stream.of(
            alone("c"),
            alone("d").gathered("digest-2027-01-06", MORNING),
            to(person(3)).gathered(DAY, MORNING),
            news("e").doubted("restored"),
            news("f").doubted("restored").letBe());

    assertThat(keys(Digest.made(news("a"), others, MORNING))).containsExactly("network-ready/a/1");
  }

  @Test
  void ofVeryManySomeGoByThemselves() {
    var others = IntStream.range(0, 150).mapToObj(number -> news("n-" + number)).toList();

    var digest = Digest.made(news("a"), others.stream(), MORNING);

    assertThat(keys(digest)).hasSize(100).startsWith("network-ready/a/1");
    assertThat(Digest.settled(others.get(98), digest, LATER).isGathered()).isTrue();
    assertThat(Digest.settled(others.get(99), digest, LATER)).isEqualTo(goesByItself("n-99"));
  }

  @Test
  void whatIsOnItsWayIsWaitedFor() {
    var letter = news("a");
    var digest = Digest.made(letter, Stream.of(), MORNING);
    var unknown = digest.claimed(MORNING).unknown(MORNING, "timeout");
    for (var known : List.of(digest, digest.claimed(MORNING), unknown)) {
      var waits = Digest.settled(letter, known, LATER);
      assertThat(waits.state()).isEqualTo(DeliveryState.PENDING);
      assertThat(waits.nextAt()).contains(LATER.plusSeconds(30));
      assertThat(waits.waitsSince()).contains(MORNING);
      assertThat(waits.isGathered()).isTrue();
      assertThat(waits.reason()).isEqualTo("digest");
      assertThat(waits.version()).isEqualTo(letter.version() + 1);
    }
  }

  @Test
  void itIsSentWithTheDigest() {
    var letter = news("a");
    var sent = Digest.made(letter, Stream.of(), MORNING).claimed(MORNING).sent("ses-1");
    for (var report : new Report[] {Report.SENT, Report.DELIVERED, Report.COMPLAINED}) {
      var settled = Digest.settled(letter, sent.heard(report, "ses-1", MORNING), LATER);
      assertThat(settled.state()).as(report.name()).isEqualTo(DeliveryState.SENT);
      assertThat(settled.providerId()).isEqualTo("ses-1");
      assertThat(settled.nextAt()).isEmpty();
      assertThat(settled.isGathered()).isTrue();
      assertThat(settled.reason()).isEqualTo("digest");
      assertThat(settled.attempts()).as("no request of its own").isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DeliveryState.class,
      names = {"FAILED", "SUPPRESSED", "EXPIRED"})
  void whatADigestDoesNotTellGoesByItself(DeliveryState end) {
    var digest = Digest.made(news("a"), Stream.of(), MORNING).ended(end, "x");

    var settled = Digest.settled(news("a"), digest, LATER);

    assertThat(settled).isEqualTo(goesByItself("a"));
    assertThat(settled.isDue(LATER)).isTrue();
    assertThat(settled.reason()).isEmpty();
    assertThat(DigestRhythm.DAILY.gathered(settled, LATER, ZoneOffset.UTC))
        .as("it is not gathered twice")
        .isEmpty();
  }

  @Test
  void soDoesWhatNobodyWillFindOutAndWhatDidNotArriveAndWhatIsNotInIt() {
    var letter = news("a");
    var digest = Digest.made(letter, Stream.of(), MORNING);
    var held = digest.claimed(MORNING).unknown(MORNING, "timeout").held();
    var bounced = digest.claimed(MORNING).sent("x").heard(Report.BOUNCED, "x", MORNING);

    assertThat(Digest.settled(letter, held, LATER)).isEqualTo(goesByItself("a"));
    assertThat(Digest.settled(letter, bounced, LATER)).isEqualTo(goesByItself("a"));
    assertThat(Digest.settled(news("b"), digest.claimed(MORNING).sent("x"), LATER))
        .as("the index did not tell of it")
        .isEqualTo(goesByItself("b"));
  }

  @Test
  void lettersAboutOneNetworkComeTogetherThenTheProposals() {
    var proposal =
        Delivery.now(
                "proposal-news/p-1/2",
                Letter.of(
                    LetterKind.PROPOSAL_NEWS,
                    staff(),
                    Map.of("title", "Aa", "proposal", "p-1"),
                    Map.of()),
                MONDAY)
            .gathered(DAY, MORNING);
    var zebra = news("z");
    var ant = news("a");
    var late = about("ballot-over/a/1/1", "Netværk a", MONDAY.plusSeconds(1));
    var early = about("ballot-over/a/1/2", "Netværk a", MONDAY.minusSeconds(1));
    var all = List.of(proposal, zebra, late, ant, early);
    var digest = Digest.made(proposal, all.stream(), MORNING);

    assertThat(Digest.letters(digest, ledger(all)))
        .containsExactly(early, ant, late, zebra, proposal);
  }

  @Test
  void whatHasLeftItIsNotReadInItUnlessAllHave() {
    var stays = news("a");
    var gone = news("b");
    var digest = Digest.made(stays, Stream.of(gone, news("lost")), MORNING);
    var again = gone.doubted("restored").again(LATER);

    assertThat(Digest.letters(digest, ledger(List.of(stays, again)))).containsExactly(stays);
    assertThat(Digest.letters(digest, ledger(List.of(stays, gone.doubted("restored")))))
        .containsExactly(stays);
    var read = Digest.settled(stays, digest.claimed(MORNING).sent("x"), LATER);
    assertThat(Digest.letters(digest, ledger(List.of(read, again)))).containsExactly(read);
    assertThat(Digest.letters(digest, ledger(List.of(goesByItself("a"), again))))
        .containsExactly(goesByItself("a"), again);
  }

  @Test
  void staffMayHaveALetterOfADigestByItself() {
    var free = Contact.unknown(staff().address(), Language.DA);
    var letter = news("a");
    var digest = Digest.made(letter, Stream.of(), MORNING).claimed(MORNING).sent("x");
    var read = Digest.settled(letter, digest, LATER);

    var again = SendingAgain.of(read, free, false, LATER.plus(Duration.ofMinutes(5)));

    assertThat(again).isEqualTo(Outcome.done(read.again(LATER.plus(Duration.ofMinutes(5)))));
    assertThat(read.again(LATER).isGathered()).isFalse();
    assertThat(read.again(LATER).state()).isEqualTo(DeliveryState.PENDING);
    assertThat(read.again(LATER).version()).isEqualTo(read.version() + 1);
    assertThat(letter.doubted("restored").concern()).isEqualTo(Concern.TOLD);
  }

  @Test
  void whoIsForgottenIsNotInIt() {
    var letter =
        Letter.of(LetterKind.MINUTES_OBJECTION, staff(), Map.of("who", person(1).name()), Map.of());
    var waits = Delivery.now("minutes-objection/m-1/e-1", letter, MONDAY).gathered(DAY, MORNING);
    var digest = Digest.made(waits, Stream.of(), MORNING);

    var forgotten = waits.forgetting(person(1));

    assertThat(forgotten.isGathered()).isTrue();
    assertThat(Digest.letters(digest, ledger(List.of(forgotten)))).containsExactly(forgotten);
    assertThat(digest.toString()).doesNotContain(person(1).name());
    assertThat(Digest.settled(forgotten, digest.claimed(MORNING).sent("x"), LATER).state())
        .isEqualTo(DeliveryState.SENT);
  }

  private static Function<String, Optional<Delivery>> ledger(List<Delivery> letters) {
    return key -> letters.stream().filter(letter -> letter.key().equals(key)).findFirst();
  }

  private static List<String> keys(Delivery digest) {
    return digest.letter().values().getOrDefault("letters", "").lines().toList();
  }

  private static Delivery goesByItself(String network) {
    return news(network).alone(LATER);
  }

  private static Delivery news(String network) {
    return alone(network).gathered(DAY, MORNING);
  }

  private static Delivery alone(String network) {
    return about("network-ready/" + network + "/1", "Netværk " + network, LetterKind.NETWORK_READY);
  }

  private static Delivery about(String key, String title, Instant at) {
    var letter = Letter.of(LetterKind.BALLOT_OVER, staff(), Map.of("title", title), Map.of());
    return Delivery.now(key, letter, at).gathered(DAY, MORNING);
  }

  private static Delivery about(String key, String title, LetterKind kind) {
    return Delivery.now(key, Letter.of(kind, staff(), Map.of("title", title), Map.of()), MONDAY);
  }

  private static Delivery to(Person other) {
    var letter = Letter.of(LetterKind.NETWORK_READY, other, Map.of(), Map.of());
    return Delivery.now("network-ready/x/1", letter, MONDAY);
  }
}
