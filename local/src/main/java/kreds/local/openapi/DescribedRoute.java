package kreds.local.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kreds.aws.Json;
import kreds.web.Route;
import kreds.web.api.AnswerSchema;
import kreds.web.api.Operation;

/// One route as OpenAPI describes it: what it declares, and what follows from its kind.
///
/// @param answers the schemas of what is answered; this route's are added
/// @param forms the schemas of what is sent; this route's is added
record DescribedRoute(
    Route route, String function, AnswerSchema answers, Map<String, Object> forms) {
  private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

  String method() {
    return route.key().substring(0, route.key().indexOf(' ')).toLowerCase(Locale.ROOT);
  }

  String path() {
    return route.key().substring(route.key().indexOf(' ') + 1);
  }

  Map<String, Object> operation() {
    var told = route.operation();
    var written = new LinkedHashMap<String, Object>();
    written.put("operationId", told.id());
    written.put("tags", List.of(function));
    written.put("summary", told.summary());
    if (!told.details().isEmpty()) {
      written.put("description", told.details());
    }
    written.put("parameters", parameters());
    route.input().ifPresent(input -> written.put("requestBody", body(input.schema())));
    written.put("responses", responses());
    return written;
  }

  private List<Map<String, Object>> parameters() {
    var parameters = new ArrayList<Map<String, Object>>();
    parameters.add(reference("parameters", "Language"));
    if (isPost()) {
      parameters.add(reference("parameters", "IdempotencyKey"));
    }
    IN_PATH.matcher(path()).results().forEach(found -> parameters.add(inPath(found.group(1))));
    route.operation().query().forEach(each -> parameters.add(inQuery(each)));
    return parameters;
  }

  private static Map<String, Object> inPath(String name) {
    return name.equals("token")
        ? reference("parameters", "Token")
        : Json.members(
            "name", name, "in", "path", "required", true, "schema", Json.members("type", "string"));
  }

  private static Map<String, Object> inQuery(Operation.Query query) {
    return Json.members(
        "name",
        query.name(),
        "in",
        "query",
        "description",
        query.means(),
        "schema",
        Json.members("type", "string", "examples", query.words()));
  }

  private Map<String, Object> body(Map<String, Object> schema) {
    var id = route.operation().id();
    var name = Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Form";
    forms.put(name, FormSchema.of(schema));
    var content = new LinkedHashMap<String, Object>();
    content.put("application/x-www-form-urlencoded", ofSchema(name));
    if (route.operation().oneClick()) {
      content.put("multipart/form-data", ofSchema(name));
    }
    content.put("application/json", ofSchema(name));
    return Json.members("required", !route.operation().oneClick(), "content", content);
  }

  private Map<String, Object> responses() {
    var responses = new LinkedHashMap<String, Object>();
    responses.put(Integer.toString(route.operation().status()), answer());
    if (refusesWhatIsSent()) {
      responses.put("303", reference("responses", "SeeOther"));
      responses.put("400", reference("responses", "Unreadable"));
    }
    if (path().contains("{")) {
      responses.put("404", reference("responses", "NotFound"));
      if (refusesWhatIsSent()) {
        responses.put("409", reference("responses", "IllegalStep"));
      }
    }
    if (path().contains("{token}")) {
      responses.put("410", reference("responses", "Expired"));
    }
    if (refusesWhatIsSent()) {
      responses.put("413", reference("responses", "TooLarge"));
      responses.put("415", reference("responses", "Unsupported"));
      responses.put("422", reference("responses", "InvalidFields"));
    }
    responses.put("429", reference("responses", "TooMany"));
    responses.put("503", reference("responses", "Unavailable"));
    return responses;
  }

  private Map<String, Object> answer() {
    var told = route.operation();
    var content = new LinkedHashMap<String, Object>();
    if (told.answer().isPresent() && (!isPost() || told.oneClick())) {
      content.put("text/html", Json.members("schema", Json.members("type", "string")));
    }
    content.put(
        told.media(),
        Json.members(
            "schema",
            told.answer()
                .<Map<String, Object>>map(answers::reference)
                .orElseGet(() ->
                    Json.members("type", told.media().endsWith("json") ? "object" : "string"))));
    return Json.members("description", told.means(), "content", content);
  }

  /// One click is never refused for what comes with it.
  private boolean refusesWhatIsSent() {
    return isPost() && !route.operation().oneClick();
  }

  private boolean isPost() {
    return method().equals("post");
  }

  private static Map<String, Object> ofSchema(String name) {
    return Json.members("schema", reference("schemas", name));
  }

  private static Map<String, Object> reference(String kind, String name) {
    return Json.members("$ref", "#/components/" + kind + "/" + name);
  }
}
