package kreds.proposalintake;

import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.Tables;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.run.Seating;
import kreds.testing.sample.Ideas;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of people who might take part (P9), by the files of events.
final class CandidatesTest {
  private static final String NETWORK = "plastgenanvendelse";

  private final Door door = new Door();

  @BeforeEach
  void aNetworkForOneOrTwo() {
    assertThat(door.rosters().open(SampleNetworks.recycling(new Capacity(1, 1)), Ideas.nothing()))
        .isTrue();
  }

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void aDryRunSaysWhatWouldComeOfEachLineAndWritesNothing() {
    door.candidates().add(candidate(1, Basis.MEMBER), Ideas.nothing());
    var csv =
        """
        navn;virksomhed;e-mail;sprog;grundlag;dokumentation
        Ida Krogh;Krogh A/S;ida@krogh.example;da;medlem;
        Deltager 1;Firma 1 A/S; DELTAGER1@firma1.example;da;ingen;
        ;Firma;ikke-en-adresse;fransk;samtykke;
        Ida Krogh;Krogh A/S;IDA@KROGH.EXAMPLE;da;medlem;
        =HYPERLINK("http://x");;formel@x.example;;;
        For;Mange;felter@x.example;da;ingen;;;
        """;
    var rows = door.aws.rows("Networks").size();
    var answer = door.order("import-candidates", "csv", csv);

    var data = part(answer, "data");
    assertThat(data).containsEntry("new", 2).containsEntry("same", 2).containsEntry("error", 2);
    var lines = parts(data, "lines");
    assertThat(lines)
        .extracting(line -> line.get("line") + " " + line.get("outcome"))
        .containsExactly("2 new", "3 same", "4 error", "5 same", "6 new", "7 error");
    assertThat(parts(lines.get(2), "errors"))
        .extracting(error -> error.get("field"))
        .containsExactlyInAnyOrder("name", "email", "language", "evidence");
    assertThat(lines.get(1))
        .containsEntry(
            "note", "on the list already, with another basis: remove and add again to change it");
    assertThat(lines.get(3)).containsEntry("note", "the same person as in line 2");
    assertThat(parts(lines.get(5), "errors").getFirst().get("detail"))
        .isEqualTo("This line has more cells than there are headings.");
    assertThat(door.aws.rows("Networks")).hasSize(rows);
  }

  @Test
  void theReadyEventOfADryRunWritesTheNewOnesWithSourceAndBasis() {
    var dry = door.order("import-candidates");
    var written = door.send(parts(dry, "next").getFirst());

    assertThat(part(written, "data")).containsEntry("new", 4).containsEntry("dryRun", false);
    assertThat(door.candidates().ofNetwork(NETWORK))
        .hasSize(4)
        .extracting(Candidate::source)
        .containsOnly(CandidateSource.CSV);
    var colin = contact("colin@ward.example");
    assertThat(colin.consent().orElseThrow().text()).isEqualTo("Email of 3 November 2026");
    assertThat(contact("dorte@oestplast.example").member()).isTrue();
    var again = part(door.send(parts(dry, "next").getFirst()), "data");
    assertThat(again).containsEntry("new", 0).containsEntry("same", 4);
    assertThat(door.candidates().ofNetwork(NETWORK)).hasSize(4);
  }

