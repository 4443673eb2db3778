package kreds.delivery;

import static kreds.sample.MailFixture.aLetter;
import static kreds.sample.MailFixture.aServiceLetter;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kreds.contact.MailClass;
import kreds.person.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The life of one letter, as a table.
final class DeliveryTest {
  @Test
  void aKeyTravelsAsATagAndComesBack() {
    var letter = aServiceLetter();
    assertThat(letter.tag()).isEqualTo("enrollment-seated_e-1").matches("[A-Za-z0-9_-]+");
    assertThat(Delivery.keyOfTag(letter.tag())).isEqualTo(letter.key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "seated",
        "seated/",
        "Seated/e-1",
        "seated/a_b",
        "seated/æ",
        "seated/x@example.dk"
      })
  void aKeyIsMadeOfIdentifiers(String key) {
    var letter = aServiceLetter().letter();
    assertThatThrownBy(() -> Delivery.now(key, letter, MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachClaimIsAnotherAttempt() {
    var again = aServiceLetter().claimed(MONDAY).backUntil(MONDAY, "rate").claimed(MONDAY);
    assertThat(again.attempts()).isEqualTo(2);
    assertThat(again.nextAt()).contains(MONDAY.plus(Delivery.LEASE));
  }

  @Test
  void whatIsSentCannotBeSentAgain() {
    var sent = aServiceLetter().claimed(MONDAY).sent("ses-1");
    assertThat(sent.isDue(MONDAY.plus(Duration.ofDays(400)))).isFalse();
    assertThatThrownBy(() -> sent.claimed(MONDAY)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sent.backUntil(MONDAY, "rate"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sent.ended(DeliveryState.FAILED, "x"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void serviceMailMayGoOnceMoreAndAMailingNever() {
    var unsure = aServiceLetter().claimed(MONDAY).unknown(MONDAY, "timeout");
    assertThat(unsure.mayGoOnceMore()).isTrue();
    assertThat(unsure.claimed(MONDAY).unknown(MONDAY, "timeout").mayGoOnceMore()).isFalse();
    var mailing = aLetter(LetterKind.MAILING_BY_CONSENT).claimed(MONDAY).unknown(MONDAY, "timeout");
    assertThat(mailing.mayGoOnceMore()).isFalse();
  }

  @Test
  void whatMayHaveLeftStaysUnknownWhenTheSecondTryIsPutOff() {
    var second =
        aServiceLetter()
            .claimed(MONDAY)
            .unknown(MONDAY, "timeout")
            .claimed(MONDAY)
            .backUntil(MONDAY, "rate");
    assertThat(second.state()).isEqualTo(DeliveryState.UNKNOWN);
    assertThat(second.mayGoOnceMore()).isTrue();
  }

  @Test
  void heldMeansThatStaffDecide() {
    var held =
        aLetter(LetterKind.MAILING_TO_MEMBER).claimed(MONDAY).unknown(MONDAY, "timeout").held();
    assertThat(held.isHeld()).isTrue();
    assertThat(held.isSettled()).isTrue();
    assertThat(held.again(MONDAY).state()).isEqualTo(DeliveryState.PENDING);
    assertThat(held.again(MONDAY).doubts()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Report.class)
  void theProvidersReportIsTheTruthInEveryStateBeforeIt(Report report) {
    for (var letter :
        new Delivery[] {
          aServiceLetter(),
          aServiceLetter().claimed(MONDAY),
          aServiceLetter().claimed(MONDAY).unknown(MONDAY, "timeout"),
          aServiceLetter().claimed(MONDAY).ended(DeliveryState.FAILED, "rejected-by-nobody"),
          aServiceLetter().ended(DeliveryState.EXPIRED, "too-late"),
        }) {
      assertThat(letter.heard(report, "ses-1", MONDAY).state()).isEqualTo(report.state());
      assertThat(letter.heard(report, "ses-1", MONDAY).nextAt()).isEmpty();
    }
  }

  @Test
  void aReportThatSaysLessChangesNothing() {
    var bounced =
        aServiceLetter().claimed(MONDAY).sent("ses-1").heard(Report.BOUNCED, "ses-1", MONDAY);
    for (var less :
        new Report[] {Report.SENT, Report.BOUNCED_FOR_NOW, Report.DELIVERED, Report.BOUNCED}) {
      assertThat(bounced.heard(less, "ses-1", MONDAY)).isSameAs(bounced);
    }
    assertThat(bounced.heard(Report.COMPLAINED, "ses-1", MONDAY).state())
        .isEqualTo(DeliveryState.COMPLAINED);
  }

  @Test
  void aMailboxThatWasFullForAWhileMayTakeItAfterAll() {
    var full =
        aServiceLetter()
            .claimed(MONDAY)
            .sent("ses-1")
            .heard(Report.BOUNCED_FOR_NOW, "ses-1", MONDAY);
    assertThat(full.heard(Report.DELIVERED, "ses-1", MONDAY).state())
        .isEqualTo(DeliveryState.DELIVERED);
  }

  @Test
  void aLetterIsDueFromItsTimeOnAndTooLateAfterItsEnd() {
    var end = MONDAY.plusSeconds(60);
    var letter = aServiceLetter();
    var timed = Delivery.at(letter.key(), letter.letter(), "l-1", MONDAY, MONDAY, Optional.of(end));

    assertThat(letter.isDue(MONDAY)).isTrue();
    assertThat(letter.isDue(MONDAY.minusMillis(1))).isFalse();
    assertThat(timed.isTooLate(end)).isFalse();
    assertThat(timed.isTooLate(end.plusMillis(1))).isTrue();
    assertThat(letter.isTooLate(MONDAY.plus(Duration.ofDays(400)))).isFalse();
  }

  @Test
  void aPausedMailingsLetterIsParkedUntilItIsResumed() {
    var parked = aServiceLetter().parked();

    assertThat(parked.isParked()).isTrue();
    assertThat(parked.reason()).isEqualTo("paused");
    assertThat(parked.isDue(MONDAY)).isFalse();
    assertThat(parked.unparked(MONDAY).isParked()).isFalse();
    assertThat(parked.unparked(MONDAY).isDue(MONDAY)).isTrue();
    assertThat(parked.unparked(MONDAY).reason()).isEmpty();
    assertThat(aServiceLetter().claimed(MONDAY).sent("ses-1").isParked()).isFalse();
  }

  @Test
  void whatTheProviderHasOrMayHaveHasLeft() {
    assertThat(List.of(DeliveryState.values()))
        .filteredOn(DeliveryState::hasLeft)
        .containsExactly(
            DeliveryState.SENT,
            DeliveryState.DELIVERED,
            DeliveryState.BOUNCED,
            DeliveryState.COMPLAINED,
            DeliveryState.UNKNOWN);
    assertThat(List.of(DeliveryState.values()))
        .filteredOn(state -> !state.isFinal())
        .containsExactly(DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.UNKNOWN);
    assertThat(aServiceLetter().claimed(MONDAY).sent("ses-1").isSettled()).isTrue();
    assertThat(aServiceLetter().isSettled()).isFalse();
  }

  @Test
  void theMessageThatTheProviderGaveIsKept() {
    var sent = aServiceLetter().claimed(MONDAY).sent("ses-1");

    assertThat(sent.providerId()).isEqualTo("ses-1");
    assertThat(sent.heard(Report.DELIVERED, "ses-1", MONDAY).providerId()).isEqualTo("ses-1");
    assertThat(aServiceLetter().providerId()).isEmpty();
  }

  @Test
  void onlyAHardBounceOrAComplaintSpeaksAgainstTheAddress() {
    assertThat(List.of(Report.values()))
        .filteredOn(Report::suppresses)
        .containsExactly(Report.BOUNCED, Report.COMPLAINED);
  }

  @Test
  void aKeyHasTwoHundredCharactersAtMost() {
    var letter = aServiceLetter().letter();
    assertThat(Delivery.now("x/" + "y".repeat(198), letter, MONDAY).key()).hasSize(200);
    assertThatThrownBy(() -> Delivery.now("x/" + "y".repeat(199), letter, MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCalendarEntryEndsAfterItStarts() {
    var end = MONDAY.plusSeconds(1);
    var organizer = new Organizer("Plast", EmailAddress.of("sekretariatet@plæst.dk"));
    var known = CalendarIdentity.of("m-1", organizer);
    assertThat(known.uid()).isEqualTo("m-1@xn--plst-woa.dk");
    assertThat(new CalendarEntry(known, false, MONDAY, end, "", "", "").identity().sequence())
        .isZero();
    assertThatThrownBy(() -> new CalendarEntry(known, false, MONDAY, MONDAY, "", "", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarIdentity(known.uid(), organizer, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarIdentity(" ", organizer, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachLetterIsOfOneClassAndNamedInSmallLetters() {
    assertThat(LetterKind.PROPOSAL_NEWS.key()).isEqualTo("proposal-news");
    assertThat(List.of(LetterKind.values()))
        .filteredOn(kind -> kind.mailClass() == MailClass.STAFF)
        .containsExactly(
            LetterKind.PROPOSAL_NEWS,
            LetterKind.ADMISSION_DUE,
            LetterKind.NETWORK_READY,
            LetterKind.NETWORK_OPEN,
            LetterKind.DECISION_DUE,
            LetterKind.POLL_OVER,
            LetterKind.SPEAKER_ANSWERED,
            LetterKind.MINUTES_OBJECTION,
            LetterKind.BALLOT_OVER,
            LetterKind.RENEWAL_OVER,
            LetterKind.MAILING_TEST,
            LetterKind.MAILING_TROUBLE,
            LetterKind.MAILING_FIGURES,
            LetterKind.MAIL_MISSED,
            LetterKind.STAFF_DIGEST);
    assertThat(LetterKind.MAILING_TO_MEMBER.mailClass()).isEqualTo(MailClass.MEMBER_INFO);
    assertThat(LetterKind.MAILING_BY_CONSENT.mailClass()).isEqualTo(MailClass.MARKETING);
    assertThat(LetterKind.values())
        .filteredOn(LetterKind::isOfAMailing)
        .containsExactly(
            LetterKind.MAILING_TO_MEMBER,
            LetterKind.MAILING_BY_CONSENT,
            LetterKind.MAILING_TO_SUBSCRIBER,
            LetterKind.MAILING_TEST);
  }

  @Test
  void whatBelongsToAMailingIsToldWithIt() {
    var letter = aServiceLetter();
    var part = Delivery.at(letter.key(), letter.letter(), "l-1", MONDAY, MONDAY, Optional.empty());

    assertThat(part.ended(DeliveryState.FAILED, "x").concern()).isEqualTo(Concern.NONE);
    assertThat(part.claimed(MONDAY).unknown(MONDAY, "timeout").held().concern())
        .isEqualTo(Concern.TOLD);
  }

  @Test
  void aLetterToStaffThatIsMissedStandsOnTheListWithoutALetterAboutIt() {
    assertThat(aLetter(LetterKind.NETWORK_READY).ended(DeliveryState.FAILED, "x").concern())
        .isEqualTo(Concern.TOLD);
  }

  @Test
  void staffHearAgainWhenItIsMissedAgain() {
    var told = aServiceLetter().ended(DeliveryState.SUPPRESSED, "bounce").toldToStaff();
    assertThat(told.concern()).isEqualTo(Concern.TOLD);
    assertThat(told.toldToStaff()).isEqualTo(told);

    var again = told.again(MONDAY);
    assertThat(again.concern()).isEqualTo(Concern.NONE);
    assertThat(again.isDue(MONDAY)).isTrue();
    assertThat(again.reason()).isEmpty();
    assertThat(again.ended(DeliveryState.SUPPRESSED, "bounce").concern()).isEqualTo(Concern.NEW);
  }

  @Test
  void whatStaffLetBeStaysWhatItIs() {
    var bounced = aServiceLetter().claimed(MONDAY).sent("s").heard(Report.BOUNCED, "s", MONDAY);
    assertThat(bounced.letBe().state()).isEqualTo(DeliveryState.BOUNCED);
    assertThat(bounced.letBe().reason()).isEqualTo("permanent");
    assertThat(aServiceLetter().doubted("restored").letBe().reason()).isEqualTo("dropped");
  }

  @Test
  void whatIsPutOffHasWaitedSinceItWasDueFirst() {
    var later = MONDAY.plusSeconds(90);
    var putOff = aServiceLetter().claimed(MONDAY).backUntil(later, "rate");

    assertThat(putOff.waitsSince()).contains(MONDAY);
    assertThat(putOff.parked().waitsSince()).isEmpty();
    assertThat(putOff.parked().unparked(later).waitsSince()).contains(later);
    assertThat(putOff.claimed(later).sent("s").waitsSince()).isEmpty();
    assertThat(putOff.claimed(later).sent("s").again(later).waitsSince()).contains(later);
  }

  @Test
  void whatGoesAgainWaitsOnWhateverIsHeardOfTheMailBefore() {
    var again = aServiceLetter().claimed(MONDAY).sent("ses-1").again(MONDAY);

    for (var waits :
        List.of(
            again,
            again.claimed(MONDAY),
            again.claimed(MONDAY).unknown(MONDAY, "timeout"),
            again.parked(),
            again.parked().unparked(MONDAY))) {
      for (var of : Report.values()) {
        assertThat(waits.heard(of, "ses-1", MONDAY)).as(waits.state() + " " + of).isEqualTo(waits);
      }
    }
    assertThat(again.heard(Report.DELIVERED, "ses-2", MONDAY).state())
        .isEqualTo(DeliveryState.DELIVERED);
    assertThat(
            again
                .claimed(MONDAY)
                .backUntil(MONDAY, "rate")
                .heard(Report.SENT, "ses-1", MONDAY)
                .state())
        .isEqualTo(DeliveryState.PENDING);
  }

  @Test
  void whatWasTakenBeforeItWentAgainChangesNothingAfterIt() {
    var later = MONDAY.plusSeconds(60);
    var again =
        aServiceLetter()
            .claimed(MONDAY)
            .sent("ses-1")
            .heard(Report.BOUNCED, "ses-1", MONDAY)
            .again(later);
    var sent = again.claimed(later).sent("ses-2");
    for (var after : List.of(sent, again.ended(DeliveryState.SUPPRESSED, "bounce"))) {
      assertThat(after.heard(Report.BOUNCED, "ses-1", MONDAY)).isEqualTo(after);
      assertThat(after.heard(Report.COMPLAINED, "ses-0", MONDAY)).isEqualTo(after);
    }
    assertThat(sent.heard(Report.COMPLAINED, "ses-1", later).state())
        .isEqualTo(DeliveryState.COMPLAINED);
    assertThat(sent.heard(Report.BOUNCED, "ses-2", MONDAY).state())
        .as("of the new mail, whatever the clock of its provider says")
        .isEqualTo(DeliveryState.BOUNCED);
  }

  @Test
  void anotherReasonIsNewsWhateverWasHeardBefore() {
    var dropped = aServiceLetter().ended(DeliveryState.FAILED, "refused").letBe();

    assertThat(dropped.heard(Report.REJECTED, "s", MONDAY).concern()).isEqualTo(Concern.NEW);
    assertThat(
            dropped
                .heard(Report.DELIVERED, "s", MONDAY)
                .heard(Report.REJECTED, "s", MONDAY)
                .concern())
        .isEqualTo(Concern.NEW);
  }

  @Test
  void eachChangeIsTheNextVersionAndWhatChangesNothingIsNone() {
    var letter = aServiceLetter();
    var sent = letter.claimed(MONDAY).sent("s");
    var failed = letter.ended(DeliveryState.FAILED, "refused");

    assertThat(letter.version()).isEqualTo(1);
    assertThat(letter.claimed(MONDAY).version()).isEqualTo(2);
    assertThat(sent.version()).isEqualTo(3);
    assertThat(failed.letBe().version()).isEqualTo(failed.version() + 1);
    assertThat(failed.letBe().concern()).isEqualTo(Concern.NONE);
    assertThat(sent.letBe()).isSameAs(sent);
    assertThat(failed.letBe().letBe()).isEqualTo(failed.letBe());
  }

  @Test
  void thatItIsDelayedIsNotedOfWhatTheProviderHasAndOfNothingElse() {
    var sent = aServiceLetter().claimed(MONDAY).sent("s");

    assertThat(sent.isDelayed()).isFalse();
    assertThat(sent.delayed("s").isDelayed()).isTrue();
    assertThat(aServiceLetter().delayed("")).isEqualTo(aServiceLetter());
    assertThat(aServiceLetter().isDelayed()).isFalse();
    assertThat(sent.delayed("before")).as("of the mail before").isEqualTo(sent);
    assertThat(sent.delayed("s").heard(Report.BOUNCED, "s", MONDAY).isDelayed()).isFalse();
    assertThat(sent.heard(Report.DELIVERED, "s", MONDAY).delayed("s").isDelayed()).isFalse();
  }
}
