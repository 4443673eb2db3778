package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.run.Enrollment;
import kreds.sample.SamplePeople;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
  void whatCannotBeSeenOrWrittenToIsToldAtItsField() {
    for (var wrong :
        List.of(
            List.of("name", "\u200B\u200B"),
            List.of("company", "\u3164"),
            List.of("email", "søren@plast.dk"),
            List.of("email", "so\u00A0ren@plast.dk"),
            List.of("email", "x@-plast.dk"))) {
      var fields = EnrollmentFunction.fields(1);
      fields.put(wrong.getFirst(), wrong.getLast());
      var reply = function.send(function.form(fields, 1));
      assertThat(reply.status()).as(wrong.toString()).isEqualTo(422);
      assertThat(reply.body()).contains("\"field\":\"" + wrong.getFirst() + "\"");
    }
    assertThat(function.roster().enrollments()).isEmpty();
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
  void everyFaultIsNamedAtOnceAndNothingIsWritten() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", "x\r\nBcc: a@b.dk");
    fields.put("company", List.of("a"));
    fields.put("email", "ikke en adresse");
    fields.put("role", "r".repeat(500));
    fields.put("isAdmin", true);

    var reply = function.send(function.form(fields, 1));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.header("content-type")).contains("application/problem+json");
    for (var field : List.of("name", "company", "email", "role", "isAdmin")) {
      assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
    }
    assertThat(function.roster().enrollments()).isEmpty();
    assertThat(function.handler.aws.rows("Networks")).hasSize(2);
    assertThat(function.handler.aws.rows("Deliveries")).isEmpty();
  }

  @Test
  void theEmptyFormOfAPageComesAgainWithWhatWasTyped() {
    var event = function.event("http/enroll");
    event.put("body", "name=%3Cscript%3Ealert(1)%3C%2Fscript%3E&company=&email=");

    var reply = function.send(event);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body())
        .contains("&lt;script>alert(1)", "Ret venligst dette", "#f-company", "#f-email")
        .doesNotContain("<script>alert");
  }

  @Test
  void brokenHugeAndForeignBodiesAreRefusedClearly() {
    var broken = function.event("http/enroll");
    broken.put("isBase64Encoded", true);
    broken.put(
        "body",
        Base64.getEncoder()
            .encodeToString(new byte[] {'n', 'a', 'm', 'e', '=', (byte) 0xc3, (byte) 0x28}));
    var huge = function.event("http/enroll-json");
    huge.put("body", "{\"name\":\"" + "x".repeat(2_000_000) + "\"}");
    var foreign = function.event("http/enroll");
    Answered.part(foreign, "headers").put("content-type", "text/csv");
    var half = function.event("http/enroll-json");
    half.put("body", "{\"name\":");

    assertThat(function.send(broken).status()).isBetween(400, 422);
    assertThat(function.send(huge).status()).isEqualTo(413);
    assertThat(function.send(foreign).status()).isEqualTo(415);
    assertThat(function.send(half).status()).isEqualTo(400);
    assertThat(function.handler.aws.rows("Deliveries")).isEmpty();
  }

  @Test
  void anUnknownNetworkIsNotThere() {
    var event = function.event("http/enroll-json");
    event.put("pathParameters", Map.of("network", "ukendt"));

    assertThat(function.send(event).status()).isEqualTo(404);
    assertThat(
            function
                .handler
                .sendRaw(Json.text(event).getBytes(StandardCharsets.UTF_8))
                .header("content-type"))
        .contains("application/problem+json");
  }

  @Test
  void aLostResponseLosesNothingAndCountsNothingTwice() {
    function.faults.at(2, DynamoFault.LOST_RESPONSE);
    assertThat(function.enroll(1).status()).isEqualTo(503);
    function.faults.reset();
    assertThat(function.enroll(1).status()).isEqualTo(202);

    function.faults.reset();
    function.faults.at(2, DynamoFault.LOST_RESPONSE);
    assertThat(function.confirm(1).status()).isEqualTo(503);
    function.faults.reset();
    assertThat(function.confirm(1).json()).containsEntry("state", "confirmed");

    assertThat(function.roster().run().seats().confirmed()).isEqualTo(1);
    assertThat(function.letters("enrollment-confirm")).hasSize(1);
    assertThat(function.letters("enrollment-seated")).hasSize(1);
  }

  @Test
  void whenEverybodyCollidesThePersonIsAskedToComeBackAndNothingIsHalfWritten() {
    function.enroll(1);
    var before = function.everything();
    function.faults.reset();
    function.faults.always(DynamoFault.TRANSACTION_CONFLICT);

    var reply = function.confirm(1);

    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.header("retry-after")).isEqualTo("2");
    assertThat(function.faults.count("transactWriteItems")).isGreaterThanOrEqualTo(8);
    assertThat(function.everything()).isEqualTo(before);
    assertThat(function.roster().enrollments().getFirst())
        .isInstanceOf(Enrollment.Unconfirmed.class);
  }

  @Test
  void aThrottledTableIsAnsweredSoonWithComeBack() {
    function.faults.always(DynamoFault.THROTTLE);

    assertThat(function.enroll(1).status()).isEqualTo(503);
    assertThat(function.enroll(1).header("retry-after")).matches("[0-9]+");
  }
}