  @Test
  void twoThousandLinesAreWrittenInFiftyTransactions() {
    var csv = new StringBuilder("\uFEFFnavn;e-mail;grundlag\n");
    for (var i = 1; i <= 2_000; i++) {
      csv.append("Person ").append(i).append(";p").append(i).append("@x.example;medlem\n");
    }
    var event = Door.event("import-candidates");
    event.put("csv", csv.toString());
    event.put("dryRun", false);
    door.faults.reset();

    assertThat(part(door.send(event), "data")).containsEntry("new", 2_000);
    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 2, "transactWriteItems", 50));
  }

  @Test
  void onePersonIsAddedOnceAndRemovedUntilAnswered() {
    var added = part(door.order("add-candidate"), "data");
    var again = door.order("add-candidate");
    assertThat(again.get("message")).isEqualTo("This person is on the list already.");
    assertThat(part(again, "data")).containsEntry("candidate", Door.string(added, "candidate"));

    assertThat(door.order("remove-candidate", "candidate", Door.string(added, "candidate")))
        .containsEntry("ok", true);
    assertThat(door.candidates().ofNetwork(NETWORK)).isEmpty();
    assertThat(part(door.order("remove-candidate"), "problem")).containsEntry("status", 404);

    var named = candidate(1, Basis.MEMBER);
    door.candidates().add(named, Ideas.nothing());
    door.candidates()
        .save(named, named.declined(SampleNetworks.MONDAY, "Ingen tid"), Ideas.nothing());
    assertThat(part(door.order("remove-candidate"), "problem")).containsEntry("status", 409);
    assertThat(door.candidates().ofNetwork(NETWORK)).hasSize(1);
  }

  @Test
  void whoHasEnrolledIsShownAsTheRosterSays() {
    for (var number = 1; number <= 3; number++) {
      door.candidates().add(candidate(number, Basis.MEMBER), Ideas.nothing());
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
    var wantsLater = candidate(3, Basis.MEMBER);
    var wantsNothing = candidate(4, Basis.NONE);
    door.candidates().add(wantsLater, Ideas.nothing());
    door.candidates().add(wantsNothing, Ideas.nothing());
    door.candidates()
        .save(wantsLater, wantsLater.declined(SampleNetworks.MONDAY, "Ingen tid"), Ideas.nothing());
    wantsToHearOfLaterNetworks("deltager3@firma3.example");
    door.candidates()
        .save(wantsNothing, wantsNothing.declined(SampleNetworks.MONDAY, "Nej"), Ideas.nothing());
    assertThat(door.rosters().open(other(), Ideas.nothing())).isTrue();

    var event = Door.event("candidates-from-interest");
    event.putAll(Map.of("network", "nyt", "from", NETWORK));
    assertThat(parts(part(door.send(event), "data"), "added")).hasSize(2);
    assertThat(parts(part(door.send(event), "data"), "added")).isEmpty();
    assertThat(door.candidates().ofNetwork("nyt"))
        .allSatisfy(one -> assertThat(one.source()).isEqualTo(CandidateSource.INTEREST))
        .extracting(one -> one.person().name() + " " + one.basis())
        .containsExactlyInAnyOrder("Deltager 2 NONE", "Deltager 3 MEMBER");
  }

  @Test
  void aMembersAddressIsABasisForThoseWhomTheProposerNamed() {
    door.candidates().add(candidate(1, Basis.MEMBER), Ideas.nothing());
    door.put(Ideas.approved());
    door.post(
        "{\"action\":\"suggest-candidate\",\"candidateName\":\"D\",\"candidateEmail\":\"deltager1@firma1.example\"}");
    door.visit("suggest-candidate");
    assertThat(door.order("publish-proposal")).containsEntry("ok", true);

    assertThat(door.candidates().ofNetwork("vaerktoejsmagere"))
        .extracting(one -> one.person().name() + " " + one.basis())
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

  private void enroll(int number) {
    var roster = door.rosters().of(NETWORK).orElseThrow();
    var seated =
        (Seating.Changed)
            roster.enrollConfirmed(SampleNetworks.form(number), SampleNetworks.MONDAY);
    door.rosters().save(roster, seated.roster(), Optional.empty(), Ideas.nothing());
  }

  private static Candidate candidate(int number, Basis basis) {
    return SampleNetworks.candidate(NETWORK, number, basis);
  }

  private static Network other() {
    return Network.published("nyt", Ideas.description(), "", SampleNetworks.MONDAY);
  }

  private void wantsToHearOfLaterNetworks(String address) {
    var known = contact(address);
    var consent = new Consent(SampleNetworks.MONDAY, "later-networks 2026-11", "invitation c-3");
    contacts()
        .save(
            new Contact(
                known.address(),
                known.name(),
                known.company(),
                known.language(),
                known.member(),
                Optional.of(consent),
                known.unsubscribedAt(),
                known.suppressedAt(),
                known.suppressedWhy(),
                known.version()));
  }

  private Contact contact(String address) {
    return contacts().of(EmailAddress.of(address)).orElseThrow();
  }

  private DynamoContacts contacts() {
    var tables = Tables.from(door.aws.environment("proposal-intake"));
    return new DynamoContacts(new Dynamo(door.aws.db()), tables);
  }
}
