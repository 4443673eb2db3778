package kreds.contact;

import static kreds.sample.MailFixture.consenting;
import static kreds.sample.MailFixture.member;
import static kreds.sample.MailFixture.stranger;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.network.Basis;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Who may be written to, with what, and who must not.
final class ContactTest {
  private static final Instant LATER = MONDAY.plusSeconds(60);

  @Test
  void whatAListTellsOfAStrangerIsKnownFromThenOn() {
    var ida = new Person("Ida", Company.of("Krogh A/S"), stranger("a").address(), Language.EN);
    var told = Contact.unknown(ida.address(), Language.DA).told(ida, true, Optional.empty());

    assertThat(told.person()).isEqualTo(ida);
    assertThat(told.member()).isTrue();
    assertThat(told.consent()).isEmpty();
    assertThat(told.version()).isOne();
  }

  @Test
  void whatAListTellsCompletesAndTakesNeitherTheOwnNameNorWhatBarsAnAddress() {
    var ida = new Person("Ida", Company.of("Krogh A/S"), member("a").address(), Language.EN);
    var known = member("a").suppressed(MONDAY, "bounce").allowed(MONDAY).unsubscribed(MONDAY);
    var gone = known.suppressed(LATER, "complaint");
    var consent = Optional.of(new Consent(MONDAY, "Messe 2026", "CSV"));

    var told = gone.told(ida, false, consent);

    assertThat(told.profile())
        .isEqualTo(new Contact.Profile("a", Company.of("Krogh A/S"), Language.EN));
    assertThat(
            told.told(
                    new Person("", Company.of("Anden"), ida.address(), Language.EN), false, consent)
                .profile())
        .isEqualTo(told.profile());
    assertThat(told.member()).isFalse();
    assertThat(told.consent()).isEqualTo(consent);
    assertThat(told.suppression()).isEqualTo(gone.suppression());
    assertThat(told.unsubscribedAt()).contains(MONDAY);
    assertThat(told.allowedAt()).contains(MONDAY);
    assertThat(told.version()).isEqualTo(gone.version() + 1);
  }

  @Test
  void aServiceMailGoesToEverybodyButWhoIsSuppressed() {
    assertThat(stranger("a").bars(MailClass.SERVICE, MONDAY)).isEmpty();
    assertThat(member("a").unsubscribed(MONDAY).bars(MailClass.SERVICE, MONDAY)).isEmpty();
    assertThat(stranger("a").suppressed(MONDAY, "bounce").bars(MailClass.SERVICE, MONDAY))
        .contains(Bar.SUPPRESSED);
  }

  @Test
  void anOptOutIsTakenBackByThePersonAndNothingElseIs() {
    var gone = member("a").suppressed(MONDAY, "bounce").unsubscribed(MONDAY);
    var back = gone.back(MailList.NETWORKS, MONDAY);
    assertThat(back.unsubscribedAt()).isEmpty();
    assertThat(back.suppression()).isEqualTo(gone.suppression());
    assertThat(back.version()).isEqualTo(gone.version() + 1);
    assertThat(back.back(MailList.NETWORKS, MONDAY)).isSameAs(back);
  }

  @Test
  void staffMailNeverStops() {
    for (var contact :
        List.of(
            stranger("a"),
            member("a").suppressed(MONDAY, "complaint"),
            member("a").unsubscribed(MONDAY),
            stranger("a").suppressed(MONDAY, "bounce").unsubscribed(MONDAY))) {
      assertThat(contact.bars(MailClass.STAFF, MONDAY)).isEmpty();
    }
  }

  @Test
  void aMembersInformationGoesToMembersWhoHaveNotOptedOut() {
    assertThat(member("a").bars(MailClass.MEMBER_INFO, MONDAY)).isEmpty();
    assertThat(consenting("a").bars(MailClass.MEMBER_INFO, MONDAY)).contains(Bar.NO_BASIS);
    assertThat(member("a").unsubscribed(MONDAY).bars(MailClass.MEMBER_INFO, MONDAY))
        .contains(Bar.UNSUBSCRIBED);
  }

  @Test
  void marketingGoesToWhoHasConsentedAndNotToAMemberAsSuch() {
    assertThat(consenting("a").bars(MailClass.MARKETING, MONDAY)).isEmpty();
    assertThat(member("a").bars(MailClass.MARKETING, MONDAY)).contains(Bar.NO_BASIS);
    assertThat(consenting("a").unsubscribed(MONDAY).bars(MailClass.MARKETING, MONDAY))
        .contains(Bar.UNSUBSCRIBED);
  }

