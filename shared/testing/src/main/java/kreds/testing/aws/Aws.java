package kreds.testing.aws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.template.Table;
import kreds.template.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// The tables of `template.yaml`, empty and ready, wherever they are: in this process or behind an
/// endpoint.
public interface Aws extends AutoCloseable {
  /// The template as it was resolved for these tables.
  Template template();

  /// The plain client, with no fault and no counting.
  DynamoDbClient db();

  /// The client that reads the tables' streams.
  DynamoDbStreamsClient streams();

  /// Takes the tables away.
  @Override
  void close();

  /// The environment of a function (`Enrollment` or `enrollment`) with the names of these tables; a
  /// map that may be changed.
  default Map<String, String> environment(String function) {
    return new HashMap<>(template().function(function).environment());
  }

  /// The name here of a table known as `Networks`, `networks` or `NetworksTable`.
  default String table(String name) {
    return template().tables().stream()
        .filter(table -> named(table, name))
        .map(Table::name)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The template has no table " + name));
  }

  /// Every row of a table, for looking at what a test left behind.
  default List<Map<String, AttributeValue>> rows(String table) {
    String name = table(table);
    return db().scanPaginator(scan -> scan.tableName(name).consistentRead(true)).items().stream()
        .toList();
  }

  /// What a restore to a point in time leaves, once the table itself was deleted: the same rows
  /// under the same name, in another table.
  default void restore(String table) {
    var rows = rows(table);
    String name = table(table);
    db().deleteTable(gone -> gone.tableName(name));
    TableMaker.make(db(), template());
    for (var row : rows) {
      db().putItem(put -> put.tableName(name).item(row));
    }
  }

  private static boolean named(Table table, String name) {
    return table.id().equalsIgnoreCase(name)
        || table.id().equalsIgnoreCase(name + "Table")
        || table.name().equals(name);
  }
}
