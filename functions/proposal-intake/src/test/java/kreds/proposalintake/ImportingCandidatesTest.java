package kreds.proposalintake;

import static kreds.proposalintake.Door.part;
import static kreds.proposalintake.Door.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.contact.Contact;
import kreds.network.Basis;
import kreds.network.CandidateSource;
import kreds.person.EmailAddress;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A list of people who might take part comes as a file (P9): first what would come of it.
final class ImportingCandidatesTest {
  private static final String NETWORK = Ideas.NETWORK;
  private final Door door = Door.withANetworkForOne();

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void aDryRunSaysWhatWouldComeOfEachLineAndWritesNothing() {
    door.stored.named(Ideas.candidate(1, Basis.MEMBER));
    var csv =
        """
        navn;virksomhed;e-mail;sprog;grundlag;dokumentation
        Ida Krogh;Krogh A/S;ida@krogh.example;da;medlem;
        Deltager 1;Firma 1 A/S; DELTAGER1@firma1.example;da;ingen;
        ;Firma;ikke-en-adresse;fransk;samtykke;
        Ida Krogh;Krogh A/S;IDA@KROGH.EXAMPLE;da;medlem;
        =HYPERLINK("http://x");;formel@x.example;;;
        For;Mange;felter@x.example;da;ingen;;;x
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
    assertThat(parts(lines.get(2), "errors"))
        .filteredOn(error -> "evidence".equals(error.get("field")))
        .singleElement()
        .satisfies(error ->
            assertThat(error)
                .containsEntry("column", "dokumentation or evidence")
                .extractingByKey("detail")
                .asString()
                .contains("consent"));
    assertThat(answer.get("message"))
        .asString()
        .contains("2 new, of whom 1 may not be written to (no basis: the column grundlag or basis");
    assertThat(lines.get(1))
        .containsEntry(
            "note", "on the list already, with another basis: remove and add again to change it");
    assertThat(lines.get(3)).containsEntry("note", "the same person as in line 2");
    assertThat(parts(lines.get(5), "errors").getFirst().get("detail"))
        .isEqualTo("This line has more cells than there are headings.");
    assertThat(door.aws.rows("Networks")).hasSize(rows);
  }

  @Test
  void candidatesAreListedByCompanyAndTakenOffByAddress() {
    var csv =
        """
        navn;virksomhed;e-mail
        Ida Krogh;Ærø Plast;ida@krogh.example
        Bo Holm;alfa A/S;bo@holm.example
        Eva Dam;Zenit;eva@dam.example
        """;
    door.send(parts(door.order("import-candidates", "csv", csv), "next").getFirst());

    assertThat(companies()).containsExactly("alfa A/S", "Zenit", "Ærø Plast");
    var remove = door.event("remove-candidate");
    remove.remove("candidate");
    remove.put("email", "EVA@dam.example");
    assertThat(door.send(remove)).containsEntry("ok", true);
    assertThat(companies()).containsExactly("alfa A/S", "Ærø Plast");
    assertThat(part(door.send(remove), "problem")).containsEntry("status", 404);
  }

  private List<Object> companies() {
    return parts(part(door.order("list-candidates"), "data"), "candidates").stream()
        .map(each -> each.get("company"))
        .toList();
  }

  @Test
  void anUnknownBasisIsOneFault() {
    var csv = "navn;e-mail;grundlag\nIda Krogh;ida@krogh.example;måske\n";
    var line = parts(part(door.order("import-candidates", "csv", csv), "data"), "lines").getFirst();
    assertThat(parts(line, "errors"))
        .extracting(error -> error.get("field"))
        .containsExactly("basis");
  }

  @Test
  void wordsOfACellAreKnownWhateverTheirCapitalsAndTheSpacesAroundThem() {
    var csv =
        """
        navn;virksomhed;e-mail;sprog;grundlag
        Ida Krogh;Krogh A/S;ida@krogh.example;\u00A0EN\u00A0; Medlem\u200B
        """;

    var dry = door.order("import-candidates", "csv", csv);
    door.send(parts(dry, "next").getFirst());

    assertThat(door.stored.candidates().ofNetwork(NETWORK))
        .singleElement()
        .extracting(it -> it.person().language())
        .isEqualTo(Language.EN);
    assertThat(contact("ida@krogh.example").member()).isTrue();
  }

  @Test
  void lettersThatAreLostAreAnErrorAndLettersThatLookWrongAWarning() {
    var csv =
        """
        navn;virksomhed;e-mail;sprog;by
        S\uFFFDren Bj\uFFFDrn;Bj\uFFFDrn A/S;soren@bjorn.example;da;
        SÃ¸ren BjÃ¸rn;BjÃ¸rn A/S;soeren@bjorn.example;da;
        JoÃ£o;Ãstergade;joao@bjorn.example;da;
        JOÃO ÃVILA;Å A/S;avila@bjorn.example;da;K\uFFFDbenhavn
        Ã˜yvind Ã…s;Ã†ble;aas@bjorn.example;da;
        """;
    var answer = door.order("import-candidates", "csv", csv);

    assertThat(answer.get("message"))
        .isEqualTo(
            "Dry run, nothing is written: 4 new, of whom 4 may not be written to (no basis: the"
                + " column grundlag or basis gives it), 0 the same, 1 line with errors, 3 with a"
                + " warning.");
    var lines = parts(part(answer, "data"), "lines");
    assertThat(parts(lines.getFirst(), "errors"))
        .extracting(error -> error.get("field") + " " + error.get("code"))
        .containsExactly("name letters-lost", "company letters-lost");
    assertThat(Door.string(parts(lines.getFirst(), "errors").getFirst(), "detail"))
        .contains("CSV UTF-8");
    assertThat(Door.string(lines.get(1), "warning")).contains("CSV UTF-8");
    assertThat(lines)
        .extracting(line -> line.containsKey("warning"))
        .containsExactly(false, true, true, false, true);
  }

  @Test
  void theReadyEventOfADryRunWritesTheNewOnesWithSourceAndBasis() {
    var dry = door.order("import-candidates");
    var written = door.send(parts(dry, "next").getFirst());

    assertThat(part(written, "data")).containsEntry("new", 4).containsEntry("dryRun", false);
    assertThat(door.stored.candidates().ofNetwork(NETWORK))
        .hasSize(4)
        .extracting(it -> it.origin().source())
        .containsOnly(CandidateSource.CSV);
    var colin = contact("colin@ward.example");
    assertThat(colin.consent().orElseThrow().text()).isEqualTo("Email of 3 November 2026");
    assertThat(contact("dorte@oestplast.example").member()).isTrue();
    var again = part(door.send(parts(dry, "next").getFirst()), "data");
    assertThat(again).containsEntry("new", 0).containsEntry("same", 4);
    assertThat(door.stored.candidates().ofNetwork(NETWORK)).hasSize(4);
  }

  @Test
  void twoThousandLinesAreWrittenInFiftyTransactions() {
    var csv = new StringBuilder("\uFEFFnavn;e-mail;grundlag\n");
    for (var i = 1; i <= 2_000; i++) {
      csv.append("Person ").append(i).append(";p").append(i).append("@x.example;medlem\n");
    }
    var event = door.event("import-candidates");
    event.put("csv", csv.toString());
    event.put("dryRun", false);
    door.faults.reset();

    assertThat(part(door.send(event), "data")).containsEntry("new", 2_000);
    assertThat(door.faults.counts())
        .isEqualTo(Map.of("query", 2, "batchGetItem", 50, "transactWriteItems", 50));
  }

  private Contact contact(String address) {
    return door.stored.contacts().of(EmailAddress.of(address)).orElseThrow();
  }
}
