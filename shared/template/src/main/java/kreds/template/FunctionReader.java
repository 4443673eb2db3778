package kreds.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A function of the template with what the globals add to it.
final class FunctionReader {
  private static final Set<String> KNOWN =
      Set.of(
          "Architectures",
          "AutoPublishAlias",
          "AutoPublishAliasAllProperties",
          "CodeUri",
          "DeadLetterQueue",
          "DeploymentPreference",
          "Description",
          "Environment",
          "EphemeralStorage",
          "EventInvokeConfig",
          "Events",
          "FunctionName",
          "Handler",
          "LoggingConfig",
          "MemorySize",
          "PermissionsBoundary",
          "Policies",
          "PropagateTags",
          "ProvisionedConcurrencyConfig",
          "ReservedConcurrentExecutions",
          "Role",
          "RuntimeManagementConfig",
          "Runtime",
          "SnapStart",
          "Tags",
          "Timeout",
          "Tracing",
          "VersionDescription");

  private FunctionReader() {}

  static LambdaFunction read(String id, Section properties, Section globals) {
    properties.only(KNOWN);
    globals.only(KNOWN);
    String handler = properties.text("Handler", globals.text("Handler", ""));
    if (handler.isEmpty() || handler.contains("::")) {
      throw new TemplateFault(
          id + ".Handler should be the name of a class that takes a stream, it is: " + handler);
    }
    var timeout = Duration.ofSeconds(properties.number("Timeout", globals.number("Timeout", 3)));
    return new LambdaFunction(
        id,
        handler,
        timeout,
        environment(properties, globals),
        triggers(id, properties.section("Events")));
  }

  private static Map<String, String> environment(Section properties, Section globals) {
    var variables = new LinkedHashMap<String, String>();
    for (Section section : List.of(globals, properties)) {
      variables.putAll(
          section.section("Environment").only(Set.of("Variables")).section("Variables").texts());
    }
    return variables;
  }

  private static List<Trigger> triggers(String id, Section events) {
    var triggers = new ArrayList<Trigger>();
    for (var event : events.sections().entrySet()) {
      event.getValue().only(Set.of("Type", "Properties"));
      triggers.add(
          TriggerReader.read(
              id + event.getKey(),
              event.getValue().text("Type"),
              event.getValue().section("Properties")));
    }
    return triggers;
  }
}
