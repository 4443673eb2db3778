package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.run.EnrollmentState;
import kreds.testing.aws.DynamoFault;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EnrollPostTest {
  private final Door door = new Door(2, 3);

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void aFormIsOneReadAndOneTransactionAndTheSameAgainIsOneRead() {
    var first = door.enroll(1);
    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
    door.faults.reset();

    var again = door.enroll(1);

    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 1));
    assertThat(again).isEqualTo(first);
    assertThat(first.status()).isEqualTo(202);
    assertThat(first.data()).containsEntry("state", "unconfirmed");
  }

  @Test
  void onePersonIsOneEnrollmentAndOneMailWhateverTheCaseTheSpacesAndTheKey() {
    var first = door.enroll(1);
    for (var email : List.of(" DELTAGER1@FIRMA1.example", "deltager1@firma1.Example  ")) {
      var fields = Door.fields(1);
      fields.put("email", email);
      fields.put("idempotencyKey", "k-" + email.length());
      assertThat(door.send(door.form(fields, 9_000))).isEqualTo(first);
    }
    assertThat(door.send(door.form(Door.fields(1), 9_000))).isEqualTo(first);

    assertThat(door.roster().enrollments()).hasSize(1);
    assertThat(door.roster().enrollments().getFirst().arrivedAt())
        .isEqualTo(SampleNetworks.MONDAY.plusMillis(1));
    assertThat(door.letters("enrollment-confirm")).hasSize(1);
  }

  @Test
  void theAnswerDoesNotTellWhoIsKnownOrHasAPlace() {
    var first = door.enroll(1);
    door.confirm(1);

    assertThat(door.enroll(1)).isEqualTo(first);
    assertThat(door.enroll(2)).isEqualTo(first);
  }

  @Test
  void aFormOfAPageIsAnsweredWithAnotherPage() {
    var reply = door.send(Door.event("http/enroll"));

    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.header("location")).isEqualTo("/networks/plastgenanvendelse?enrolled=1");
    var person = door.roster().enrollments().getFirst().person();
    assertThat(person.name()).isEqualTo("Søren Østergaard");
    assertThat(person.company()).isEqualTo("Nørreplast A/S");
  }

  @Test
  void theOrderIsThatOfArrivalWhateverTheOrderOfHandling() {
    door.send(door.form(Door.fields(3), 300));
    door.send(door.form(Door.fields(1), 100));
    door.send(door.form(Door.fields(2), 200));

    assertThat(door.roster().enrollments())
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

    var reply = door.send(door.form(fields, 1));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.header("content-type")).contains("application/problem+json");
    for (var field : List.of("name", "company", "email", "role", "isAdmin")) {
      assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
    }
    assertThat(door.aws.rows("Networks")).hasSize(1);
    assertThat(door.aws.rows("Deliveries")).isEmpty();
  }

  @Test
  void theEmptyFormOfAPageComesAgainWithWhatWasTyped() {
    var event = Door.event("http/enroll");
    event.put("body", "name=%3Cscript%3Ealert(1)%3C%2Fscript%3E&company=&email=");

    var reply = door.send(event);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body())
        .contains("&lt;script>alert(1)", "Ret venligst dette", "#f-company", "#f-email")
        .doesNotContain("<script>alert");
  }

  @Test
  void brokenHugeAndForeignBodiesAreRefusedClearly() {
    var broken = Door.event("http/enroll");
    broken.put("isBase64Encoded", true);
    broken.put(
        "body",
        Base64.getEncoder()
            .encodeToString(new byte[] {'n', 'a', 'm', 'e', '=', (byte) 0xc3, (byte) 0x28}));
    var huge = Door.event("http/enroll-json");
    huge.put("body", "{\"name\":\"" + "x".repeat(2_000_000) + "\"}");
    var foreign = Door.event("http/enroll");
    Door.part(foreign, "headers").put("content-type", "text/csv");
    var half = Door.event("http/enroll-json");
    half.put("body", "{\"name\":");

    assertThat(door.send(broken).status()).isBetween(400, 422);
    assertThat(door.send(huge).status()).isEqualTo(413);
    assertThat(door.send(foreign).status()).isEqualTo(415);
    assertThat(door.send(half).status()).isEqualTo(400);
    assertThat(door.aws.rows("Deliveries")).isEmpty();
  }

  @Test
  void anUnknownNetworkIsNotThere() {
    var event = Door.event("http/enroll-json");
    event.put("pathParameters", Map.of("network", "ukendt"));

    assertThat(door.send(event).status()).isEqualTo(404);
    assertThat(
            door.sendRaw(Door.text(event).getBytes(StandardCharsets.UTF_8)).header("content-type"))
        .contains("application/problem+json");
  }

  @Test
  void aLostResponseLosesNothingAndCountsNothingTwice() {
    door.faults.at(2, DynamoFault.LOST_RESPONSE);
    assertThat(door.enroll(1).status()).isEqualTo(503);
    door.faults.reset();
    assertThat(door.enroll(1).status()).isEqualTo(202);

    door.faults.reset();
    door.faults.at(2, DynamoFault.LOST_RESPONSE);
    assertThat(door.confirm(1).status()).isEqualTo(503);
    door.faults.reset();
    assertThat(door.confirm(1).data()).containsEntry("state", "confirmed");

    assertThat(door.roster().network().head().confirmed()).isEqualTo(1);
    assertThat(door.letters("enrollment-confirm")).hasSize(1);
    assertThat(door.letters("enrollment-seated")).hasSize(1);
  }

  @Test
  void whenEverybodyCollidesThePersonIsAskedToComeBackAndNothingIsHalfWritten() {
    door.enroll(1);
    var before = door.everything();
    door.faults.reset();
    door.faults.always(DynamoFault.TRANSACTION_CONFLICT);

    var reply = door.confirm(1);

    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.header("retry-after")).isEqualTo("2");
    assertThat(door.faults.count("transactWriteItems")).isEqualTo(8);
    assertThat(door.everything()).isEqualTo(before);
    assertThat(door.roster().enrollments().getFirst().state())
        .isEqualTo(EnrollmentState.UNCONFIRMED);
  }

  @Test
  void aThrottledTableIsAnsweredSoonWithComeBack() {
    door.faults.always(DynamoFault.THROTTLE);

    assertThat(door.enroll(1).status()).isEqualTo(503);
    assertThat(door.enroll(1).header("retry-after")).matches("[0-9]+");
  }
}
