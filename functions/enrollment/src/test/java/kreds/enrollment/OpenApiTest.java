package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// The description of the API against what is deployed and what is answered (A1).
final class OpenApiTest {
  private final Map<String, Object> document = read();

  @Test
  void whatIsAnsweredHasTheFieldsThatItPromises() {
    try (var function = new EnrollmentFunction(1, 2)) {
      promised(function.enroll(1), "Enrolled");
      promised(function.confirm(1), "Standing");
      promised(function.send(function.event("http/networks")), "Networks");
      var network = function.event("http/network");
      Answered.part(network, "headers").put("accept", "application/json");
      promised(function.send(network), "Network");
      promised(
          function.send(function.json("http/enrollment", function.mine(1), Map.of())),
          "Enrollment");
      promised(
          function.send(function.json("http/invitation", function.invite(2), Map.of())),
          "Invitation");
      promised(function.send(function.form(Map.of(), 1)), "Problem");
    }
  }

  @Test
  void itIsServed() {
    try (var function = new EnrollmentFunction(1, 2)) {
      var reply = function.send(function.event("http/openapi"));
      assertThat(reply.header("content-type")).isEqualTo("application/json");
      assertThat(reply.json()).isEqualTo(document).containsEntry("openapi", "3.1.0");
    }
  }

  private void promised(Answered reply, String schema) {
    var described =
        Answered.part(Answered.part(Answered.part(document, "components"), "schemas"), schema);
    var data = reply.json();
    var required = (List<?>) described.getOrDefault("required", List.of());
    assertThat(data.keySet())
        .as(schema)
        .containsAll(required.stream().map(Object::toString).toList());
    assertThat(Answered.part(described, "properties").keySet())
        .as(schema)
        .containsAll(data.keySet());
  }

  private static Map<String, Object> read() {
    try (var in = EnrollmentHandler.class.getResourceAsStream("catalogue/openapi.json")) {
      return Json.read(
          new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
