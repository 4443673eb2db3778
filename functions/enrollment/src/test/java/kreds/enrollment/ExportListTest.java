package kreds.enrollment;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.link.LinkSubject;
import kreds.network.Candidate;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Staff take lists of people out, for name badges and accounts: as Danish Excel reads them.
final class ExportListTest {
  private static final String MARK = "\uFEFF";

  private final EnrollmentFunction function = new EnrollmentFunction(1, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theParticipantsAreATableThatExcelOpens() {
    function.seat(1, 2, 3);

    var answered = opened("participants");

    assertThat(answered.header("content-type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(answered.header("content-disposition"))
        .isEqualTo("attachment; filename=\"plastgenanvendelse-deltagere.csv\"");
    assertThat(answered.header("cache-control")).isEqualTo("no-store");
    assertThat(answered.body())
        .isEqualTo(
            MARK
                + "Navn;Virksomhed;Stilling;E-mail;Sprog;Plads siden\r\n"
                + "Deltager 1;Firma 1 A/S;;deltager1@firma1.example;da;2027-01-04 09:00\r\n"
                + "Deltager 2;Firma 2 A/S;;deltager2@firma2.example;da;2027-01-04 09:00\r\n");
  }

  @Test
  void theLineTellsWhyEachWaitsAndWhoHasAnOffer() {
    function.seat(1, 2, 3, 4);
    function.send(function.json("http/confirm", function.mine(1), Map.of("action", "leave")));

    assertThat(rows("waiting"))
        .hasSize(3)
        .first()
        .isEqualTo("Nr.;Navn;Virksomhed;Stilling;E-mail;Sprog;Status;Venter, fordi;Tilmeldt");
    assertThat(rows("waiting").get(1))
        .startsWith("\"\";Deltager 3;")
        .contains(";tilbudt en plads;;");
    assertThat(rows("waiting").get(2))
        .startsWith("1;Deltager 4;")
        .contains(";venter;alle pladser er optaget;");
  }

  @Test
  void whatASpreadsheetWouldCalculateStaysText() {
    var fields = EnrollmentFunction.fields(1);
    fields.put("name", "=HYPERLINK(\"http://ond.example\";\"Åse\")");
    fields.put("company", "Sæbe; Øl & Co");
    function.send(function.form(fields, 1));
    function.confirm(1);

    assertThat(rows("participants").get(1))
        .startsWith("\"'=HYPERLINK(\"\"http://ond.example\"\";\"\"Åse\"\")\";\"Sæbe; Øl & Co\";");
    assertThat(rows("companies").get(1))
        .isEqualTo("\"Sæbe; Øl & Co\";1;0;\"'=HYPERLINK(\"\"http://ond.example\"\";\"\"Åse\"\")\"");
  }

  @Test
  void aCompanyIsOneRowUnderEachOfItsNamesWhereTheyAreCounted() {
    var register = function.event("import-companies");
    register.put("csv", "name;other names\nFirma 1 A/S;Firma 2\n");
    register.put("dryRun", false);
    function.send(register);
    var rules = function.event("set-seat-rules");
    rules.put("network", EnrollmentFunction.NETWORK);
    rules.put("seatsPerCompany", 2);
    function.send(rules);
    function.seat(1, 2);

    assertThat(rows("companies")).hasSize(2).last().asString().startsWith("Firma 1 A/S;2;0;");
  }

  @Test
  void candidatesComeWithTheBasisOnWhichTheyMayBeWrittenTo() {
    known(invited(5), true, Optional.empty());

    assertThat(rows("candidates"))
        .hasSize(2)
        .last()
        .asString()
        .contains("Deltager 5;", ";sekretariatet;medlem;inviteret;");
  }

  @Test
  void theBasisIsWhatHoldsNowWhateverTheListNoted() {
    known(invited(5), false, Optional.of(Consent.interest(MONDAY, "c-5")));
    var left = invited(6);
    known(left, true, Optional.empty());
    var contact = function.stored.contacts().of(left.person().address()).orElseThrow();
    function.stored.write(new Write.ContactSaved(contact, contact.unsubscribed(MONDAY)));

    assertThat(rows("candidates"))
        .anyMatch(row -> row.contains("Deltager 5;") && row.contains(";samtykke;"))
        .anyMatch(row -> row.contains("Deltager 6;") && row.contains(";må ikke skrives til;"));
    function.clock.advance(Consent.HOLDS);
    assertThat(rows("candidates"))
        .as("nobody has used it for a year")
        .anyMatch(row -> row.contains("Deltager 5;") && row.contains(";må ikke skrives til;"));
  }

  private Candidate invited(int number) {
    function.invite(number);
    return function.stored.candidates().of(EnrollmentFunction.NETWORK, "c-" + number).orElseThrow();
  }

  private void known(Candidate candidate, boolean isMember, Optional<Consent> consent) {
    var person = candidate.person();
    var unknown = Contact.unknown(person.address(), person.language());
    function.stored.write(new Write.ContactSaved(unknown, unknown.told(person, isMember, consent)));
  }

  @Test
  void theLinkHoldsForAnHourAndWhoMadeItStandsInTheAudit() {
    function.seat(1);
    var path = ordered("participants");
    assertThat(function.lines())
        .contains("mette@example.dk: export-list  > 1 participants")
        .noneMatch(line -> line.contains(path));

    function.clock.advance(Duration.ofMinutes(62));

    var late = get(path.substring(path.lastIndexOf('/') + 1));
    assertThat(late.status()).isEqualTo(410);
    assertThat(late.body())
        .contains("Send den samme kommando igen")
        .doesNotContain("Har du tilmeldt dig");
  }

  @Test
  void whatIsNoListIsNotFound() {
    var unknown = new LinkSubject.OfList(EnrollmentFunction.FIRST, "everybody");
    assertThat(get(function.handler.token(unknown)).status()).isEqualTo(404);
    var event = function.event("export-list");
    event.put("list", "everybody");
    assertThat(function.send(event).refusal()).isEqualTo("invalid-fields");
  }

  private List<String> rows(String list) {
    return opened(list).body().substring(MARK.length()).lines().toList();
  }

  private Answered opened(String list) {
    var url = ordered(list);
    return get(url.substring(url.lastIndexOf('/') + 1));
  }

  private String ordered(String list) {
    var event = function.event("export-list");
    event.put("list", list);
    return String.valueOf(function.send(event).data().get("link"));
  }

  private Answered get(String token) {
    var event = function.visit("http/list", token);
    return function.send(event);
  }
}
