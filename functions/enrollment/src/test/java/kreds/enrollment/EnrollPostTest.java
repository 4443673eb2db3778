package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import kreds.sample.SamplePeople;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A form to enroll is one place in the line, however it is sent.
final class EnrollPostTest {
  private final EnrollmentFunction function = new EnrollmentFunction(2, 3);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void aFormIsOneReadAndOneTransactionAndTheSameAgainIsOneRead() {
    var first = function.enroll(1);
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
    function.faults.reset();

    var again = function.enroll(1);

    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 1));
    assertThat(again).isEqualTo(first);
    assertThat(first.status()).isEqualTo(202);
    assertThat(first.json()).containsEntry("state", "unconfirmed");
  }

  @Test
  void onePersonIsOneEnrollmentAndOneMailWhateverTheCaseTheSpacesAndTheKey() {
    var first = function.enroll(1);
    for (var email :
        List.of(
            " DELTAGER1@FIRMA1.example",
            "deltager1@firma1.Example  ",
            "\u00A0deltager1@firma1.example\u202F")) {
      var fields = EnrollmentFunction.fields(1);
      fields.put("email", email);
      fields.put("idempotencyKey", "k-" + email.length());
      assertThat(function.send(function.form(fields, 9_000))).isEqualTo(first);
    }
    assertThat(function.send(function.form(EnrollmentFunction.fields(1), 9_000))).isEqualTo(first);

    assertThat(function.roster().enrollments()).hasSize(1);
    assertThat(function.roster().enrollments().getFirst().who().arrivedAt())
        .isEqualTo(SamplePeople.MONDAY.plusMillis(1));
    assertThat(function.letters("enrollment-confirm")).hasSize(1);
  }

  @Test
  void otherContentUnderAUsedKeyIsRefusedWithWhatWasTypedAndAFreshKey() {
    var fields = EnrollmentFunction.fields(1);
    fields.put("idempotencyKey", "k-1");
    var first = function.send(function.form(fields, 1));
    assertThat(function.send(function.form(fields, 2))).isEqualTo(first);
    var stored = function.everything();

    fields.put("role", "Indkøber");
    var program = function.send(function.form(fields, 3));
    assertThat(program.status()).isEqualTo(422);
    assertThat(program.body()).contains("urn:kreds:problem:key-used-before");
    var person = function.send(browser(fields));
    assertThat(person.status()).isEqualTo(422);
    assertThat(person.body())
        .contains("brugt før med et andet indhold", "value=\"Indkøber\"", "name=\"idempotencyKey\"")
        .doesNotContain("value=\"k-1\"");
    assertThat(function.everything()).isEqualTo(stored);

    fields.put("idempotencyKey", "k-2");
    assertThat(function.send(function.form(fields, 4))).isEqualTo(first);
    assertThat(function.roster().enrollments().getFirst().who().role()).isEqualTo("Indkøber");
  }

  @Test
  void nobodyUsesUpTheKeysOfOthersAndAfterADayAKeyIsFree() {
    var fields = EnrollmentFunction.fields(1);
    fields.put("idempotencyKey", "1");
    function.send(function.form(fields, 1));
    var other = EnrollmentFunction.fields(2);
    other.put("idempotencyKey", "1");
    assertThat(function.send(function.form(other, 2)).status()).isEqualTo(202);
    assertThat(function.roster().enrollments()).hasSize(2);

    fields.put("role", "Indkøber");
    function.clock.advance(Duration.ofDays(1));
    assertThat(function.send(function.form(fields, 3)).status()).isEqualTo(202);
  }

  @Test
  void whoHasLostTheLinkGetsItByTheSameFormUnderTheSameKey() {
    var fields = EnrollmentFunction.fields(1);
    fields.put("idempotencyKey", "k-1");
    function.send(function.form(fields, 1));
    function.clock.advance(Duration.ofMinutes(11));

    assertThat(function.send(function.form(fields, 2)).status()).isEqualTo(202);
    assertThat(function.letters("enrollment-confirm")).hasSize(2);
  }

  @Test
  void aKeyTellsNobodyWhoHasAPlace() {
    function.enroll(1);
    function.confirm(1);
    function.clock.advance(Duration.ofMinutes(11));

    for (var number : List.of(1, 2)) {
      var fields = EnrollmentFunction.fields(number);
      fields.put("idempotencyKey", "k-1");
      assertThat(function.send(function.form(fields, 9_000)).status())
          .as("%s", number)
          .isEqualTo(202);
      fields.put("name", "En anden");
      assertThat(function.send(function.form(fields, 9_001)).status())
          .as("%s", number)
          .isEqualTo(422);
    }
  }

  private Map<String, Object> browser(Map<String, Object> fields) {
    var event = function.event("http/enroll");
    var body = new StringJoiner("&");
    fields.forEach((name, value) ->
        body.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)));
    event.put("body", body.toString());
    event.put("isBase64Encoded", false);
    return event;
  }

  @Test
  void theAnswerDoesNotTellWhoIsKnownOrHasAPlace() {
    var first = function.enroll(1);
    function.confirm(1);

    assertThat(function.enroll(1)).isEqualTo(first);
    assertThat(function.enroll(2)).isEqualTo(first);
  }

  @Test
  void aFormOfAPageIsAnsweredWithAnotherPage() {
    var reply = function.send(function.event("http/enroll"));

    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.header("location")).isEqualTo("/networks/plastgenanvendelse?enrolled=1");
    var person = function.roster().enrollments().getFirst().person();
    assertThat(person.name()).isEqualTo("Søren Østergaard");
    assertThat(person.company().name()).isEqualTo("Nørreplast A/S");
  }

  @Test
  void aDanishDomainIsOneHoweverABrowserSendsIt() {
    for (var domain : List.of("blåmejse.dk", "xn--blmejse-fxa.dk", "bla\u030Amejse.dk")) {
      var fields = EnrollmentFunction.fields(1);
      fields.put("email", "karen@" + domain);
      assertThat(function.send(function.form(fields, 1)).status()).isEqualTo(202);
    }

    assertThat(function.roster().enrollments()).hasSize(1);
    assertThat(function.letters("enrollment-confirm")).hasSize(1);
  }

  @Test
  void aCompanyMayBeCalledThreeAndAPersonO() {
    var fields = EnrollmentFunction.fields(1);
    fields.put("name", "O");
    fields.put("company", "3");

    assertThat(function.send(function.form(fields, 1)).status()).isEqualTo(202);
  }

  @Test
  void theOrderIsThatOfArrivalWhateverTheOrderOfHandling() {
    function.send(function.form(EnrollmentFunction.fields(3), 300));
    function.send(function.form(EnrollmentFunction.fields(1), 100));
    function.send(function.form(EnrollmentFunction.fields(2), 200));

    assertThat(function.roster().enrollments())
        .extracting(enrollment -> enrollment.person().name())
        .containsExactly("Deltager 1", "Deltager 2", "Deltager 3");
  }

  @Test
  void thePageAfterSendingShowsTheAddressAsItWasTypedAndTheAddressOfThePageDoesNot() {
    var event = HandlerUnderTest.asForm(function.event("http/enroll"), formFields());
    var sent = function.send(event);

    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.header("location")).doesNotContain("%40", "@");
    var cookies = (List<?>) sent.all().getOrDefault("cookies", List.of());
    var cookie = cookies.getFirst().toString();
    assertThat(cookie)
        .startsWith("sent-to=")
        .contains("; Path=/networks/plastgenanvendelse; ", "Max-Age=600; HttpOnly; SameSite=Lax");

    var page = function.event("http/network");
    page.put("queryStringParameters", Map.of("enrolled", "1"));
    page.put("cookies", List.of(cookie.substring(0, cookie.indexOf(';'))));
    assertThat(function.send(page).body()).contains("Vi skriver til Karen+x@Holm.example.");
    page.put("cookies", List.of("sent-to=%zz"));
    assertThat(function.send(page).body()).doesNotContain("Vi skriver til ");
  }

  /// A response header has an end, and a program that fills in every field must not find it.
  @Test
  void whatIsNoAddressIsNotRemembered() {
    var fields = new HashMap<>(formFields());
    fields.putAll(Map.of("remark", "Buy", "email", "x@".repeat(9_000)));

    var sent = function.send(HandlerUnderTest.asForm(function.event("http/enroll"), fields));

    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.all()).doesNotContainKey("cookies");
  }

  private static Map<String, String> formFields() {
    return Map.of("name", "Karen", "company", "Holm", "email", "Karen+x@Holm.example");
  }
}
