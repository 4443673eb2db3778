package kreds.testing.aws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kreds.template.Table;
import kreds.template.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/// Makes the template's tables, each with all its indexes at once: DynamoDB Local must not be given
/// one later.
final class TableMaker {
  private TableMaker() {}

  static void make(DynamoDbClient db, Template template) {
    Set<String> present = new HashSet<>(db.listTables().tableNames());
    for (Table table : template.tables()) {
      if (!present.contains(table.name())) {
        db.createTable(request(table));
      }
    }
  }

  static void drop(DynamoDbClient db, Template template) {
    for (Table table : template.tables()) {
      db.deleteTable(request -> request.tableName(table.name()));
    }
  }

  private static CreateTableRequest request(Table table) {
    var request =
        CreateTableRequest.builder()
            .tableName(table.name())
            .billingMode(BillingMode.PAY_PER_REQUEST);
    request.keySchema(schema(table.key()));
    List<AttributeDefinition> attributes = new ArrayList<>();
    table
        .attributes()
        .forEach((name, type) ->
            attributes.add(
                AttributeDefinition.builder().attributeName(name).attributeType(type).build()));
    request.attributeDefinitions(attributes);
    if (!table.indexes().isEmpty()) {
      request.globalSecondaryIndexes(table.indexes().stream().map(TableMaker::index).toList());
    }
    table.stream()
        .ifPresent(view ->
            request.streamSpecification(stream -> stream.streamEnabled(true).streamViewType(view)));
    return request.build();
  }

  private static GlobalSecondaryIndex index(Table.Index index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(schema(index.key()))
        .projection(projection -> projection.projectionType(index.projection()))
        .build();
  }

  private static List<KeySchemaElement> schema(Table.Key key) {
    var schema = new ArrayList<KeySchemaElement>();
    schema.add(
        KeySchemaElement.builder().attributeName(key.partition()).keyType(KeyType.HASH).build());
    key.sort()
        .ifPresent(sort ->
            schema.add(
                KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE).build()));
    return schema;
  }
}
