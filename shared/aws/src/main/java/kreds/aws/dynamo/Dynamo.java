package kreds.aws.dynamo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kreds.outcome.Stale;
import kreds.outcome.Unavailable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// The few ways in which Kreds talks to DynamoDB. Nothing scans; what is refused by a condition is
/// an answer; what is throttled or slow becomes [Unavailable], what collides becomes [Stale].
public final class Dynamo {
  private static final Duration A_MOMENT = Duration.ofSeconds(5);
  private static final String CONDITION = "ConditionalCheckFailed";
  private static final String CONFLICT = "TransactionConflict";
  private static final String NONE = "None";
  private static final int A_BATCH = 100;

  private final DynamoDbClient client;

  /// @param client with a bound on the time of a whole call: the SDK retries throttling for up to a
  ///   minute otherwise
  public Dynamo(DynamoDbClient client) {
    this.client = client;
  }

  /// Both parts of a key.
  static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
  }

  /// What no other table has: its name and when it was made, since one that was restored under the
  /// same name was made by the restore.
  String identity(String table) {
    var made = calling(() -> client.describeTable(asked -> asked.tableName(table)).table());
    return table + "/" + made.creationDateTime();
  }

  /// One row by both parts of its key, read consistently.
  public Optional<Item> get(String table, String pk, String sk) {
    return get(table, key(pk, sk));
  }

  /// The rows of a partition whose sort key lies between the two, both included, read consistently.
  public List<Item> between(String table, String pk, String from, String to) {
    var request =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
            .expressionAttributeValues(
                Map.of(
                    ":pk", AttributeValue.fromS(pk),
                    ":from", AttributeValue.fromS(from),
                    ":to", AttributeValue.fromS(to)));
    return all(request);
  }

  /// The rows of an index under one key, in the index's order; they may be a moment behind.
  public List<Item> index(String table, String index, String keyName, String key) {
    return all(under(table, index, keyName, key));
  }

  /// The same, each page read when those before it are gone through.
  Stream<Item> pages(String table, String index, String keyName, String key) {
    return ItemPages.of(under(table, index, keyName, key), this::page);
  }

  private static QueryRequest.Builder under(
      String table, String index, String keyName, String key) {
    return QueryRequest.builder()
        .tableName(table)
        .indexName(index)
        .keyConditionExpression("#key = :key")
        .expressionAttributeNames(Map.of("#key", keyName))
        .expressionAttributeValues(Map.of(":key", AttributeValue.fromS(key)));
  }

  /// All rows of a partition, read consistently.
  public List<Item> partition(String table, String pk) {
    var request =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk)));
    return all(request);
  }

  /// The first rows of an index under one key, in the index's order.
  public List<Item> first(String table, String index, String keyName, String key, int most) {
    var request = under(table, index, keyName, key).limit(most);
    // A page ends at one megabyte, however few rows that is.
    var found = new ArrayList<Item>();
    Map<String, AttributeValue> from = Map.of();
    do {
      if (!from.isEmpty()) {
        request.exclusiveStartKey(from);
      }
      var page = page(request);
      found.addAll(items(page.items()));
      from = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : Map.of();
    } while (found.size() < most && !from.isEmpty());
    return found;
  }

  /// The rows that there are among these partitions under one sort key, read consistently, a
  /// hundred a call.
  public List<Item> all(String table, Collection<String> partitions, String sk) {
    var keys = new ArrayList<Map<String, AttributeValue>>();
    for (var pk : partitions) {
      keys.add(key(pk, sk));
    }
    return all(table, keys);
  }

  /// The rows that there are of these keys, of which none stands there twice; read alike.
  List<Item> all(String table, Collection<Map<String, AttributeValue>> keys) {
    var left = new ArrayDeque<>(keys);
    var found = new ArrayList<Item>();
    while (!left.isEmpty()) {
      var some = new ArrayList<Map<String, AttributeValue>>();
      while (!left.isEmpty() && some.size() < A_BATCH) {
        some.add(left.remove());
      }
      var wanted = KeysAndAttributes.builder().keys(some).consistentRead(true).build();
      var batch = BatchGetItemRequest.builder().requestItems(Map.of(table, wanted)).build();
      var answer = calling(() -> client.batchGetItem(batch));
      found.addAll(items(answer.responses().getOrDefault(table, List.of())));
      var missed = answer.unprocessedKeys().get(table);
      if (missed != null) {
        left.addAll(missed.keys());
      }
    }
    return found;
  }

  /// Writes one row, if the guard holds.
  ///
  /// @return whether it held; a lost response is retried by the SDK and may then say no to its own
  ///   success, so only for writes where *no* means *it is there already*
  public boolean put(String table, Item item, Guard guard) {
    var request =
        PutItemRequest.builder()
            .tableName(table)
            .item(item.values())
            .conditionExpression(guard.expression());
    if (!guard.names().isEmpty()) {
      request.expressionAttributeNames(guard.names());
    }
    if (!guard.values().isEmpty()) {
      request.expressionAttributeValues(guard.values());
    }
    try {
      calling(() -> client.putItem(request.build()));
      return true;
    } catch (ConditionalCheckFailedException no) {
      return false;
    }
  }

  /// Writes all or nothing; the SDK sends a client token, so that a repeated call is one write. It
  /// answers which writes were refused by their own conditions, by position, with the row as it is
  /// (where the write asked for it).
  ///
  /// @param what is written, for the message: kind and identifier, no personal data
  /// @throws Stale if somebody else was writing the same rows
  public Map<Integer, Item> tryCommit(String what, List<TransactWriteItem> writes) {
    var request = TransactWriteItemsRequest.builder().transactItems(writes).build();
    try {
      calling(() -> client.transactWriteItems(request));
      return Map.of();
    } catch (TransactionCanceledException cancelled) {
      return refused(what, cancelled);
    }
  }

  private static Map<Integer, Item> refused(String what, TransactionCanceledException cancelled) {
    var refused = new java.util.TreeMap<Integer, Item>();
    var reasons = cancelled.cancellationReasons();
    for (var i = 0; i < reasons.size(); i++) {
      var reason = reasons.get(i);
      switch (codeOf(reason)) {
        case NONE -> {}
        case CONDITION -> refused.put(i, Item.of(reason.item()));
        case CONFLICT -> throw new Stale(what);
        default -> throw new Unavailable("DynamoDB: " + codeOf(reason), A_MOMENT, cancelled);
      }
    }
    if (refused.isEmpty()) {
      throw new Unavailable("DynamoDB: cancelled without a reason", A_MOMENT, cancelled);
    }
    return refused;
  }

  private static String codeOf(CancellationReason reason) {
    return reason.code() == null ? NONE : reason.code();
  }

  private Optional<Item> get(String table, Map<String, AttributeValue> key) {
    var request = GetItemRequest.builder().tableName(table).key(key).consistentRead(true).build();
    var answer = calling(() -> client.getItem(request));
    return answer.hasItem() ? Optional.of(Item.of(answer.item())) : Optional.empty();
  }

  private List<Item> all(QueryRequest.Builder request) {
    var all = new ArrayList<Item>();
    var page = page(request);
    all.addAll(items(page.items()));
    while (page.hasLastEvaluatedKey()) {
      page = page(request.exclusiveStartKey(page.lastEvaluatedKey()));
      all.addAll(items(page.items()));
    }
    return all;
  }

  private QueryResponse page(QueryRequest.Builder request) {
    return calling(() -> client.query(request.build()));
  }

  static List<Item> items(List<Map<String, AttributeValue>> rows) {
    var items = new ArrayList<Item>(rows.size());
    for (var row : rows) {
      items.add(Item.of(row));
    }
    return items;
  }

  /// What DynamoDB cannot do just now is named as that; conditions and faults of our own pass
  /// through.
  private static <T> T calling(Supplier<T> call) {
    try {
      return call.get();
    } catch (ConditionalCheckFailedException | TransactionCanceledException answer) {
      throw answer;
    } catch (DynamoDbException failed) {
      if (failed.isThrottlingException() || failed.statusCode() >= 500 || isConflict(failed)) {
        throw new Unavailable("DynamoDB: " + failed.getClass().getSimpleName(), A_MOMENT, failed);
      }
      throw failed;
    } catch (SdkClientException slow) {
      throw new Unavailable("DynamoDB: " + slow.getClass().getSimpleName(), A_MOMENT, slow);
    }
  }

  private static boolean isConflict(DynamoDbException failed) {
    var name = failed.getClass().getSimpleName();
    return name.equals("TransactionConflictException")
        || name.equals("TransactionInProgressException");
  }
}