  @Test
  void aSuppressionIsNamedBeforeAnOptOutAndThatBeforeTheBasis() {
    var all = stranger("a").unsubscribed(MONDAY).suppressed(MONDAY, "bounce");

    assertThat(all.bars(MailClass.MARKETING, MONDAY)).contains(Bar.SUPPRESSED);
    assertThat(stranger("a").unsubscribed(MONDAY).bars(MailClass.MARKETING, MONDAY))
        .contains(Bar.UNSUBSCRIBED);
  }

  @Test
  void membershipIsTheBasisBeforeConsent() {
    var both =
        new Contact(
            member("a").address(),
            member("a").profile(),
            true,
            consenting("a").consent(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1);

    assertThat(both.basis(MONDAY)).contains(MailClass.MEMBER_INFO);
    assertThat(member("a").basis(MONDAY)).contains(MailClass.MEMBER_INFO);
    assertThat(consenting("a").basis(MONDAY)).contains(MailClass.MARKETING);
    assertThat(stranger("a").basis(MONDAY)).isEmpty();
  }

  @Test
  void theWeightierReasonStandsAndOfTwoAlikeTheEarlier() {
    var bounced = member("a").suppressed(MONDAY, "bounce");
    var complained = bounced.suppressed(LATER, "complaint");

    assertThat(complained.suppression()).contains(new Suppression(LATER, "complaint"));
    assertThat(complained.suppressed(MONDAY, "bounce")).isSameAs(complained);
    assertThat(bounced.suppressed(LATER, "bounce")).isSameAs(bounced);
    assertThat(bounced.suppressed(MONDAY, "bounce")).isSameAs(bounced);
    assertThat(bounced.suppressed(LATER, "ringede")).isSameAs(bounced);
    assertThat(member("a").suppressed(LATER, "bounce").suppressed(MONDAY, "bounce").suppression())
        .contains(new Suppression(MONDAY, "bounce"));
    assertThat(member("a").suppressed(MONDAY, "ringede").suppressed(LATER, "bounce").suppression())
        .contains(new Suppression(LATER, "bounce"));
  }

  @Test
  void staffKnowBetterAndTheFirstOptOutStays() {
    var barred = member("a").suppressed(MONDAY, "bounce").unsubscribed(MONDAY);

    assertThat(barred.allowed(LATER).suppression()).isEmpty();
    assertThat(barred.allowed(LATER).unsubscribedAt()).contains(MONDAY);
    var open = member("a");
    assertThat(open.allowed(LATER)).isSameAs(open);
    assertThat(barred.unsubscribed(LATER)).isSameAs(barred);
    assertThat(barred.suppressed(LATER, "complaint").unsubscribedAt()).contains(MONDAY);
  }

  @Test
  void whatHappenedBeforeStaffAllowedTheAddressIsOldNews() {
    var allowed = member("a").suppressed(MONDAY, "bounce").allowed(LATER);

    assertThat(allowed.suppressed(MONDAY, "bounce")).isSameAs(allowed);
    assertThat(allowed.suppressed(LATER.minusMillis(1), "complaint")).isSameAs(allowed);
    assertThat(allowed.suppressed(LATER, "bounce").suppression())
        .contains(new Suppression(LATER, "bounce"));
    assertThat(allowed.unsubscribed(LATER).suppressed(MONDAY, "bounce").suppression()).isEmpty();
  }

  @Test
  void everyChangeRaisesTheVersion() {
    assertThat(stranger("a").version()).isZero();
    assertThat(stranger("a").unsubscribed(MONDAY).version()).isEqualTo(1);
    assertThat(stranger("a").unsubscribed(MONDAY).suppressed(MONDAY, "x").version()).isEqualTo(2);
  }

  @Test
  void howItStandsInAWord() {
    assertThat(member("a").state()).isEqualTo("open");
    assertThat(member("a").unsubscribed(MONDAY).state()).isEqualTo("unsubscribed");
    assertThat(member("a").unsubscribed(MONDAY).suppressed(MONDAY, "x").state())
        .isEqualTo("suppressed");
    assertThat(List.of(Bar.values()))
        .extracting(Bar::code)
        .containsExactly("suppressed", "unsubscribed", "no-basis");
  }

  @Test
  void thePersonIsWhatTheContactSays() {
    assertThat(member("a").person())
        .isEqualTo(new Person("a", Company.UNKNOWN, member("a").address(), Language.DA));
    assertThat(member("karen").toString()).isEqualTo("Contact[…]");
  }

  @Test
  void onlyMailThatCanBeLeftIsSentOnce() {
    assertThat(List.of(MailClass.values()))
        .filteredOn(MailClass::canBeLeft)
        .containsExactly(MailClass.MEMBER_INFO, MailClass.MARKETING, MailClass.NEWSLETTER);
    assertThat(List.of(MailClass.values()))
        .filteredOn(MailClass::goesOnceMore)
        .containsExactly(MailClass.SERVICE, MailClass.STAFF);
  }

  @Test
  void aConsentThatNobodyUsesForAYearLapses() {
    var lapses = MONDAY.plus(Duration.ofDays(365));
    var given = consenting("a");

    assertThat(given.bars(MailClass.MARKETING, lapses.minusSeconds(1))).isEmpty();
    assertThat(given.bars(MailClass.MARKETING, lapses)).contains(Bar.NO_BASIS);
    assertThat(given.basis(lapses)).isEmpty();
    assertThat(given.consent().orElseThrow().lapsesAt()).isEqualTo(lapses);
    assertThat(given.bars(MailClass.SERVICE, lapses)).isEmpty();
    assertThat(member("a").basis(lapses)).contains(MailClass.MEMBER_INFO);

    var used = given.written(MailClass.MARKETING, lapses.minusSeconds(1));

    assertThat(used.bars(MailClass.MARKETING, lapses)).isEmpty();
    assertThat(used.consent().orElseThrow().at()).isEqualTo(MONDAY);
    assertThat(used.version()).isEqualTo(given.version() + 1);
    assertThat(used.basis(lapses.plus(Duration.ofDays(364)))).contains(MailClass.MARKETING);
    assertThat(used.basis(lapses.plus(Duration.ofDays(365)))).isEmpty();
  }

  @Test
  void aConsentSaysWhenToWhichTextAndWhere() {
    var consent = Consent.laterNetworks(MONDAY, "c-1");

    assertThat(consent).isEqualTo(new Consent(MONDAY, "later-networks 2026-11", "invitation c-1"));
    assertThat(consent.isForLaterNetworks()).isTrue();
    assertThat(new Consent(MONDAY, "newsletter", "form").isForLaterNetworks()).isFalse();
  }

  @Test
  void howAConsentWasGivenIsReadOffItsTextAndOffItsRecord() {
    var interest = Consent.interest(MONDAY, "c-1");
    assertThat(Consent.wayOf(interest.text())).isEqualTo(Consent.Way.INTEREST);
    assertThat(Consent.versionOf(interest.text() + ", " + interest.source())).isEqualTo("2026-11");
    var later = Consent.laterNetworks(MONDAY, "c-1").text();
    assertThat(Consent.wayOf(later)).isEqualTo(Consent.Way.LATER);
    assertThat(Consent.versionOf(later)).isEqualTo("2026-11");
    assertThat(Consent.wayOf("Messe 2026")).isEqualTo(Consent.Way.NOTED);
    assertThat(Consent.versionOf("Messe 2026")).isEmpty();
  }

  @Test
  void theBasisIsWhatHoldsOfTheAddressAtThatMoment() {
    var unknown = Contact.unknown(EmailAddress.of("eva@ny.example"), Language.DA);
    var person = new Person("Eva", Company.UNKNOWN, unknown.address(), Language.DA);
    var consenting = unknown.told(person, false, Optional.of(Consent.interest(MONDAY, "c-1")));
    var member = unknown.told(person, true, Optional.empty());
    var lapsed = MONDAY.plus(Consent.HOLDS);

    assertThat(Basis.of(unknown, MONDAY)).isEqualTo(Basis.NONE);
    assertThat(Basis.of(consenting, lapsed.minusSeconds(1))).isEqualTo(Basis.CONSENT);
    assertThat(Basis.of(consenting, lapsed)).isEqualTo(Basis.NONE);
    assertThat(Basis.of(consenting.unsubscribed(MONDAY), MONDAY)).isEqualTo(Basis.NONE);
    assertThat(Basis.of(member, lapsed)).isEqualTo(Basis.MEMBER);
    assertThat(Basis.of(member.unsubscribed(MONDAY), MONDAY)).isEqualTo(Basis.NONE);
  }
}
