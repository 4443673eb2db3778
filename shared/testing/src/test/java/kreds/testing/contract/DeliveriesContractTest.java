package kreds.testing.contract;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.commit.Write;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarIdentity;
import kreds.delivery.CalendarStatus;
import kreds.delivery.Claim;
import kreds.delivery.Concern;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.Ledger;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.MailLine;
import kreds.delivery.SendingPace;
import kreds.delivery.SendingPermit;
import kreds.delivery.SendingQuota;
import kreds.delivery.Turn;
import kreds.id.RunId;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.outcome.Stale;
import kreds.sample.MeetingFixture;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

@OnEachStore
final class DeliveriesContractTest extends Contract {
  private static final Instant LATER = MONDAY.plus(1, ChronoUnit.HOURS);

  private static final SendingQuota QUOTA = new SendingQuota(13.7, SendingQuota.WITHOUT_END, 5);

  DeliveriesContractTest(Store store) {
    super(store);
  }

  @Test
  void whatIsAddedTwiceIsThereOnceAndIsNotReset() {
    var letter = letter(LetterKind.ENROLLMENT_SEATED, 1);
    add(letter);
    assertThat(deliveries().mark(letter, letter.claimed(MONDAY))).isTrue();
    var other = letter(LetterKind.ENROLLMENT_SEATED, 2);

    assertAlreadyThere(new Write.LetterAdded(letter), new Write.LetterAdded(other));
    assertThat(state(letter)).isEqualTo(DeliveryState.SENDING);
    assertThat(deliveries().of(other.key())).isEmpty();
    add(other);
    assertThat(state(other)).isEqualTo(DeliveryState.PENDING);
  }

  @Test
  void aLetterComesBackAsItWas() {
    var letter = ofMailing("l-1", 1);
    add(letter);
    assertThat(deliveries().of(letter.key())).contains(letter);
    assertThat(deliveries().of("mailing/l-1/r-9")).isEmpty();
    var unsure = letter.claimed(MONDAY).unknown(MONDAY, "timeout");
    assertThat(deliveries().mark(letter, unsure)).isTrue();
    assertThat(deliveries().of(letter.key())).contains(unsure);
    assertThat(deliveries().mark(unsure, unsure.held())).isTrue();
    assertThat(deliveries().of(letter.key())).contains(unsure.held());
    assertThat(deliveries().concerning(Concern.TOLD).due()).containsExactly(unsure.held());
  }

  @Test
  void aLetterComesBackWithItsLinksItsCalendarEntryAndWhoIsAnswered() {
    var run = RunId.first("plastgenanvendelse");
    var entry =
        new CalendarEntry(
            new CalendarIdentity("m-1@plast.example.dk", MeetingFixture.ORGANIZER, 2),
            false,
            MONDAY,
            LATER,
            "Plast",
            "Odense",
            "09:30 Velkomst\nÆøå");
    var letter =
        new Letter(
                LetterKind.MEETING_INVITATION,
                person(1),
                Map.of("title", "Plast", "price", "8000"),
                Map.of(
                    "page", Link.of(new LinkSubject.OfEnrollment(run, "e-1"), MONDAY),
                    "answer", Link.of(new LinkSubject.OfMeeting(run, "m-1", "e-1"), MONDAY)),
                Optional.of(entry))
            .answeredBy(person(2).address());
    var delivery = Delivery.now("meeting-invitation/m-1/e-1", letter, MONDAY);
    add(delivery);
    assertThat(deliveries().of(delivery.key())).contains(delivery);
  }

  @Test
  void anEntryComesBackWithWhatBecomesOfItInTheCalendar() {
    for (var status : CalendarStatus.values()) {
      var identity = new CalendarIdentity("m-1@plast.example.dk", MeetingFixture.ORGANIZER, 2);
      var entry = new CalendarEntry(identity, status, MONDAY, LATER, "Plast", "Odense", "");
      var letter =
          new Letter(
              LetterKind.MEETING_CANCELLED,
              person(1),
              Map.of("title", "Plast"),
              Map.of(),
              Optional.of(entry));
      var delivery =
          Delivery.now("meeting-cancelled/m-1/" + status.name().replace('_', '-'), letter, MONDAY);
      add(delivery);
      assertThat(deliveries().of(delivery.key())).contains(delivery);
    }
  }

