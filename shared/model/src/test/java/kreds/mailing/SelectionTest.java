package kreds.mailing;

import static kreds.sample.MailFixture.address;
import static kreds.sample.MailFixture.candidate;
import static kreds.sample.MailFixture.consenting;
import static kreds.sample.MailFixture.enrolled;
import static kreds.sample.MailFixture.known;
import static kreds.sample.MailFixture.member;
import static kreds.sample.MailFixture.named;
import static kreds.sample.MailFixture.namedAsCandidate;
import static kreds.sample.MailFixture.stranger;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kreds.delivery.LetterKind;
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
      var selection = Selection.of("", include, Set.of(), Set.of(), known(member("a")), MONDAY);
      assertThat(selection.recipients())
          .singleElement()
          .satisfies(recipient -> assertThat(recipient.candidate()).contains(candidate("a")));
    }
  }

  @Test
  void whoIsNotKnownAsAContactHasNoBasis() {
    assertThat(
            Selection.of("", List.of(named("a")), Set.of(), Set.of(), _ -> Map.of(), MONDAY)
                .leftOut())
        .isEqualTo(Map.of("no-basis", 1));
    assertThat(
            Selection.of("", List.of(named("a")), Set.of(), Set.of(), known(stranger("a")), MONDAY)
                .leftOut())
        .isEqualTo(Map.of("no-basis", 1));
  }

  @Test
  void whoHasConsentedAndLeftIsToldApartFromWhoNeverConsented() {
    var selection =
        Selection.of(
            "",
            List.of(named("a"), named("b")),
            Set.of(),
            Set.of(),
            known(consenting("a").unsubscribed(MONDAY), stranger("b").suppressed(MONDAY, "x")),
            MONDAY);

    assertThat(selection.leftOut()).isEqualTo(Map.of("unsubscribed", 1, "suppressed", 1));
    assertThat(selection.number()).isZero();
  }

  @Test
  void leftOutForTheFirstReasonAndCountedOnce() {
    var selection =
        Selection.of(
            "",
            List.of(named("a"), named("b"), named("c")),
            Set.of(address("a")),
            Set.of(address("a"), address("b")),
            known(member("a"), member("b"), member("c")),
            MONDAY);

    assertThat(selection.leftOut()).isEqualTo(Map.of("excluded", 1, "already-got", 1));
    assertThat(selection.number()).isEqualTo(1);
  }

  @Test
  void theRecipientsAreInTheOrderOfTheirAddresses() {
    var selection =
        Selection.of(
            "",
            List.of(named("c"), named("a"), named("b")),
            Set.of(),
            Set.of(),
            known(member("a"), member("b"), member("c")),
            MONDAY);

    assertThat(selection.recipients())
        .extracting(recipient -> recipient.person().address())
        .containsExactly(address("a"), address("b"), address("c"));
  }

  @Test
  void anAudienceNamesItsNetworksByTheFieldsThatNameThem() {
    var audience =
        new Audience(
            List.of(
                new Audience.Part.Participants("stoebning"),
                new Audience.Part.Waiting("plast"),
                new Audience.Part.Address(address("a"))),
            List.of(new Audience.Part.Candidates("genbrug", Optional.of(CandidateState.NAMED))),
            List.of());

    assertThat(audience.networks())
        .containsExactly(
            entry("include[0].participants", "stoebning"),
            entry("include[1].waiting", "plast"),
            entry("exclude[0].candidates", "genbrug"));
    assertThat(audience.isForEnrolledElsewhere("plast")).isTrue();
  }

  @Test
  void aMailingAboutTheirNetworkIsServiceMailToWhoTakesPartOrWaits() {
    var selection =
        Selection.of(
            "plast",
            List.of(
                enrolled("a", "plast"),
                enrolled("b", "plast"),
                enrolled("c", "plast"),
                namedAsCandidate("d")),
            Set.of(),
            Set.of(),
            known(
                member("b").unsubscribed(MONDAY),
                member("c").suppressed(MONDAY, "bounce"),
                stranger("d")),
            MONDAY);

    assertThat(selection.recipients())
        .extracting(recipient -> recipient.person().name(), Recipient::kind)
        .containsExactly(
            tuple("a", LetterKind.MAILING_TO_ENROLLED), tuple("b", LetterKind.MAILING_TO_ENROLLED));
    assertThat(selection.leftOut()).isEqualTo(Map.of("suppressed", 1, "no-basis", 1));
  }

  @Test
  void aMailingAboutAnotherNetworkOrNoneNeedsABasis() {
    for (var about : List.of("", "genbrug")) {
      var selection =
          Selection.of(
              about,
              List.of(enrolled("a", "plast"), enrolled("b", "plast")),
              Set.of(),
              Set.of(),
              known(member("a")),
              MONDAY);

      assertThat(selection.recipients())
          .extracting(Recipient::kind)
          .containsExactly(LetterKind.MAILING_TO_MEMBER);
      assertThat(selection.withoutBasis()).isEqualTo(1);
    }
  }

  @Test
  void whoIsChosenInBothWaysGetsServiceMailWithTheLinkToAnswerBy() {
    for (var include :
        List.of(
            List.of(enrolled("a", "plast"), namedAsCandidate("a")),
            List.of(namedAsCandidate("a"), enrolled("a", "plast")))) {
      var selection = Selection.of("plast", include, Set.of(), Set.of(), _ -> Map.of(), MONDAY);

      assertThat(selection.recipients())
          .singleElement()
          .satisfies(recipient -> {
            assertThat(recipient.kind()).isEqualTo(LetterKind.MAILING_TO_ENROLLED);
            assertThat(recipient.candidate()).contains(candidate("a"));
          });
    }
  }

  @Test
  void theSameAreMeantInWhateverOrderTheyAreNamed() {
    var a = new Audience.Part.Address(address("a"));
    var b = new Audience.Part.Participants("plast");
    var one = new Audience(List.of(a), List.of(a, b), List.of());

    assertThat(one.isAs(new Audience(List.of(a), List.of(b, a), List.of()))).isTrue();
    assertThat(one.isAs(new Audience(List.of(b), List.of(b, a), List.of()))).isFalse();
    assertThat(one.isAs(new Audience(List.of(a), List.of(b), List.of()))).isFalse();
    assertThat(one.isAs(new Audience(List.of(a), List.of(b, a), List.of("l-0")))).isFalse();
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
        Selection.of(
            "", List.of(named("karen")), Set.of(), Set.of(), known(member("karen")), MONDAY);

    assertThat(named("karen").toString()).isEqualTo("AudienceMember[…]");
    assertThat(selection.recipients().getFirst().toString()).isEqualTo("Recipient[…]");
  }

  @Test
  void whatIsKnownIsAskedForSomeAtATimeAndOfEachOnce() {
    var people =
        IntStream.range(0, 2 * Selection.AT_ONCE + 1)
            .mapToObj(number -> named("a%05d".formatted(number)))
            .toList();
    var asked = new ArrayList<List<EmailAddress>>();
    var selection =
        Selection.of(
            "",
            people,
            Set.of(),
            Set.of(),
            some -> {
              asked.add(List.copyOf(some));
              return known(member("a00000"), member("a01999"), member("a02000")).apply(some);
            },
            MONDAY);
    assertThat(asked).extracting(List::size).containsExactly(1_000, 1_000, 1);
    assertThat(asked.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(2_001);
    assertThat(selection.recipients())
        .extracting(each -> each.person().address())
        .containsExactly(address("a00000"), address("a01999"), address("a02000"));
    assertThat(selection.leftOut()).isEqualTo(Map.of("no-basis", 1_998));
  }
}
