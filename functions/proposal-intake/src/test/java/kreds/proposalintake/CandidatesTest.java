package kreds.proposalintake;

import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.MailClass;
import kreds.contact.Suppression;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The list of people who might take part (P9): one by one, and who comes from interest.
final class CandidatesTest {
  private static final String NETWORK = Ideas.NETWORK;
  private final Door door = Door.withANetworkForOne();

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void aWordThatIsNoneOfThemIsAnsweredWithAllOfThemInTheSameOrderEachTime() {
    assertThat(details("language", "fransk"))
        .containsExactly("Please choose one of: da, danish, dansk, en, engelsk, english.");
    assertThat(details("basis", "måske"))
        .contains("Please choose one of: consent, ingen, medlem, member, none, samtykke.");
  }

  @Test
  void onePersonIsAddedOnceAndRemovedUntilAnswered() {
    var added = part(door.order("add-candidate"), "data");
    var again = door.order("add-candidate");
    assertThat(again.get("message")).isEqualTo("This person is on the list already.");
    assertThat(part(again, "data")).containsEntry("candidate", Door.string(added, "candidate"));

    assertThat(door.order("remove-candidate", "candidate", Door.string(added, "candidate")))
        .containsEntry("ok", true);
    assertThat(door.stored.candidates().ofNetwork(NETWORK)).isEmpty();
    assertThat(part(door.order("remove-candidate"), "problem")).containsEntry("status", 404);
    assertThat(part(door.order("remove-candidate", "email", "a@b.dk"), "problem").toString())
        .as("which of the two is meant?")
        .contains("status=422", "one-of-two");

    var named = Ideas.candidate(1, Basis.MEMBER);
    door.stored.named(named);
    decline(named, "Ingen tid");
    assertThat(part(door.order("remove-candidate"), "problem")).containsEntry("status", 409);
    assertThat(door.stored.candidates().ofNetwork(NETWORK)).hasSize(1);
  }

  @Test
  void whoIsOnTheListAlreadyIsAnAnswerAndARefusalIsOneLine() {
    var added = part(door.order("add-candidate"), "data");
    door.faults.reset();
    var again = door.order("add-candidate");
    assertThat(again).containsEntry("ok", true);
    assertThat(part(again, "data")).containsEntry("candidate", added.get("candidate"));
    assertThat(door.faults.counts()).doesNotContainKey("transactWriteItems");
    assertThat(door.audited()).containsExactly("add-candidate");

    var declined = Ideas.candidate(1, Basis.MEMBER);
    door.stored.named(declined);
    decline(declined, "Ingen tid");
    assertThat(part(door.order("remove-candidate", "candidate", "c-1"), "problem"))
        .containsEntry("type", "urn:kreds:problem:candidate-answered");
    assertThat(door.audited()).containsExactly("add-candidate", "refused remove-candidate");
  }

  @Test
  void whatStaffSayLastOfBasisAndLanguageHolds() {
    var added = part(door.order("add-candidate"), "data");
    assertThat(contact().basis(MONDAY)).contains(MailClass.MEMBER_INFO);
    door.order("remove-candidate", "candidate", Door.string(added, "candidate"));

    assertThat(said("basis", "none", "language", "en")).containsEntry("basis", "none");
    assertThat(contact().basis(MONDAY)).isEmpty();
    assertThat(contact().profile().language()).isEqualTo(Language.EN);
    door.order("remove-candidate", "candidate", Door.string(added, "candidate"));

    said("basis", "consent", "evidence", "Messe 2026", "language", "en");
    assertThat(contact().basis(MONDAY)).contains(MailClass.MARKETING);
    door.order("remove-candidate", "candidate", Door.string(added, "candidate"));

    assertThat(said("basis", "", "language", "")).containsEntry("basis", "consent");
    assertThat(contact().profile().language()).isEqualTo(Language.EN);
    door.order("remove-candidate", "candidate", Door.string(added, "candidate"));

    said("basis", "ingen");
    assertThat(contact().basis(MONDAY)).isEmpty();
  }