  @Test
  void theDueComeOldestFirstAndTheNextIsNamed() {
    for (var number = 1; number <= 3; number++) {
      add(due(number, MONDAY.minusSeconds(number)));
    }
    add(due(4, LATER));
    var waiting = deliveries().due(MailLine.SERVICE, MONDAY, 10);
    assertThat(waiting.due()).extracting(Delivery::key).containsExactly("due/3", "due/2", "due/1");
    assertThat(waiting.next()).contains(LATER);
    assertThat(waiting.unreadable()).isEmpty();
    assertThat(deliveries().due(MailLine.SERVICE, MONDAY, 2).due()).hasSize(2);
  }

  @Test
  void theLettersOfMailingsWaitInALineOfTheirOwn() {
    add(ofMailing("l-1", 1), due(2, MONDAY));
    assertThat(deliveries().due(MailLine.SERVICE, MONDAY, 10).due())
        .containsExactly(due(2, MONDAY));
    assertThat(deliveries().due(MailLine.MAILINGS, MONDAY, 10).due())
        .containsExactly(ofMailing("l-1", 1));
    know(member(1));
    var claimed = deliveries().claim(ofMailing("l-1", 1), MONDAY);
    assertThat(claimed).isEqualTo(new Claim.Claimed(ofMailing("l-1", 1).claimed(MONDAY)));
    assertThat(deliveries().due(MailLine.MAILINGS, LATER, 10).due())
        .as("until its lease is over")
        .containsExactly(ofMailing("l-1", 1).claimed(MONDAY));
    assertThat(deliveries().due(MailLine.SERVICE, LATER, 10).due()).containsExactly(due(2, MONDAY));
  }

  @Test
  void whatIsDoneOrHeldOrParkedWaitsNoMore() {
    var done = letter(LetterKind.ENROLLMENT_SEATED, 1);
    var parked = ofMailing("l-1", 2);
    var held = letter(LetterKind.ENROLLMENT_SEATED, 3);
    add(done, parked, held);
    deliveries().mark(done, done.claimed(MONDAY).sent("ses-1"));
    deliveries().mark(parked, parked.parked());
    deliveries().mark(held, held.claimed(MONDAY).unknown(MONDAY, "timeout").held());
    for (var line : MailLine.values()) {
      var waiting = deliveries().due(line, LATER, 10);
      assertThat(waiting.due()).isEmpty();
      assertThat(waiting.next()).isEmpty();
    }
  }

  @Test
  void aMailingAndAnAddressAreFound() {
    add(ofMailing("l-1", 2), ofMailing("l-1", 1), ofMailing("l-2", 1));
    assertThat(deliveries().ofMailing("l-1"))
        .containsExactly(ofMailing("l-1", 1), ofMailing("l-1", 2));
    assertThat(deliveries().ofMailing("l-3")).isEmpty();
    assertThat(deliveries().to(person(1).address()))
        .containsExactly(ofMailing("l-1", 1), ofMailing("l-2", 1));
    assertThat(deliveries().to(person(9).address())).isEmpty();
  }

  @Test
  void thoseToAnAddressComeOldestFirst() {
    var young = Delivery.now("a/1", words(LetterKind.ENROLLMENT_SEATED, 1), LATER);
    var old = Delivery.now("b/1", words(LetterKind.ENROLLMENT_SEATED, 1), MONDAY);
    add(young, old);
    assertThat(deliveries().to(person(1).address())).containsExactly(old, young);
  }

  @Test
  void theHeldComeOldestFirst() {
    var young = Delivery.now("a/1", words(LetterKind.ENROLLMENT_SEATED, 1), LATER);
    var old = Delivery.now("b/1", words(LetterKind.ENROLLMENT_SEATED, 2), MONDAY);
    add(young, old);
    for (var letter : new Delivery[] {young, old}) {
      deliveries().mark(letter, letter.claimed(LATER).unknown(LATER, "timeout").held());
    }
    assertThat(deliveries().concerning(Concern.NEW).due())
        .extracting(Delivery::key)
        .containsExactly("b/1", "a/1");
    assertThat(deliveries().concerning(Concern.TOLD).due()).isEmpty();
  }

