package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.change.Consequences;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// One change and everything that it brings with it, as one transaction: all of it or nothing (at
/// most 100 rows).
public final class Writes {
  private final Tables tables;
  private final List<TransactWriteItem> writes = new ArrayList<>();

  /// @param tables where letters and audit lines go
  public Writes(Tables tables) {
    this.tables = tables;
  }

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
    return add(TransactWriteItem.builder().put(put.build()).build());
  }

  /// A row that another write of the same transaction guards.
  public Writes put(String table, Item item) {
    var put = Put.builder().tableName(table).item(item.values()).build();
    return add(TransactWriteItem.builder().put(put).build());
  }

  /// Takes a row away, if the guard holds.
  public Writes delete(String table, String pk, String sk, Guard guard) {
    var delete =
        Delete.builder()
            .tableName(table)
            .key(Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk)))
            .conditionExpression(guard.expression())
            .expressionAttributeNames(guard.names())
            .expressionAttributeValues(guard.values());
    return add(TransactWriteItem.builder().delete(delete.build()).build());
  }

  /// Any other write.
  public Writes add(TransactWriteItem write) {
    writes.add(write);
    return this;
  }

  /// Updates a row under its `pk`, whether it is there or not; asks for the row as it is when a
  /// condition refuses.
  public Writes update(
      String table, String pk, String expression, Map<String, String> names, Item values) {
    var update =
        Update.builder()
            .tableName(table)
            .key(Map.of("pk", AttributeValue.fromS(pk)))
            .updateExpression(expression)
            .expressionAttributeNames(names)
            .expressionAttributeValues(values.values())
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return add(TransactWriteItem.builder().update(update).build());
  }

  /// The letters that the change causes, each only if its key is new, and the lines of the audit.
  public Writes bringing(Consequences consequences) {
    for (var delivery : consequences.letters()) {
      put(tables.deliveries(), DeliveryItems.toItem(delivery), Guard.absent());
    }
    for (var line : consequences.audit()) {
      put(tables.audit(), AuditItems.toItem(line), Guard.absent());
    }
    return this;
  }

  /// All of it.
  public List<TransactWriteItem> all() {
    return List.copyOf(writes);
  }
}
