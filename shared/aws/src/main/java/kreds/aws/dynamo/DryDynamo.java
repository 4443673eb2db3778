package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// DynamoDB for a rehearsal: every call goes its whole way there and back, and nothing is changed.
/// What is written carries a condition that holds for no row, needs no right beyond the write's
/// own, and is taken for done once it is refused. What is read and not there is a row of the
/// sample. It knows the calls of [Dynamo]; any other fails.
public final class DryDynamo implements DynamoDbClient {
  private static final String NEVER = "attribute_exists(pk) AND attribute_not_exists(pk)";

  /// What a transaction says of its writes where all of it is refused by conditions.
  private static final Set<String> BY_CONDITION = Set.of("None", "ConditionalCheckFailed");

  private final DynamoDbClient real;
  private final Map<String, List<Item>> sample;

  /// @param sample rows by their tables, in the order of their keys
  public DryDynamo(DynamoDbClient real, Map<String, List<Item>> sample) {
    this.real = real;
    this.sample = Map.copyOf(sample);
  }

  @Override
  public GetItemResponse getItem(GetItemRequest asked) {
    var found = real.getItem(asked);
    var rows = found.hasItem() ? List.<Map<String, AttributeValue>>of() : rows(asked);
    return rows.isEmpty() ? found : GetItemResponse.builder().item(rows.getFirst()).build();
  }

  private List<Map<String, AttributeValue>> rows(GetItemRequest asked) {
    return rows(
        asked.tableName(), row -> row.values().entrySet().containsAll(asked.key().entrySet()));
  }

  @Override
  public QueryResponse query(QueryRequest asked) {
    var found = real.query(asked);
    return found.items().isEmpty()
        ? found.toBuilder().items(rows(asked.tableName(), row -> isAsked(row, asked))).build()
        : found;
  }

  private List<Map<String, AttributeValue>> rows(String table, Predicate<Item> wanted) {
    var found = new ArrayList<Map<String, AttributeValue>>();
    for (var row : sample.getOrDefault(table, List.of())) {
      if (wanted.test(row)) {
        found.add(row.values());
      }
    }
    return found;
  }

  /// In the words of [Dynamo].
  private static boolean isAsked(Item row, QueryRequest asked) {
    var values = asked.expressionAttributeValues();
    if (asked.indexName() != null) {
      var name = asked.expressionAttributeNames().getOrDefault("#key", "");
      return row.text(name).equals(text(values.get(":key")));
    }
    var sort = row.text("sk");
    return row.text("pk").equals(text(values.get(":pk")))
        && (!values.containsKey(":from")
            || (sort.compareTo(text(values.get(":from"))) >= 0
                && sort.compareTo(text(values.get(":to"))) <= 0));
  }

  private static String text(@Nullable AttributeValue value) {
    return value == null ? "" : value.s();
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest asked) {
    return real.batchGetItem(asked);
  }

  @Override
  public DescribeTableResponse describeTable(DescribeTableRequest asked) {
    return real.describeTable(asked);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest asked) {
    var never = never(asked.conditionExpression());
    try {
      real.putItem(asked.toBuilder().conditionExpression(never).build());
    } catch (ConditionalCheckFailedException refused) {
      return PutItemResponse.builder().build();
    }
    throw held();
  }

  /// One write that is refused refuses all of them.
  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest asked) {
    var writes = new ArrayList<>(asked.transactItems());
    writes.set(0, never(writes.getFirst()));
    try {
      real.transactWriteItems(asked.toBuilder().transactItems(writes).build());
    } catch (TransactionCanceledException refused) {
      for (var reason : refused.cancellationReasons()) {
        if (!BY_CONDITION.contains(reason.code())) {
          throw refused;
        }
      }
      return TransactWriteItemsResponse.builder().build();
    }
    throw held();
  }

  private static TransactWriteItem never(TransactWriteItem write) {
    if (write.put() != null) {
      var never = never(write.put().conditionExpression());
      return write.copy(all -> all.put(write.put().copy(one -> one.conditionExpression(never))));
    }
    if (write.update() != null) {
      var never = never(write.update().conditionExpression());
      return write.copy(
          all -> all.update(write.update().copy(one -> one.conditionExpression(never))));
    }
    if (write.delete() != null) {
      var never = never(write.delete().conditionExpression());
      return write.copy(
          all -> all.delete(write.delete().copy(one -> one.conditionExpression(never))));
    }
    var never = never(write.conditionCheck().conditionExpression());
    return write.copy(all ->
        all.conditionCheck(write.conditionCheck().copy(one -> one.conditionExpression(never))));
  }

  private static String never(@Nullable String condition) {
    return condition == null ? NEVER : "(" + condition + ") AND " + NEVER;
  }

  private static IllegalStateException held() {
    return new IllegalStateException("a condition has held that cannot hold");
  }

  @Override
  public String serviceName() {
    return real.serviceName();
  }

  /// The real one is closed by whoever has made it.
  @Override
  public void close() {}
}