  @Test
  void whatStaffWereToldOfStandsOnAnotherListAndWhatTheyLetBeOnNone() {
    var letter = letter(LetterKind.ENROLLMENT_SEATED, 1);
    add(letter);
    var missed = letter.ended(DeliveryState.SUPPRESSED, "bounce");
    deliveries().mark(letter, missed);
    var told = missed.toldToStaff();

    assertThat(deliveries().mark(missed, told)).isTrue();
    assertThat(deliveries().mark(missed, missed.letBe())).as("it was told meanwhile").isFalse();

    assertThat(deliveries().concerning(Concern.NEW).due()).isEmpty();
    assertThat(deliveries().concerning(Concern.TOLD).due()).containsExactly(told);
    assertThat(deliveries().mark(told, told.letBe())).isTrue();
    assertThat(deliveries().concerning(Concern.TOLD).due()).isEmpty();
    assertThat(deliveries().of(letter.key())).contains(told.letBe());
  }

  @Test
  void aTableIsKnownByWhatItKeeps() {
    assertThat(deliveries().table()).isNotBlank().isEqualTo(deliveries().table());
  }

  @Test
  void thePermitToSendIsTheOneThatWasReadOrNothingIsWritten() {
    assertThat(deliveries().permit()).isEmpty();
    var first = SendingPermit.of(new Ledger("stack/Deliveries", true));
    stored().write(new Write.PermitSaved(Optional.empty(), first));
    assertThat(deliveries().permit()).contains(first);

    var stopped = first.stop("Ny afsender").doubted();
    stored().write(new Write.PermitSaved(Optional.of(first), stopped));
    assertThat(deliveries().permit()).contains(stopped);
    assertStale(new Write.PermitSaved(Optional.empty(), first));
    assertStale(new Write.PermitSaved(Optional.of(first), first.stop("Andet")));
  }

  @Test
  void whatASenderTakesOfThePaceNobodyElseHas() {
    assertThat(deliveries().pace()).isEmpty();
    var first = taken(SendingPace.unknown().told(Optional.of(QUOTA), MONDAY));
    assertThat(deliveries().keep(Optional.empty(), first)).isTrue();
    assertThat(deliveries().pace()).contains(first);

    var second = taken(first);
    assertThat(deliveries().keep(Optional.empty(), second)).isFalse();
    assertThat(deliveries().keep(Optional.of(first), second)).isTrue();
    assertThat(deliveries().keep(Optional.of(first), taken(second))).isFalse();
    assertThat(deliveries().pace()).contains(second);
  }

  private static SendingPace taken(SendingPace pace) {
    return ((Turn.Taken) pace.take(MailLine.MAILINGS, 3, MONDAY)).after();
  }

