package kreds.mailing;

import static kreds.sample.MailFixture.address;
import static kreds.sample.MailFixture.candidate;
import static kreds.sample.MailFixture.consenting;
import static kreds.sample.MailFixture.contacts;
import static kreds.sample.MailFixture.member;
import static kreds.sample.MailFixture.named;
import static kreds.sample.MailFixture.namedAsCandidate;
import static kreds.sample.MailFixture.stranger;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.network.CandidateState;
import kreds.person.EmailAddress;
import org.junit.jupiter.api.Test;

/// Who gets a mailing, by what, and why others do not.
final class SelectionTest {

  @Test
  void aCandidacyWinsOverTheSamePersonWithoutOneInWhateverOrder() {
    for (var include :
        List.of(
            List.of(named("a"), namedAsCandidate("a")),
            List.of(namedAsCandidate("a"), named("a")))) {
      var selection = Selection.of(include, Set.of(), Set.of(), contacts(member("a")));
      assertThat(selection.recipients())
          .singleElement()
          .satisfies(recipient -> assertThat(recipient.candidate()).contains(candidate("a")));
    }
  }

  @Test
  void whoIsNotKnownAsAContactHasNoBasis() {
    assertThat(Selection.of(List.of(named("a")), Set.of(), Set.of(), Map.of()).leftOut())
        .isEqualTo(Map.of("no-basis", 1));
    assertThat(
            Selection.of(List.of(named("a")), Set.of(), Set.of(), contacts(stranger("a")))
                .leftOut())
        .isEqualTo(Map.of("no-basis", 1));
  }

  @Test
  void whoHasConsentedAndLeftIsToldApartFromWhoNeverConsented() {
    var selection =
        Selection.of(
            List.of(named("a"), named("b")),
            Set.of(),
            Set.of(),
            contacts(consenting("a").unsubscribed(MONDAY), stranger("b").suppressed(MONDAY, "x")));

    assertThat(selection.leftOut()).isEqualTo(Map.of("unsubscribed", 1, "suppressed", 1));
    assertThat(selection.number()).isZero();
  }

  @Test
  void leftOutForTheFirstReasonAndCountedOnce() {
    var selection =
        Selection.of(
            List.of(named("a"), named("b"), named("c")),
            Set.of(address("a")),
            Set.of(address("a"), address("b")),
            contacts(member("a"), member("b"), member("c")));

    assertThat(selection.leftOut()).isEqualTo(Map.of("excluded", 1, "already-got", 1));
    assertThat(selection.number()).isEqualTo(1);
  }

  @Test
  void theRecipientsAreInTheOrderOfTheirAddresses() {
    var selection =
        Selection.of(
            List.of(named("c"), named("a"), named("b")),
            Set.of(),
            Set.of(),
            contacts(member("a"), member("b"), member("c")));

    assertThat(selection.recipients())
        .extracting(recipient -> recipient.person().address())
        .containsExactly(address("a"), address("b"), address("c"));
  }

  @Test
  void anAudienceNamesItsNetworksInAlphabeticalOrder() {
    var audience =
        new Audience(
            List.of(
                new Audience.Part.Participants("stoebning"),
                new Audience.Part.Waiting("plast"),
                new Audience.Part.Address(address("a"))),
            List.of(new Audience.Part.Candidates("genbrug", Optional.of(CandidateState.NAMED))),
            List.of());

    assertThat(audience.networks()).containsExactly("genbrug", "plast", "stoebning");
  }

  @Test
  void whoIsLeftOutOfAnAudienceIsLeftOutOnce() {
    var audience =
        new Audience(List.of(), List.of(new Audience.Part.Address(address("a"))), List.of("l-0"));

    var without = audience.without(List.<EmailAddress>of(address("b"), address("a")));

    assertThat(without.exclude())
        .containsExactly(
            new Audience.Part.Address(address("a")), new Audience.Part.Address(address("b")));
    assertThat(without.alreadyGot()).containsExactly("l-0");
  }

  @Test
  void noMemberOrRecipientShowsInAMessage() {
    var selection =
        Selection.of(List.of(named("karen")), Set.of(), Set.of(), contacts(member("karen")));

    assertThat(named("karen").toString()).isEqualTo("AudienceMember[…]");
    assertThat(selection.recipients().getFirst().toString()).isEqualTo("Recipient[…]");
  }
}
