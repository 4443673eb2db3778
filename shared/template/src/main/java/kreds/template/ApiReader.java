package kreds.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The HTTP API written out: a route names its integration, an integration its function's alias.
/// (The short form, an `HttpApi` event, cannot be used by functions that are told the API's
/// address: each would wait for the other.)
final class ApiReader {
  private static final Set<String> API =
      Set.of("Name", "ProtocolType", "Description", "DisableExecuteApiEndpoint", "Tags");
  private static final Set<String> STAGE =
      Set.of(
          "ApiId",
          "StageName",
          "AutoDeploy",
          "AccessLogSettings",
          "DefaultRouteSettings",
          "RouteSettings",
          "Description",
          "Tags");
  private static final Set<String> INTEGRATION =
      Set.of(
          "ApiId",
          "IntegrationType",
          "IntegrationUri",
          "PayloadFormatVersion",
          "TimeoutInMillis",
          "Description");
  private static final Set<String> ROUTE =
      Set.of("ApiId", "RouteKey", "Target", "AuthorizationType");

  private final Map<String, String> functions = new LinkedHashMap<>();
  private final Map<Trigger.Route, String> routes = new LinkedHashMap<>();

  /// Takes a resource of the API, or says that it is none.
  boolean read(String id, String type, Section properties) {
    switch (type) {
      case "AWS::ApiGatewayV2::Api" -> require(properties.only(API), "ProtocolType", "HTTP");
      case "AWS::ApiGatewayV2::Stage" -> require(properties.only(STAGE), "StageName", "$default");
      case "AWS::ApiGatewayV2::Integration" -> integration(id, properties.only(INTEGRATION));
      case "AWS::ApiGatewayV2::Route" -> route(properties.only(ROUTE));
      default -> {
        return false;
      }
    }
    return true;
  }

  /// The routes of each function.
  Map<String, List<Trigger>> byFunction() {
    var found = new LinkedHashMap<String, List<Trigger>>();
    for (var route : routes.entrySet()) {
      String function = functions.get(route.getValue());
      if (function == null) {
        throw new TemplateFault(
            route.getKey().key() + " leads to " + route.getValue() + ", which is no integration");
      }
      found.computeIfAbsent(function, _ -> new ArrayList<>()).add(route.getKey());
    }
    return found;
  }

  private void integration(String id, Section properties) {
    require(properties, "IntegrationType", "AWS_PROXY");
    require(properties, "PayloadFormatVersion", "2.0");
    String alias = properties.text("IntegrationUri");
    if (!alias.endsWith(".Alias")) {
      throw new TemplateFault(id + ".IntegrationUri should be a function's alias, it is: " + alias);
    }
    functions.put("integrations/" + id, alias.substring(0, alias.length() - ".Alias".length()));
  }

  private void route(Section properties) {
    String key = properties.text("RouteKey");
    if (routes.put(route(key, properties.place()), properties.text("Target")) != null) {
      throw new TemplateFault(properties.place() + " is there twice: " + key);
    }
  }

  private static Trigger.Route route(String key, String place) {
    int space = key.indexOf(" /");
    if (key.equals(Trigger.Route.DEFAULT)) {
      return new Trigger.Route("ANY", key);
    }
    if (space < 0) {
      throw new TemplateFault(place + ".RouteKey should be a method and a path, it is: " + key);
    }
    return new Trigger.Route(
        key.substring(0, space).toUpperCase(Locale.ROOT), key.substring(space + 1));
  }

  private static void require(Section properties, String name, String value) {
    if (!properties.text(name).equals(value)) {
      throw new TemplateFault(
          properties.place()
              + "."
              + name
              + " should be "
              + value
              + ", it is: "
              + properties.text(name));
    }
  }
}