  @Test
  void oneOfManySendersGetsTheLetter() throws Exception {
    var letter = letter(LetterKind.ENROLLMENT_SEATED, 1);
    add(letter);
    var claims = new ArrayList<Callable<Boolean>>();
    for (var sender = 0; sender < 8; sender++) {
      claims.add(() -> isClaimed(letter));
    }
    var won = 0;
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var claim : senders.invokeAll(claims)) {
        won += claim.get() ? 1 : 0;
      }
    }
    assertThat(won).isOne();
    assertThat(deliveries().of(letter.key()).orElseThrow().attempts()).isOne();
  }

  @Test
  void aClaimIsLostOnWhatIsNotDueOrHasMovedOn() {
    var letter = due(1, LATER);
    add(letter);
    assertThat(deliveries().claim(letter, MONDAY)).isEqualTo(new Claim.Lost());
    assertThat(deliveries().claim(letter, LATER))
        .isEqualTo(new Claim.Claimed(letter.claimed(LATER)));
    assertThat(deliveries().of(letter.key())).contains(letter.claimed(LATER));
    assertThat(deliveries().claim(letter, LATER)).isEqualTo(new Claim.Lost());
    assertThat(deliveries().claim(letter(LetterKind.ENROLLMENT_SEATED, 9), LATER))
        .isEqualTo(new Claim.Lost());
  }

  @Test
  void aParkedLetterCannotBeClaimed() {
    var letter = ofMailing("l-1", 1);
    know(member(1));
    add(letter);
    deliveries().mark(letter, letter.parked());
    assertThat(deliveries().claim(letter, LATER)).isEqualTo(new Claim.Lost());
    assertThat(deliveries().claim(letter.parked(), LATER)).isEqualTo(new Claim.Lost());
  }

  @Test
  void serviceMailGoesToWhomNobodyKnowsAndToWhoHasOptedOutButNotToTheSuppressed() {
    assertThat(claimed(LetterKind.ENROLLMENT_SEATED, 1)).isEqualTo("claimed");
    know(member(2).unsubscribed(MONDAY));
    assertThat(claimed(LetterKind.ENROLLMENT_SEATED, 2)).isEqualTo("claimed");
    know(member(3).suppressed(MONDAY, "bounce"));
    assertThat(claimed(LetterKind.ENROLLMENT_SEATED, 3)).isEqualTo("suppressed");
    assertThat(state(letter(LetterKind.ENROLLMENT_SEATED, 3))).isEqualTo(DeliveryState.PENDING);
  }

  @Test
  void aMailingNeedsItsBasisAtTheMomentOfSending() {
    assertThat(claimed(LetterKind.MAILING_TO_MEMBER, 1)).isEqualTo("no-basis");
    know(member(2));
    assertThat(claimed(LetterKind.MAILING_TO_MEMBER, 2)).isEqualTo("claimed");
    assertThat(claimed(LetterKind.MAILING_BY_CONSENT, 20)).isEqualTo("no-basis");
    know(member(3));
    assertThat(claimed(LetterKind.MAILING_BY_CONSENT, 3)).isEqualTo("no-basis");
    know(consenting(4));
    assertThat(claimed(LetterKind.MAILING_BY_CONSENT, 4)).isEqualTo("claimed");
    know(consenting(5).unsubscribed(MONDAY));
    assertThat(claimed(LetterKind.MAILING_BY_CONSENT, 5)).isEqualTo("unsubscribed");
  }

  @Test
  void staffGetTheirMailWhateverTheContactSays() {
    know(member(1).suppressed(MONDAY, "bounce"));
    assertThat(claimed(LetterKind.NETWORK_READY, 1)).isEqualTo("claimed");
  }

  @Test
  void anAttemptThatIsOverChangesNothing() {
    var letter = letter(LetterKind.ENROLLMENT_SEATED, 1);
    add(letter);
    var first = letter.claimed(MONDAY);
    deliveries().mark(letter, first);
    var back = first.backUntil(LATER, "throttled");
    assertThat(deliveries().mark(first, back)).isTrue();
    assertThat(deliveries().mark(first, first.sent("ses-1"))).isFalse();
    assertThat(deliveries().of(letter.key())).contains(back);
    assertStale(new Write.LetterMarked(first, first.sent("ses-1")));
    assertThat(deliveries().of(letter.key())).contains(back);
  }

  private Deliveries deliveries() {
    return stored().deliveries();
  }

  private void add(Delivery... letters) {
    for (var letter : letters) {
      stored().write(new Write.LetterAdded(letter));
    }
  }

  private String claimed(LetterKind kind, int number) {
    var letter = letter(kind, number);
    add(letter);
    return switch (deliveries().claim(letter, MONDAY)) {
      case Claim.Claimed _ -> "claimed";
      case Claim.Barred(var reason) -> reason.code();
      case Claim.Lost _ -> "lost";
    };
  }

  private boolean isClaimed(Delivery letter) {
    try {
      return deliveries().claim(letter, MONDAY) instanceof Claim.Claimed;
    } catch (Stale taken) {
      return false;
    }
  }

  private DeliveryState state(Delivery letter) {
    return deliveries().of(letter.key()).orElseThrow().state();
  }

  private static Delivery ofMailing(String mailing, int number) {
    return Delivery.at(
        "mailing/" + mailing + "/r-" + number,
        words(LetterKind.MAILING_TO_MEMBER, number),
        mailing,
        MONDAY,
        MONDAY,
        Optional.of(MONDAY.plus(1, ChronoUnit.DAYS)));
  }

  private static Delivery due(int number, Instant at) {
    var letter = words(LetterKind.ENROLLMENT_SEATED, number);
    return Delivery.at("due/" + number, letter, "", MONDAY, at, Optional.empty());
  }
}
