package kreds.testing.aws;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A DynamoDB that counts its calls and fails where a test wants it to; what it does otherwise is
/// the real thing.
public final class FaultyDynamo {
  private static final Set<String> WRITES =
      Set.of(
          "putItem",
          "updateItem",
          "deleteItem",
          "transactWriteItems",
          "batchWriteItem",
          "executeStatement",
          "executeTransaction");

  private final DynamoDbClient real;
  private final DynamoDbClient client;
  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicLong writes = new AtomicLong();
  private volatile IntFunction<DynamoFault> plan = call -> DynamoFault.NONE;

  /// Stands in front of a real client.
  public FaultyDynamo(DynamoDbClient real) {
    this.real = real;
    InvocationHandler handler =
        (_, method, arguments) -> invoke(method, arguments == null ? new Object[0] : arguments);
    this.client =
        (DynamoDbClient)
            Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DynamoDbClient.class}, handler);
  }

  /// The client to hand to what is tested.
  public DynamoDbClient client() {
    return client;
  }

  /// Every call behaves so from now on.
  public void always(DynamoFault fault) {
    plan = call -> fault;
  }

  /// The call with this number, counted from 1 at the last [#reset], behaves so; all others are
  /// well.
  public void at(int number, DynamoFault fault) {
    plan = call -> call == number ? fault : DynamoFault.NONE;
  }

  /// Decides for each call by its number, counted from 1; for faults drawn from a seed.
  public void plan(IntFunction<DynamoFault> faults) {
    plan = faults;
  }

  /// Forgets the counts and the faults.
  public void reset() {
    counts.clear();
    calls.set(0);
    plan = call -> DynamoFault.NONE;
  }

  /// How often an operation was called: `count("query")`.
  public int count(String operation) {
    var count = counts.get(operation);
    return count == null ? 0 : count.get();
  }

  /// How many calls there were in all.
  public int calls() {
    return calls.get();
  }

  /// The calls by operation, in alphabetical order: `{query=1, transactWriteItems=1}`.
  public Map<String, Integer> counts() {
    var copy = new TreeMap<String, Integer>();
    counts.forEach((operation, count) -> copy.put(operation, count.get()));
    return copy;
  }

  /// How many writes went through since the start; it never goes back, so that equal numbers mean
  /// nothing was written between.
  public long writes() {
    return writes.get();
  }

  private Object invoke(Method method, Object[] arguments) throws Throwable {
    String operation = method.getName();
    if (arguments.length != 1
        || !(arguments[0] instanceof AwsRequest)
        || operation.endsWith("Paginator")) {
      return other(method, arguments);
    }
    counts.computeIfAbsent(operation, _ -> new AtomicInteger()).incrementAndGet();
    var fault = plan.apply(calls.incrementAndGet());
    FaultSwitches.before(fault, operation);
    Object answer = call(method, arguments);
    if (WRITES.contains(operation)) {
      writes.incrementAndGet();
    }
    FaultSwitches.after(fault, operation);
    return answer;
  }

  /// A call written with a consumer or a paginator is turned into plain calls by the client's own
  /// default methods, which come back here.
  private Object other(Method method, Object[] arguments) throws Throwable {
    if (method.isDefault() && arguments.length == 1) {
      return InvocationHandler.invokeDefault(client, method, arguments);
    }
    return call(method, arguments);
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
