package kreds.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table of the template.
final class TableReader {
  private static final Set<String> KNOWN =
      Set.of(
          "AttributeDefinitions",
          "BillingMode",
          "ContributorInsightsSpecification",
          "DeletionProtectionEnabled",
          "GlobalSecondaryIndexes",
          "KeySchema",
          "OnDemandThroughput",
          "PointInTimeRecoverySpecification",
          "ResourcePolicy",
          "SSESpecification",
          "StreamSpecification",
          "TableClass",
          "TableName",
          "Tags",
          "TimeToLiveSpecification",
          "WarmThroughput");
  private static final Set<String> INDEX =
      Set.of(
          "ContributorInsightsSpecification",
          "IndexName",
          "KeySchema",
          "OnDemandThroughput",
          "Projection",
          "WarmThroughput");

  private TableReader() {}

  static Table read(String id, String name, Section properties) {
    properties.only(KNOWN);
    var stream = properties.section("StreamSpecification");
    return new Table(
        id,
        name,
        key(properties),
        attributes(properties),
        properties.list("GlobalSecondaryIndexes").stream().map(TableReader::index).toList(),
        stream.has("StreamViewType")
            ? Optional.of(stream.text("StreamViewType"))
            : Optional.empty());
  }

  private static Table.Index index(Section properties) {
    properties.only(INDEX);
    var projection = properties.section("Projection").only(Set.of("ProjectionType"));
    return new Table.Index(
        properties.text("IndexName"), key(properties), projection.text("ProjectionType"));
  }

  private static Table.Key key(Section properties) {
    var schema = properties.list("KeySchema");
    return new Table.Key(
        part(schema, "HASH")
            .orElseThrow(() -> new TemplateFault(properties.place() + " has no HASH key")),
        part(schema, "RANGE"));
  }

  private static Optional<String> part(List<Section> schema, String type) {
    return schema.stream()
        .filter(key -> key.text("KeyType").equals(type))
        .map(key -> key.text("AttributeName"))
        .findFirst();
  }

  private static Map<String, String> attributes(Section properties) {
    var attributes = new LinkedHashMap<String, String>();
    for (Section attribute : properties.list("AttributeDefinitions")) {
      attributes.put(attribute.text("AttributeName"), attribute.text("AttributeType"));
    }
    return attributes;
  }
}
