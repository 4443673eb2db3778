package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import kreds.aws.Json;
import kreds.enrollment.invitation.AnswerInput;
import kreds.enrollment.seat.EnrollInput;
import kreds.template.Template;
import kreds.template.Trigger;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// The description of the API against what is deployed and what is answered (A1).
final class OpenApiTest {
  private static final List<String> METHODS = List.of("get", "post");

  private final Map<String, Object> document = read();

  @Test
  void itDescribesExactlyTheRoutesOfTheTemplate() {
    var described = new TreeSet<String>();
    for (var path : Answered.part(document, "paths").keySet()) {
      for (var method : path(path).keySet()) {
        described.add(method.toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    var deployed = new TreeSet<String>();
    for (var function : Template.read(Template.ofTheProject()).functions()) {
      for (var route : function.triggers(Trigger.Route.class)) {
        deployed.add(route.key());
      }
    }

    assertThat(described).isEqualTo(deployed);
  }

  @Test
  void everyOperationHasANameAndTheAnswersThatAreAlwaysPossible() {
    var names = new ArrayList<String>();
    for (var path : Answered.part(document, "paths").keySet()) {
      for (var method : path(path).keySet()) {
        assertThat(METHODS).contains(method);
        var operation = Answered.part(path(path), method);
        names.add(String.valueOf(operation.get("operationId")));
        assertThat(Answered.part(operation, "responses")).as(path).containsKeys("429", "503");
        if (path.contains("{token}")) {
          assertThat(Answered.part(operation, "responses")).as(path).containsKeys("404", "410");
        }
        if (method.equals("post")) {
          assertThat(operation).as(path).containsKey("requestBody");
          assertThat(Answered.part(operation, "responses"))
              .as(path)
              .containsKeys("400", "413", "415", "422");
        }
      }
    }
    assertThat(names).doesNotHaveDuplicates().doesNotContain("null");
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    var references = new ArrayList<String>();
    collect(document, references);

    assertThat(references).isNotEmpty();
    for (var reference : references) {
      var at = document;
      for (var part : reference.substring(2).split("/", -1)) {
        assertThat(at).as(reference).containsKey(part);
        at = Answered.part(at, part);
      }
    }
  }

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
  void formsAreDescribedAsTheyAreDeclared() {
    var yes = AnswerInput.YES.schema();
    var no = AnswerInput.NO.schema();
    var halves = (List<?>) schema("InvitationAnswer").getOrDefault("oneOf", List.of());

    same(EnrollInput.INPUT.schema(), schema("EnrollForm"));
    same(yes, Answered.part(Map.of("half", halves.get(0)), "half"));
    same(no, Answered.part(Map.of("half", halves.get(1)), "half"));
  }

  /// Beside its own fields a form has the language, the key of the attempt and the action.
  private static void same(Map<String, Object> declared, Map<String, Object> described) {
    var own = new LinkedHashMap<>(Answered.part(described, "properties"));
    own.keySet().removeAll(List.of("action", "lang", "idempotencyKey"));
    own.replaceAll((name, property) -> withoutWords(Answered.part(own, name)));
    var required = new ArrayList<>((List<?>) described.getOrDefault("required", List.of()));
    required.remove("action");
    assertThat(own).isEqualTo(declared.get("properties"));
    assertThat(required).isEqualTo(declared.get("required"));
    assertThat(declared).containsEntry("additionalProperties", false);
    assertThat(described).containsEntry("additionalProperties", false);
  }

  private static Map<String, Object> withoutWords(Map<String, Object> property) {
    var kept = new LinkedHashMap<>(property);
    kept.remove("description");
    return kept;
  }

  private Map<String, Object> schema(String name) {
    return Answered.part(Answered.part(Answered.part(document, "components"), "schemas"), name);
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

  private Map<String, Object> path(String path) {
    return Answered.part(Answered.part(document, "paths"), path);
  }

  private static void collect(Object part, List<String> references) {
    switch (part) {
      case Map<?, ?> map -> {
        if (map.get("$ref") instanceof String reference) {
          references.add(reference);
        }
        map.values().forEach(value -> collect(value, references));
      }
      case List<?> list -> list.forEach(value -> collect(value, references));
      default -> {}
    }
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
