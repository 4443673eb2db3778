package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import kreds.aws.Json;
import kreds.template.Template;
import kreds.template.Trigger;
import org.junit.jupiter.api.Test;

/// The description of the API against what is deployed and what is answered (A1).
final class OpenApiTest {
  private static final List<String> METHODS = List.of("get", "post");

  private final Map<String, Object> document = read();

  @Test
  void itDescribesExactlyTheRoutesOfTheTemplate() {
    var described = new TreeSet<String>();
    for (var path : Door.part(document, "paths").keySet()) {
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
    for (var path : Door.part(document, "paths").keySet()) {
      for (var method : path(path).keySet()) {
        assertThat(METHODS).contains(method);
        var operation = Door.part(path(path), method);
        names.add(String.valueOf(operation.get("operationId")));
        assertThat(Door.part(operation, "responses")).as(path).containsKeys("429", "503");
        if (path.contains("{token}")) {
          assertThat(Door.part(operation, "responses")).as(path).containsKeys("404", "410");
        }
        if (method.equals("post")) {
          assertThat(operation).as(path).containsKey("requestBody");
          assertThat(Door.part(operation, "responses"))
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
        at = Door.part(at, part);
      }
    }
  }

  @Test
  void whatIsAnsweredHasTheFieldsThatItPromises() {
    try (var door = new Door(1, 2)) {
      promised(door.enroll(1), "Enrolled");
      promised(door.confirm(1), "Standing");
      promised(door.send(Door.event("http/networks")), "Networks");
      var network = Door.event("http/network");
      Door.part(network, "headers").put("accept", "application/json");
      promised(door.send(network), "Network");
      promised(door.send(Door.json("http/enrollment", door.mine(1), Map.of())), "Enrollment");
      promised(door.send(Door.json("http/invitation", door.invite(2), Map.of())), "Invitation");
      promised(door.send(door.form(Map.of(), 1)), "Problem");
    }
  }

  @Test
  void itIsServed() {
    try (var door = new Door(1, 2)) {
      var reply = door.send(Door.event("http/openapi"));
      assertThat(reply.header("content-type")).isEqualTo("application/json");
      assertThat(reply.data()).isEqualTo(document).containsEntry("openapi", "3.1.0");
    }
  }

  private void promised(Door.Reply reply, String schema) {
    var described = Door.part(Door.part(Door.part(document, "components"), "schemas"), schema);
    var data = reply.data();
    var required = (List<?>) described.getOrDefault("required", List.of());
    assertThat(data.keySet())
        .as(schema)
        .containsAll(required.stream().map(Object::toString).toList());
    assertThat(Door.part(described, "properties").keySet()).as(schema).containsAll(data.keySet());
  }

  private Map<String, Object> path(String path) {
    return Door.part(Door.part(document, "paths"), path);
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
    try (var in = OpenApi.class.getResourceAsStream("openapi.json")) {
      return Json.read(
          new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
