package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The rows of one transaction: all of them or nothing.
public final class Writes {
  private final List<TransactWriteItem> writes = new ArrayList<>();
  private final Set<List<Object>> rows = new HashSet<>();

  /// A row, if the guard holds.
  public Writes put(String table, Item item, Guard guard) {
    var put =
        Put.builder().tableName(table).item(item.values()).conditionExpression(guard.expression());
    if (!guard.names().isEmpty()) {
      put.expressionAttributeNames(guard.names());
    }
    if (!guard.values().isEmpty()) {
      put.expressionAttributeValues(guard.values());
    }
    return add(table, item.values(), TransactWriteItem.builder().put(put.build()).build());
  }

  /// A row that another write of the same transaction guards.
  public Writes put(String table, Item item) {
    var put = Put.builder().tableName(table).item(item.values()).build();
    return add(table, item.values(), TransactWriteItem.builder().put(put).build());
  }

  /// Takes a row away, if the guard holds.
  public Writes delete(String table, String pk, String sk, Guard guard) {
    var key = Dynamo.key(pk, sk);
    var delete = Delete.builder().tableName(table).key(key).conditionExpression(guard.expression());
    if (!guard.names().isEmpty()) {
      delete.expressionAttributeNames(guard.names());
    }
    if (!guard.values().isEmpty()) {
      delete.expressionAttributeValues(guard.values());
    }
    return add(table, key, TransactWriteItem.builder().delete(delete.build()).build());
  }

  /// Any other write.
  public Writes add(TransactWriteItem write) {
    writes.add(write);
    return this;
  }

  /// Updates a row, whether it is there or not, if the condition holds; else the row is told as it
  /// is.
  ///
  /// @param condition blank for none
  public Writes update(
      String table,
      Map<String, AttributeValue> key,
      String expression,
      String condition,
      Map<String, String> names,
      Item values) {
    var update =
        Update.builder()
            .tableName(table)
            .key(key)
            .updateExpression(expression)
            .expressionAttributeNames(names.isEmpty() ? null : names)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .expressionAttributeValues(values.values());
    if (!condition.isEmpty()) {
      update.conditionExpression(condition);
    }
    return add(table, key, TransactWriteItem.builder().update(update.build()).build());
  }

  /// DynamoDB takes no two writes of one row in one transaction: a fault of the program, which is
  /// better named here than by whichever condition fails first.
  private Writes add(String table, Map<String, AttributeValue> row, TransactWriteItem write) {
    var sort = row.getOrDefault("sk", AttributeValue.fromS(""));
    if (!rows.add(List.of(table, row.getOrDefault("pk", sort), sort))) {
      throw new IllegalArgumentException("a row twice in one change: " + sort.s());
    }
    return add(write);
  }

  /// How many rows.
  public int size() {
    return writes.size();
  }

  /// All of it.
  public List<TransactWriteItem> all() {
    return List.copyOf(writes);
  }
}
