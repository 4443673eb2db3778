package kreds.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The project's `template.yaml`, understood or refused: the one map of routes, schedules and
/// tables for AWS, the local run and the tests alike.
public final class Template {
  private static final Set<String> SECTIONS =
      Set.of(
          "AWSTemplateFormatVersion",
          "Transform",
          "Description",
          "Metadata",
          "Parameters",
          "Conditions",
          "Globals",
          "Resources",
          "Outputs",
          "Rules");

  private final List<LambdaFunction> functions = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private final Map<String, Map<String, Object>> resources = new LinkedHashMap<>();
  private final Map<String, String> parameters;
  private final ApiReader api = new ApiReader();
  private final Map<String, String> roleOf = new LinkedHashMap<>();
  private final Map<String, List<Permission>> roles = new LinkedHashMap<>();

  private Template(
      Map<String, Object> document,
      Map<String, String> overrides,
      UnaryOperator<String> tableNames) {
    var root = new Section("template", document).only(SECTIONS);
    var resources = root.section("Resources").values();
    parameters = new Parameters(root.section("Parameters")).with(overrides);
    var names = new Names(parameters, resources, tableNames);
    var resolver = new Resolver(names, root.section("Conditions").values());
    var globals = resolved("Globals", root.section("Globals").values(), resolver);
    for (var section : root.section("Resources").sections().entrySet()) {
      if (!section.getValue().has("Condition")
          || resolver.holds(section.getValue().text("Condition"))) {
        read(
            section.getKey(),
            resolved(section.getKey(), section.getValue().values(), resolver),
            globals,
            names);
      }
    }
    for (var routes : api.byFunction().entrySet()) {
      functions.set(
          functions.indexOf(function(routes.getKey())),
          function(routes.getKey()).with(routes.getValue()));
    }
  }

  /// Reads a file with the parameters' defaults, and tables named as in the design.
  public static Template read(Path file) {
    return read(file, Map.of(), UnaryOperator.identity());
  }

  /// Reads a file; `parameters` override the defaults, `tableNames` turns a table's plain name into
  /// the one it gets.
  public static Template read(
      Path file, Map<String, String> parameters, UnaryOperator<String> tableNames) {
    try {
      return parse(Files.readString(file), parameters, tableNames);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the template", e);
    }
  }

  /// Reads a text, for tests of the reader itself.
  public static Template parse(
      String text, Map<String, String> parameters, UnaryOperator<String> tableNames) {
    return new Template(Yaml.read(text), parameters, tableNames);
  }

  /// The project's template: the nearest `template.yaml` at or above the folder that the program
  /// runs in.
  public static Path ofTheProject() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("template.yaml"))) {
        return folder.resolve("template.yaml");
      }
    }
    throw new TemplateFault("There is no template.yaml here or in a folder above");
  }

  /// Every parameter and its value.
  public Map<String, String> parameters() {
    return Map.copyOf(parameters);
  }

  /// Every function, in the template's order.
  public List<LambdaFunction> functions() {
    return List.copyOf(functions);
  }

  /// The function with this logical id or command-line name.
  public LambdaFunction function(String name) {
    return functions.stream()
        .filter(function -> function.id().equals(name) || function.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new TemplateFault("No function is called " + name));
  }

  /// Every table, in the template's order.
  public List<Table> tables() {
    return List.copyOf(tables);
  }

  /// The table with this logical id.
  public Table table(String id) {
    return tables.stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new TemplateFault("No table is called " + id));
  }

  /// Every resource as it stands in the template, by its logical id, with parameters and references
  /// filled in; for rules about the whole.
  public Map<String, Map<String, Object>> resources() {
    return Map.copyOf(resources);
  }

  /// What the role of the function with this logical id or command-line name lets it do.
  public List<Permission> permissions(String name) {
    String id = function(name).id();
    var permissions = roles.get(roleOf.getOrDefault(id, ""));
    if (permissions == null) {
      throw new TemplateFault(id + " has no role in the template");
    }
    return List.copyOf(permissions);
  }

  /// Resources that are known and have no part in the local run, such as roles, alarms and queues.
  public List<String> ignored() {
    return List.copyOf(ignored);
  }

  private void read(String id, Section resource, Section globals, Names names) {
    String type = resource.text("Type");
    resources.put(id, resource.values());
    if (api.read(id, type, resource.section("Properties"))) {
      return;
    }
    switch (type) {
      case "AWS::Serverless::Function" -> {
        functions.add(
            FunctionReader.read(id, resource.section("Properties"), globals.section("Function")));
        roleOf.put(id, resource.section("Properties").text("Role", ""));
      }
      case "AWS::IAM::Role" ->
          roles.put(names.attribute(id, "Arn"), RoleReader.read(resource.section("Properties")));
      case "AWS::DynamoDB::Table" ->
          tables.add(TableReader.read(id, names.table(id), resource.section("Properties")));
      case "AWS::Serverless::HttpApi" ->
          resource.section("Properties").only(ResourceTypes.HTTP_API);
      default -> ignored.add(ResourceTypes.ignored(id, type));
    }
  }

  private static Section resolved(String place, Map<String, Object> values, Resolver resolver) {
    return new Section(place, Yaml.map(place, resolver.resolve(values)));
  }
}