  @Test
  void neitherThePersonsOwnWordNorWhatBarsAnAddressIsTakenBackByStaff() {
    var signe = EmailAddress.of("signe@hoejgaard.example");
    var own = Consent.laterNetworks(MONDAY, "c-9");
    var known =
        new Contact(
            signe,
            new Contact.Profile("Signe", Company.UNKNOWN, Language.DA),
            true,
            Optional.of(own),
            Optional.of(MONDAY),
            Optional.empty(),
            Optional.of(new Suppression(MONDAY, "bounce")),
            Optional.of(MONDAY.minusSeconds(60)),
            1);
    door.stored.write(new Write.ContactSaved(Contact.unknown(signe, Language.DA), known));

    said("basis", "none", "language", "en");
    assertThat(contact().member()).isFalse();
    assertThat(contact().consent()).contains(own);
    assertThat(contact().unsubscribedAt()).contains(MONDAY);
    assertThat(contact().suppression()).isEqualTo(known.suppression());
    assertThat(contact().allowedAt()).isEqualTo(known.allowedAt());
  }

  @Test
  void aConsentGivenElsewhereStaysWhenThisListKnowsNone() {
    door.open("andet", Ideas.plan());
    said("network", "andet", "basis", "consent", "evidence", "Messe 2026");
    var given = contact().consent();
    assertThat(given).isPresent();

    said("basis", "none");

    assertThat(contact().consent()).isEqualTo(given);
    assertThat(contact().basis(MONDAY)).contains(MailClass.MARKETING);
  }

  @Test
  void theBasisOnTheListIsWhatIsKnownOfTheAddressNow() {
    said("basis", "consent", "evidence", "Messe 2026");
    assertThat(listed()).containsEntry("basis", "consent");
    door.clock.advance(Duration.ofDays(366));

    assertThat(listed()).as("nobody has used it for a year").containsEntry("basis", "none");
    assertThat(door.order("list-candidates").get("message"))
        .asString()
        .contains("Basis none: 1 may not be written to.");
  }

  @Test
  void whoHasUnsubscribedIsListedWithoutABasis() {
    said("basis", "member");
    var known = contact();
    door.stored.write(new Write.ContactSaved(known, known.unsubscribed(MONDAY)));

    assertThat(listed()).containsEntry("basis", "none");
    assertThat(door.order("list-candidates").get("message"))
        .asString()
        .contains("Have unsubscribed, and get no mailing: 1.")
        .doesNotContain("To note a basis");
  }

  @Test
  void aWishToHearOfLaterNetworksLapsesAsEveryConsentDoes() {
    var wantsLater = Ideas.candidate(3, Basis.NONE);
    door.stored.named(wantsLater);
    decline(wantsLater, "Ingen tid");
    wantsToHearOfLaterNetworks(wantsLater);
    door.open("nyt", Ideas.plan());
    door.clock.advance(Duration.ofDays(366));

    var event = door.event("candidates-from-interest");
    event.putAll(Map.of("network", "nyt", "from", NETWORK));

    assertThat(parts(part(door.send(event), "data"), "added")).isEmpty();
  }

  private Map<String, Object> listed() {
    return parts(part(door.order("list-candidates"), "data"), "candidates").getFirst();
  }

  @Test
  void whatIsTypedOtherwiseOfWhoIsOnTheListIsNotThankedFor() {
    var added = part(door.order("add-candidate"), "data");
    var problem = part(door.order("add-candidate", "basis", "none"), "problem");
    assertThat(problem)
        .containsEntry("status", 409)
        .extractingByKey("detail")
        .asString()
        .contains("another basis;", "remove-candidate with " + added.get("candidate"));
    assertThat(parts(door.order("add-candidate", "basis", "none"), "next").getFirst())
        .containsEntry("command", "remove-candidate")
        .containsEntry("email", "signe@hoejgaard.example");
    assertThat(contact().member()).isTrue();
    assertThat(door.order("add-candidate", "basis", "")).containsEntry("ok", true);
  }

  @Test
  void whoMayNotBeWrittenToIsSaidSoAndWhatToDo() {
    var added = door.order("add-candidate", "basis", "none");

    assertThat(added.get("message")).asString().contains("may not be written to", "basis");
    assertThat(door.order("list-candidates").get("message"))
        .asString()
        .contains("Basis none: 1 may not be written to.");
  }

  @Test
  void anAddressWhereAnIdentifierBelongsIsLookedFor() {
    door.order("add-candidate");

    var refused = door.order("remove-candidate", "candidate", "signe@hoejgaard.example");

    var offered = parts(refused, "next").getFirst();
    assertThat(offered)
        .containsEntry("command", "remove-candidate")
        .containsEntry("email", "signe@hoejgaard.example");
    assertThat(door.send(offered)).containsEntry("ok", true);
  }

  private Map<String, Object> said(String... fields) {
    var event = door.event("add-candidate");
    for (var at = 0; at < fields.length; at += 2) {
      event.put(fields[at], fields[at + 1]);
    }
    return part(door.send(event), "data");
  }

