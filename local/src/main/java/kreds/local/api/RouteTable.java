package kreds.local.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.template.LambdaFunction;
import kreds.template.Template;
import kreds.template.Trigger;

/// Finds the route of a request as API Gateway does: a literal segment before `{name}`, that before
/// `{name+}`, a method before ANY, and `$default` last.
final class RouteTable {
  private final List<ServedRoute> routes = new ArrayList<>();

  RouteTable(Template template) {
    for (LambdaFunction function : template.functions()) {
      for (var route : function.triggers(Trigger.Route.class)) {
        routes.add(new ServedRoute(function.name(), route));
      }
    }
    routes.sort(Comparator.comparing(ServedRoute::rank));
  }

  Optional<Match> match(String method, String rawPath) {
    for (ServedRoute route : routes) {
      var match = route.match(method, rawPath);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }
}
