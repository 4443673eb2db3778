package kreds.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kreds.local.World;
import kreds.template.Template;
import kreds.template.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the API sends to a function is what the function answers: every page by GET and by HEAD,
/// since an HTTP API does not fall back from one to the other; enrollment whatever is nobody's.
final class RoutesTest {
  @TempDir private Path data;

  @Test
  void theApiHasExactlyTheRoutesThatEachFunctionAnswers() {
    var deployed = new TreeMap<String, Set<String>>();
    for (var function : Template.read(Template.ofTheProject()).functions()) {
      deployed.put(
          function.name(),
          sorted(function.triggers(Trigger.Route.class).stream().map(Trigger.Route::key).toList()));
    }
    var answered = new TreeMap<String, Set<String>>();
    try (var world = new World(data, "http://127.0.0.1:8080", Map.of(), false)) {
      world
          .routes()
          .forEach((function, routes) ->
              answered.put(function, served(routes.stream().map(route -> route.key()).toList())));
    }
    answered.getOrDefault("enrollment", Set.of()).add("$default");

    assertThat(answered).isEqualTo(deployed).hasSize(4);
  }

  private static Set<String> served(List<String> keys) {
    var served = sorted(keys);
    for (var key : keys) {
      if (key.startsWith("GET ")) {
        served.add("HEAD " + key.substring(4));
      }
    }
    return served;
  }

  private static Set<String> sorted(List<String> keys) {
    assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    return new TreeSet<>(keys);
  }
}
