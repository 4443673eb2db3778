package kreds.contact;

import static kreds.sample.MailFixture.consenting;
import static kreds.sample.MailFixture.member;
import static kreds.sample.MailFixture.stranger;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
  private static final Contact KAREN = stranger("a").subscribed(Language.EN, MONDAY);

  @Test
  void theNewsletterGoesToWhoHasSubscribedAndToNobodyElse() {
    assertThat(KAREN.bars(MailClass.NEWSLETTER, MONDAY)).isEmpty();
    assertThat(KAREN.bars(MailClass.MARKETING, MONDAY)).contains(Bar.NO_BASIS);
    assertThat(member("a").bars(MailClass.NEWSLETTER, MONDAY)).contains(Bar.NO_BASIS);
    assertThat(consenting("a").bars(MailClass.NEWSLETTER, MONDAY)).contains(Bar.NO_BASIS);
    assertThat(KAREN.suppressed(MONDAY, "bounce").bars(MailClass.NEWSLETTER, MONDAY))
        .contains(Bar.SUPPRESSED);
    assertThat(KAREN.left(MailList.NEWSLETTER, MONDAY).bars(MailClass.NEWSLETTER, MONDAY))
        .contains(Bar.UNSUBSCRIBED);
  }

  @Test
  void eachIsToldHowTheyStandOnAList() {
    var later = MONDAY.plus(Consent.HOLDS);
    assertThat(KAREN.standing(MailList.NEWSLETTER, later.minusSeconds(1))).isEqualTo(Standing.GETS);
    assertThat(KAREN.standing(MailList.NEWSLETTER, later)).isEqualTo(Standing.LAPSED);
    assertThat(KAREN.standing(MailList.NETWORKS, MONDAY)).isEqualTo(Standing.NEVER);
    var suppressed = KAREN.suppressed(MONDAY, "bounce");
    assertThat(suppressed.standing(MailList.NEWSLETTER, MONDAY)).isEqualTo(Standing.BARRED);
    assertThat(suppressed.standing(MailList.NEWSLETTER, later)).isEqualTo(Standing.LAPSED);
    assertThat(suppressed.standing(MailList.NETWORKS, MONDAY)).isEqualTo(Standing.NEVER);
    assertThat(suppressed.unsubscribed(MONDAY).standing(MailList.NEWSLETTER, later))
        .isEqualTo(Standing.LEFT);
    assertThat(member("a").standing(MailList.NETWORKS, later)).isEqualTo(Standing.GETS);
    assertThat(consenting("a").standing(MailList.NETWORKS, MONDAY)).isEqualTo(Standing.GETS);
    assertThat(consenting("a").standing(MailList.NETWORKS, later.plusSeconds(1)))
        .isEqualTo(Standing.LAPSED);
    assertThat(Standing.values())
        .extracting(Standing::word)
        .containsExactly("gets", "barred", "left", "lapsed", "never");
  }

  @Test
  void itLapsesUnlessItIsUsedOrHasEnded() {
    var it = KAREN.newsletter().orElseThrow();
    assertThat(it.lapsesAt()).contains(MONDAY.plus(Consent.HOLDS));
    assertThat(it.used(MONDAY.plusSeconds(9)).lapsesAt())
        .contains(MONDAY.plusSeconds(9).plus(Consent.HOLDS));
    assertThat(it.ended(MONDAY).lapsesAt()).isEmpty();
  }

  @Test
  void whoSubscribesReadsTheLanguageOfTheForm() {
    assertThat(KAREN.profile().language()).isEqualTo(Language.EN);
    assertThat(KAREN.version()).isEqualTo(1);
    assertThat(KAREN.subscribed(Language.EN, MONDAY.plusSeconds(5))).isSameAs(KAREN);
    var danish = KAREN.subscribed(Language.DA, MONDAY.plusSeconds(5));
    assertThat(danish.profile().language()).isEqualTo(Language.DA);
    assertThat(danish.version()).isEqualTo(2);
    assertThat(danish.newsletter())
        .as("came when they came: an issue that is released already is theirs")
        .contains(KAREN.newsletter().orElseThrow().used(MONDAY.plusSeconds(5)));
  }

  @Test
  void whoConfirmsItOnceMoreLaterHasItForLonger() {
    var day = Duration.ofDays(1);
    assertThat(KAREN.subscribed(Language.EN, MONDAY.plus(day).minusSeconds(1))).isSameAs(KAREN);
    var later = MONDAY.plus(day.multipliedBy(364));
    var again = KAREN.subscribed(Language.EN, later);
    assertThat(again.version()).isEqualTo(2);
    assertThat(again.newsletter().orElseThrow().consent().at()).isEqualTo(MONDAY);
    assertThat(again.gets(MailList.NEWSLETTER, later.plus(day.multipliedBy(364)))).isTrue();
  }

  @Test
  void theClickIsConsentWithItsTextTimeAndSource() {
    assertThat(KAREN.newsletter())
        .contains(
            new Subscription(
                new Consent(MONDAY, "newsletter 2026-11", "newsletter form"), Optional.empty()));
  }

  @Test
  void aSubscriptionThatNothingWasSentOnForAYearLapses() {
    var lapses = MONDAY.plus(Duration.ofDays(365));
    assertThat(KAREN.gets(MailList.NEWSLETTER, lapses.minusSeconds(1))).isTrue();
    assertThat(KAREN.gets(MailList.NEWSLETTER, lapses)).isFalse();
    assertThat(KAREN.bars(MailClass.NEWSLETTER, lapses)).contains(Bar.NO_BASIS);
    var written = KAREN.written(MailClass.NEWSLETTER, lapses.minusSeconds(1));
    assertThat(written.bars(MailClass.NEWSLETTER, lapses)).isEmpty();
    assertThat(written.version()).isEqualTo(2);
    assertThat(written.newsletter().orElseThrow().consent().at()).isEqualTo(MONDAY);
    var again = KAREN.subscribed(Language.EN, lapses);
    assertThat(again.newsletter()).contains(Subscription.confirmed(lapses));
  }

  @Test
  void aLetterUsesTheConsentOfItsOwnListAlone() {
    var both = consenting("a").subscribed(Language.DA, MONDAY);
    var later = MONDAY.plusSeconds(60);
    assertThat(both.written(MailClass.NEWSLETTER, later).consent()).isEqualTo(both.consent());
    assertThat(both.written(MailClass.MARKETING, later).newsletter()).isEqualTo(both.newsletter());
    assertThat(both.written(MailClass.MARKETING, later).consent().orElseThrow().usedAt())
        .isEqualTo(later);
    for (var none : new MailClass[] {MailClass.SERVICE, MailClass.MEMBER_INFO, MailClass.STAFF}) {
      assertThat(both.written(none, later)).isSameAs(both);
    }
  }

  @Test
  void eachListIsLeftByItselfAndTakenBackByItself() {
    var both = member("a").subscribed(Language.DA, MONDAY);
    for (var list : MailList.values()) {
      var other = list == MailList.NETWORKS ? MailList.NEWSLETTER : MailList.NETWORKS;
      var left = both.left(list, MONDAY);
      assertThat(left.gets(list, MONDAY)).isFalse();
      assertThat(left.leftAt(list)).contains(MONDAY);
      assertThat(left.gets(other, MONDAY)).isTrue();
      assertThat(left.leftAt(other)).isEmpty();
      assertThat(left.version()).isEqualTo(both.version() + 1);
      assertThat(left.left(list, MONDAY.plusSeconds(5))).isSameAs(left);
      assertThat(left.back(list, MONDAY).gets(list, MONDAY)).isTrue();
      assertThat(left.back(other, MONDAY)).isSameAs(left);
      assertThat(both.back(list, MONDAY)).isSameAs(both);
    }
    var none = both.unsubscribed(MONDAY);
    assertThat(Arrays.stream(MailList.values()).noneMatch(list -> none.gets(list, MONDAY)))
        .isTrue();
  }

  @Test
  void whoNeverHadTheNewsletterHasNothingToLeaveAndComesBackToNothing() {
    var contact = member("a");
    assertThat(contact.left(MailList.NEWSLETTER, MONDAY)).isSameAs(contact);
    assertThat(contact.back(MailList.NEWSLETTER, MONDAY)).isSameAs(contact);
    assertThat(contact.gets(MailList.NEWSLETTER, MONDAY)).isFalse();
    assertThat(stranger("a").gets(MailList.NETWORKS, MONDAY)).isFalse();
    assertThat(consenting("a").gets(MailList.NETWORKS, MONDAY)).isTrue();
  }

  @Test
  void whoComesBackYearsLaterSaysItAnewAndGetsItAgain() {
    var later = MONDAY.plus(Duration.ofDays(800));
    var back = KAREN.left(MailList.NEWSLETTER, MONDAY).back(MailList.NEWSLETTER, later);
    assertThat(back.newsletter()).contains(Subscription.confirmed(later));
    assertThat(back.gets(MailList.NEWSLETTER, later)).isTrue();
  }

  @Test
  void whoHasLeftEverythingAndSubscribesGetsTheNewsletterAlone() {
    var back = member("a").unsubscribed(MONDAY).subscribed(Language.DA, MONDAY);
    assertThat(back.gets(MailList.NEWSLETTER, MONDAY)).isTrue();
    assertThat(back.gets(MailList.NETWORKS, MONDAY)).isFalse();
  }

  @Test
  void itsStateSaysSo() {
    assertThat(KAREN.state()).isEqualTo("open, newsletter");
    assertThat(KAREN.left(MailList.NEWSLETTER, MONDAY).state()).isEqualTo("open");
    assertThat(KAREN.unsubscribed(MONDAY).state()).isEqualTo("unsubscribed");
  }

  @Test
  void eachClassThatCanBeLeftBelongsToOneList() {
    assertThat(MailClass.NEWSLETTER.list()).contains(MailList.NEWSLETTER);
    assertThat(MailClass.MEMBER_INFO.list()).contains(MailList.NETWORKS);
    assertThat(MailClass.MARKETING.list()).contains(MailList.NETWORKS);
    assertThat(MailClass.SERVICE.list()).isEmpty();
  }
}
