package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.meeting.Mover;
import kreds.person.EmailAddress;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Details are corrected on the own page; staff correct the address, too.
final class CorrectingTheEnrollmentTest {
  private static final String NEW = "eva.ny@firma1.example";

  private final EnrollmentFunction function = new EnrollmentFunction(2, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theOwnPageShowsTheFormWithWhatIsKnownAndTakesWhatIsSaid() {
    function.seat(1);
    assertThat(page(1, Map.of())).contains("?do=correct", "Ret dine oplysninger");
    assertThat(page(1, Map.of("do", "correct")))
        .contains(
            "value=\"Deltager 1\"", "value=\"Firma 1 A/S\"", "name=\"action\" value=\"correct\"")
        .doesNotContain("name=\"email\"");

    var saved = correct(1, "Eva Ny", "Firma 1 ApS", "Chef");

    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.json()).containsEntry("state", "confirmed");
    assertThat(page(1, Map.of())).contains("Eva Ny", "Firma 1 ApS", "Chef");
    assertThat(function.lines())
        .contains(id(1) + ": correct " + id(1) + " confirmed > " + id(1) + " confirmed");
    var faulty = function.visit("http/confirm", function.mine(1));
    faulty.put("body", "action=correct&name=&company=Firma+1&role=Direkt%C3%B8r");
    var again = function.send(faulty);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("Skriv dit navn", "Direktør");
  }

  @Test
  void whoWouldGetRoundTheSeatsOfACompanyReadsWhomToWriteTo() {
    function.seat(1, 2);
    var rules = function.event("set-seat-rules");
    rules.put("network", EnrollmentFunction.NETWORK);
    rules.put("seatsPerCompany", 1);
    function.send(rules);

    var event = function.visit("http/confirm", function.mine(1));
    event.put("body", "action=correct&name=Eva+Ny&company=Nordplast&role=");
    var refused = function.send(event);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Skriv til sekretariatet", "Nordplast", "Eva Ny");
  }

  @Test
  void whoWasLetInForOneCompanyReadsInBothLanguagesWhoChangesThat() {
    letIn(Map.of("admission", "staff", "membersAtOnce", true));
    var companies = function.event("import-companies");
    companies.put("csv", "Navn;Medlem\nFirma 1 A/S;ja\n");
    companies.put("dryRun", false);
    function.send(companies);
    var english = EnrollmentFunction.fields(2);
    english.put("lang", "en");
    function.seat(1);
    function.send(function.form(english, 2));
    function.confirm(2);
    function.ordered("admit-enrollment", 2);
    var before = function.everything();

    assertRefused(1, "Skriv til sekretariatet", "Imod en regel");
    assertRefused(2, "write to the secretariat", "Not allowed");

    assertThat(function.everything()).isEqualTo(before);
    assertThat(correct(1, "Eva Ny", "FIRMA 1", "Chef").json()).containsEntry("state", "confirmed");
    assertThat(page(1, Map.of())).contains("Eva Ny", "FIRMA 1", "Chef");
    function.enroll(1);
    assertThat(page(1, Map.of())).as("nor by the form again").contains("FIRMA 1");
    var staff = order(Map.of("email", address(1), "company", "Konkurrenten ApS"));
    assertThat(staff.message()).contains("It is corrected; the enrolment is confirmed.");
    assertThat(page(1, Map.of())).contains("Konkurrenten ApS");
  }

  private void assertRefused(int number, String said, String title) {
    var form = function.visit("http/confirm", function.mine(number));
    form.put("body", "action=correct&name=Eva+Ny&company=Konkurrenten+ApS&role=");
    var page = function.send(form);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains(said, "Konkurrenten ApS", "Eva Ny");

    var json = correct(number, "Eva Ny", "Konkurrenten ApS", "");
    assertThat(json.status()).isEqualTo(422);
    assertThat(json.json())
        .containsEntry("type", "urn:kreds:problem:correct-company-admitted")
        .containsEntry("title", title);
    assertThat(json.body()).contains(said);
  }