  private Contact contact() {
    return door.stored.contacts().of(EmailAddress.of("signe@hoejgaard.example")).orElseThrow();
  }

  @Test
  void whoHasEnrolledIsShownAsTheRosterSays() {
    for (var number = 1; number <= 3; number++) {
      door.stored.named(Ideas.candidate(number, Basis.MEMBER));
    }
    enroll(1);
    enroll(2);

    var shown = door.order("list-candidates");
    assertThat(parts(part(shown, "data"), "candidates"))
        .extracting(row -> row.get("state"))
        .containsExactly("enrolled", "waiting", "named");
    assertThat(part(part(shown, "data"), "counts"))
        .isEqualTo(Map.of("enrolled", 1, "waiting", 1, "named", 1));
  }

  @Test
  void whoWaitsElsewhereOrWantsToHearOfLaterNetworksIsTakenFromInterest() {
    enroll(1);
    enroll(2);
    var wantsLater = Ideas.candidate(3, Basis.MEMBER);
    var wantsNothing = Ideas.candidate(4, Basis.NONE);
    door.stored.named(wantsLater);
    door.stored.named(wantsNothing);
    decline(wantsLater, "Ingen tid");
    wantsToHearOfLaterNetworks(wantsLater);
    decline(wantsNothing, "Nej");
    door.open("nyt", Ideas.plan());

    var event = door.event("candidates-from-interest");
    event.putAll(Map.of("network", "nyt", "from", NETWORK));
    assertThat(parts(part(door.send(event), "data"), "added")).hasSize(2);
    assertThat(parts(part(door.send(event), "data"), "added")).isEmpty();
    assertThat(door.stored.candidates().ofNetwork("nyt"))
        .allSatisfy(one -> assertThat(one.origin().source()).isEqualTo(CandidateSource.INTEREST))
        .extracting(one -> one.person().name() + " " + one.origin().basis())
        .containsExactlyInAnyOrder("Deltager 2 NONE", "Deltager 3 MEMBER");
  }

  @Test
  void aMembersAddressIsABasisForThoseWhomTheProposerNamed() {
    door.stored.named(Ideas.candidate(1, Basis.MEMBER));
    door.put(Ideas.approved());
    door.post(
        "{\"action\":\"suggest-candidate\",\"candidateName\":\"D\",\"candidateEmail\":\"deltager1@firma1.example\"}");
    door.visit("suggest-candidate");
    assertThat(door.order("publish-proposal")).containsEntry("ok", true);

    assertThat(door.stored.candidates().ofNetwork("vaerktoejsmagere"))
        .extracting(one -> one.person().name() + " " + one.origin().basis())
        .containsExactlyInAnyOrder("D MEMBER", "Ida Krogh NONE");
  }

  @Test
  void anUnknownNetworkOrAFileThatIsNoneIsToldApart() {
    assertThat(part(door.order("list-candidates", "network", "ukendt"), "problem"))
        .containsEntry("status", 404);
    assertThat(part(door.order("import-candidates", "csv", "Ida;a@b.dk"), "problem"))
        .containsEntry("type", "urn:kreds:problem:csv-headings");
    assertThat(part(door.order("import-candidates", "csv", List.of("x")), "problem"))
        .containsEntry("status", 422);
    assertThat(part(door.order("add-candidate", "basis", "consent"), "problem").toString())
        .contains("evidence");
  }

  private List<Object> details(String field, String word) {
    var problem = part(door.order("add-candidate", field, word), "problem");
    return parts(problem, "errors").stream().map(error -> error.get("detail")).toList();
  }

  private void enroll(int number) {
    var roster = door.stored.roster(NETWORK);
    var applicant = SamplePeople.applicant(roster.run().id(), number);
    var after = Outcomes.after(roster.enrollConfirmed(applicant, MONDAY));
    door.stored.write(
        new Write.RunSaved(Optional.of(roster.run()), after.run()),
        new Write.SeatSaved(after.find(applicant.id()).orElseThrow()));
  }

  private void decline(Candidate candidate, String reason) {
    var declined = Outcomes.done(candidate.declined(MONDAY, reason, false, false));
    door.stored.write(new Write.CandidateSaved(candidate, declined));
  }

  private void wantsToHearOfLaterNetworks(Candidate candidate) {
    var consent = new Consent(MONDAY, "later-networks 2026-11", "invitation c-3");
    door.stored.write(new Write.ConsentGiven(candidate.person(), consent));
  }
}
