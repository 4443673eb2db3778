package kreds.local.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import kreds.aws.Json;
import kreds.local.World;
import kreds.local.json.LocalJson;
import kreds.template.Template;
import kreds.template.Trigger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The description of the API, which enrollment serves, against what the four functions declare
/// (A1). `mvn -pl local -am test -Dtest=OpenApiTest -Dopenapi=write …` writes it anew.
final class OpenApiTest {
  private static final List<String> METHODS = List.of("get", "post");
  private static final Path SERVED =
      Template.ofTheProject()
          .resolveSibling(
              "functions/enrollment/src/main/resources/kreds/enrollment/catalogue/openapi.json");

  @TempDir private static Path data;
  private static Map<String, Object> document = Map.of();

  @BeforeAll
  static void generated() {
    try (var world = new World(data, "http://127.0.0.1:8080", Map.of(), false)) {
      document = OpenApiDocument.of(world.routes());
    }
  }

  @Test
  void whatIsServedIsWhatIsDeclared() throws IOException {
    if ("write".equals(System.getProperty("openapi"))) {
      Files.writeString(SERVED, LocalJson.pretty(document) + "\n");
    }
    assertThat(Json.read(Files.readString(SERVED))).isEqualTo(Json.read(Json.text(document)));
  }

  /// HEAD is GET without the body, and `$default` is every other address: both need no words.
  @Test
  void itDescribesExactlyTheRoutesOfTheTemplate() {
    var described = new TreeSet<String>();
    for (var path : part(document, "paths").keySet()) {
      for (var method : path(path).keySet()) {
        described.add(method.toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    var deployed = new TreeSet<String>();
    for (var function : Template.read(Template.ofTheProject()).functions()) {
      for (var route : function.triggers(Trigger.Route.class)) {
        if (!route.method().equals("HEAD") && !route.key().equals("$default")) {
          deployed.add(route.key());
        }
      }
    }

    assertThat(described).isEqualTo(deployed);
  }

  @Test
  void everyOperationHasANameAndTheAnswersThatAreAlwaysPossible() {
    var names = new ArrayList<String>();
    for (var path : part(document, "paths").keySet()) {
      for (var method : path(path).keySet()) {
        assertThat(METHODS).contains(method);
        var operation = part(path(path), method);
        names.add(String.valueOf(operation.get("operationId")));
        assertThat(part(operation, "responses")).as(path).containsKeys("429", "503");
        if (path.contains("{token}")) {
          assertThat(part(operation, "responses")).as(path).containsKeys("404", "410");
        }
        if (method.equals("post")) {
          assertThat(operation).as(path).containsKey("requestBody");
          String[] refusals = {"400", "413", "415", "422"};
          if (path.equals("/unsubscribe/{token}")) {
            assertThat(part(operation, "responses")).doesNotContainKeys(refusals);
          } else {
            assertThat(part(operation, "responses")).as(path).containsKeys(refusals);
          }
        }
      }
    }
    assertThat(names).doesNotHaveDuplicates().doesNotContain("null");
  }

  /// W26: what must be there is refused when it is blank, so the description says it, too.
  @Test
  void noTextThatMustBeSentMayBeEmpty() {
    var texts = new TreeSet<String>();
    var schemas = part(part(document, "components"), "schemas");
    for (var form : schemas.keySet()) {
      if (form.endsWith("Form")) {
        kinds(part(schemas, form)).forEach(kind -> texts.addAll(mustBeSaid(form, kind)));
      }
    }
    assertThat(texts).contains("EnrollForm.company", "ProposeForm.idea").hasSizeGreaterThan(8);
  }

  private static List<Map<String, Object>> kinds(Map<String, Object> form) {
    return form.containsKey("oneOf") ? LocalJson.objects(form, "oneOf") : List.of(form);
  }

  /// The texts without a form of their own that a form demands.
  private static List<String> mustBeSaid(String form, Map<String, Object> kind) {
    var texts = new ArrayList<String>();
    for (var name : (List<?>) kind.getOrDefault("required", List.of())) {
      var field = part(part(kind, "properties"), String.valueOf(name));
      var known = List.of("enum", "const", "format");
      if ("string".equals(field.get("type")) && known.stream().noneMatch(field::containsKey)) {
        assertThat(field).as(form + "." + name).containsKey("minLength");
        texts.add(form + "." + name);
      }
    }
    return texts;
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
        at = part(at, part);
      }
    }
  }

  private static Map<String, Object> path(String path) {
    return part(part(document, "paths"), path);
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

  private static Map<String, Object> part(Map<String, Object> of, String name) {
    return LocalJson.object(of, name);
  }
}
