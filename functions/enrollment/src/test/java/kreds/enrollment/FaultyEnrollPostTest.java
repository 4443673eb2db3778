package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is wrong with a form to enroll is said at its field, all at once.
final class FaultyEnrollPostTest {
  private final EnrollmentFunction function = new EnrollmentFunction(2, 3);

  @AfterEach
  void close() {
    function.close();
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

  /// Pasted from Word or a web page; a program's text of nothing is none either.
  @Test
  void aCompanyOfNothingButSpacesIsMissing() {
    for (var nothing : List.of("", " ", "\u00A0", "\u00A0\u2007\u202F\u3000", "\u200B\uFEFF")) {
      var fields = EnrollmentFunction.fields(1);
      fields.put("company", nothing);
      var reply = function.send(function.form(fields, 1));
      assertThat(reply.status()).isEqualTo(422);
      assertThat(String.valueOf(reply.json().get("errors")))
          .contains("field=company", "code=missing")
          .doesNotContain("too-short");
    }
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
}
