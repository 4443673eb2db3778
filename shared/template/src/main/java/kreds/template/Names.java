package kreds.template;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What `!Ref` and `!GetAtt` answer here: the parameters' values, the tables' names, and for
/// anything else a name that only says which resource it stands for.
final class Names {
  private static final Map<String, String> PSEUDO =
      Map.of(
          "AWS::Region", "eu-north-1",
          "AWS::AccountId", "000000000000",
          "AWS::Partition", "aws",
          "AWS::StackName", "kreds",
          "AWS::StackId", "kreds-local",
          "AWS::URLSuffix", "amazonaws.com");

  private final Map<String, String> parameters;
  private final Map<String, Object> resources;
  private final UnaryOperator<String> tableNames;

  Names(
      Map<String, String> parameters,
      Map<String, Object> resources,
      UnaryOperator<String> tableNames) {
    this.parameters = parameters;
    this.resources = resources;
    this.tableNames = tableNames;
  }

  String of(String name) {
    String value = PSEUDO.getOrDefault(name, parameters.get(name));
    if (value != null) {
      return value;
    }
    checkKnown(name);
    return "AWS::DynamoDB::Table".equals(typeOf(name)) ? table(name) : name;
  }

  String attribute(String resource, String attribute) {
    checkKnown(resource);
    return switch (attribute) {
      case "StreamArn" ->
          "arn:aws:dynamodb:eu-north-1:000000000000:table/" + of(resource) + "/stream";
      case "Arn" -> "arn:aws:local:eu-north-1:000000000000:" + of(resource);
      default -> resource + "." + attribute;
    };
  }

  /// `ProposalsTable` is called `Proposals` in DynamoDB's own console here, as in the design.
  String table(String id) {
    return tableNames.apply(id.endsWith("Table") ? id.substring(0, id.length() - 5) : id);
  }

  private void checkKnown(String name) {
    if (!resources.containsKey(name) && !madeBySam(name)) {
      throw new TemplateFault("Neither a parameter nor a resource is called " + name);
    }
  }

  /// SAM makes a role, an alias and a version for each function, and an API when none is written.
  private boolean madeBySam(String name) {
    for (String id : functions()) {
      if (name.startsWith(id + "Alias")
          || Set.of(id + "Role", id + ".Alias", id + ".Version").contains(name)) {
        return true;
      }
    }
    return name.equals("ServerlessHttpApi");
  }

  private Iterable<String> functions() {
    return () ->
        resources.keySet().stream()
            .filter(id -> "AWS::Serverless::Function".equals(typeOf(id)))
            .iterator();
  }

  private String typeOf(String id) {
    return resources.get(id) instanceof Map<?, ?> map ? String.valueOf(map.get("Type")) : "";
  }
}
