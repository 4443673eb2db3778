package kreds.local.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kreds.aws.Json;
import kreds.local.json.LocalJson;
import kreds.web.Route;
import kreds.web.api.AnswerSchema;

/// The description of the whole API (OpenAPI 3.1), made of the routes of all functions: their
/// operations, the fields of their forms, the records that they answer. What every route has in
/// common stands in `frame.json`.
public final class OpenApiDocument {
  private final AnswerSchema answers = new AnswerSchema();
  private final Map<String, Object> forms = new LinkedHashMap<>();

  private OpenApiDocument() {}

  /// Of these routes, by the function that answers them.
  public static Map<String, Object> of(Map<String, List<Route>> routes) {
    return new OpenApiDocument().document(routes);
  }

  private Map<String, Object> document(Map<String, List<Route>> functions) {
    var paths = new LinkedHashMap<String, Map<String, Object>>();
    functions.forEach((function, routes) ->
        routes.forEach(route -> {
          var described = new DescribedRoute(route, function, answers, forms);
          paths
              .computeIfAbsent(described.path(), _ -> new LinkedHashMap<>())
              .put(described.method(), described.operation());
        }));
    var frame = frame();
    var document = new LinkedHashMap<String, Object>(frame);
    document.put("paths", paths);
    document.put("components", components(LocalJson.object(frame, "components")));
    return document;
  }

  private Map<String, Object> components(Map<String, Object> common) {
    var schemas = new LinkedHashMap<String, Object>(forms);
    schemas.putAll(answers.all());
    schemas.putAll(LocalJson.object(common, "schemas"));
    var components = new LinkedHashMap<>(common);
    components.put("schemas", schemas);
    return components;
  }

  private static Map<String, Object> frame() {
    try (var in = OpenApiDocument.class.getResourceAsStream("frame.json")) {
      return Json.read(Objects.requireNonNull(in, "frame.json"));
    } catch (IOException e) {
      throw new UncheckedIOException("frame.json cannot be read", e);
    }
  }
}
