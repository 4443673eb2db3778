package kreds.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kreds.template.Template;
import kreds.template.Trigger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RoutesTest {
  private static final Pattern ROUTE =
      Pattern.compile("\"((?:GET|POST|PUT|PATCH|DELETE) /[^\"\\s]*)\"");

  @ParameterizedTest
  @ValueSource(
      strings = {"proposal-intake", "enrollment", "meeting-scheduling", "email-distribution"})
  void theApiHasExactlyTheRoutesThatTheFunctionAnswers(String function) throws IOException {
    var routes = new TreeSet<String>();
    Template.read(Template.ofTheProject())
        .function(function)
        .triggers(Trigger.Route.class)
        .forEach(route -> routes.add(route.key()));

    var answered = new TreeSet<>(routesInTheCode(function));
    if (function.equals("enrollment")) {
      // Every function has the style sheet; this one is asked for it.
      answered.add("GET /assets/{file}");
    }
    assertThat(routes).isEqualTo(answered);
  }

  private static Set<String> routesInTheCode(String function) throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(root().resolve("functions/" + function + "/src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        ROUTE.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
      }
    }
    return found;
  }

  private static Path root() {
    return Objects.requireNonNull(Template.ofTheProject().getParent());
  }
}