  @Test
  void whomNobodyHasLetInYetSaysAnotherCompanyAndStaffDecideByThat() {
    letIn(Map.of("admission", "staff"));
    function.seat(1);
    var pasted = orderOfTheLetter();
    var shown = function.handler.order("show-network", "network", EnrollmentFunction.NETWORK);

    assertThat(correct(1, "Eva Ny", "Konkurrenten ApS", "").json())
        .containsEntry("state", "waiting")
        .containsEntry("why", "not-admitted");

    var before = function.roster();
    for (var order : List.of(pasted, shown.next("admit-enrollment"))) {
      var refused = function.send(order);
      assertThat(refused.refusal()).isEqualTo("said-anew-since");
      assertThat(refused.nextCommands()).containsExactly("show-network");
    }
    assertThat(function.roster()).as("nobody is let in").isEqualTo(before);
    assertThat(function.letters("enrollment-seated")).isEmpty();
    var now = function.handler.order("show-network", "network", EnrollmentFunction.NETWORK);
    assertThat(Answered.parts(now.data(), "toAdmit").getFirst())
        .containsEntry("company", "Konkurrenten ApS");
    assertThat(function.send(now.next("admit-enrollment")).ok()).isTrue();
    assertThat(function.send(pasted).message()).startsWith("It stood so already.");
    assertThat(function.state(1)).isEqualTo("confirmed");
  }

  /// The order that staff paste out of the letter about the first who is to be let in.
  private Map<String, Object> orderOfTheLetter() {
    var letter = function.letters("admission-due").getFirst();
    var values = function.stored.deliveries().of(letter).orElseThrow().letter().values();
    try {
      return new LinkedHashMap<>(kreds.aws.Json.read(values.getOrDefault("event", "")));
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private void letIn(Map<String, Object> rules) {
    var event = function.event("set-seat-rules");
    event.keySet().retainAll(List.of("command", "actor"));
    event.put("network", EnrollmentFunction.NETWORK);
    event.putAll(rules);
    assertThat(function.send(event).ok()).isTrue();
  }

  @Test
  void staffMoveSomebodyToAnotherAddressAndBothAreTold() {
    function.seat(1, 2);

    var moved = order(Map.of("email", address(1), "newEmail", NEW, "name", "Eva Ny"));

    assertThat(moved.message())
        .contains("It is corrected; the enrolment is confirmed.", "Both addresses are written to");
    assertThat(Answered.part(moved.data(), "enrollment"))
        .containsEntry("email", NEW)
        .containsEntry("name", "Eva Ny");
    var to = idOf(NEW);
    assertThat(function.letters("enrollment-moved/" + id(1))).hasSize(1);
    assertThat(function.letters("enrollment-moved/" + to)).hasSize(1);
    assertThat(function.stored.meetings().movers(function.clock.instant(), 9).due())
        .extracting(Mover::enrollment)
        .contains(id(1), to);
    assertThat(page(1, Map.of()))
        .contains("Din tilmelding har fået en anden mailadresse")
        .doesNotContain(NEW);
    assertThat(function.lines())
        .contains(
            "mette@example.dk: correct-enrollment "
                + id(1)
                + " confirmed > "
                + id(1)
                + " transferred: to "
                + to);
    assertThat(order(Map.of("email", address(1), "newEmail", NEW, "name", "Eva Ny")).message())
        .startsWith("It stood so already.");
    assertThat(order(Map.of("email", address(2), "newEmail", NEW)).refusal())
        .isEqualTo("address-enrolled");
    assertThat(order(Map.of("email", address(2))).refusal()).isNotEmpty();
  }

  @Test
  void aFormWithAWrongAddressIsAskedForItsClickAtTheRightOneAlone() {
    function.enroll(1);

    var moved = order(Map.of("email", address(1), "newEmail", NEW));

    assertThat(moved.message()).contains("The new address is asked for the click");
    assertThat(function.letters("enrollment-confirm/" + idOf(NEW))).hasSize(1);
    assertThat(function.letters("enrollment-moved")).isEmpty();
  }

  private Answered order(Map<String, Object> fields) {
    var event = function.event("correct-enrollment");
    event.keySet().removeAll(List.of("role", "email"));
    event.put("network", EnrollmentFunction.NETWORK);
    event.putAll(fields);
    return function.send(event);
  }

  private Answered correct(int number, String name, String company, String role) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("action", "correct");
    fields.put("name", name);
    fields.put("company", company);
    fields.put("role", role);
    return function.send(function.json("http/confirm", function.mine(number), fields));
  }

  private String page(int number, Map<String, String> query) {
    var event = function.visit("http/enrollment", function.mine(number));
    event.put("queryStringParameters", query);
    return function.send(event).body();
  }

  private static String address(int number) {
    return SamplePeople.person(number).address().value();
  }

  private String id(int number) {
    return idOf(address(number));
  }

  private String idOf(String address) {
    return new kreds.enrollment.seat.Applications(function.handler.ids())
        .idOf(EnrollmentFunction.FIRST, EmailAddress.of(address));
  }
}
