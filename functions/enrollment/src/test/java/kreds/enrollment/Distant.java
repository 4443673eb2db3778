package kreds.enrollment;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A DynamoDB as far away as AWS's: 5 ms for a read, 15 ms for a transaction. Without the way, what
/// people do at once hardly overlaps.
final class Distant implements InvocationHandler {
  private static final Duration READ = Duration.ofMillis(5);
  private static final Duration TRANSACTION = Duration.ofMillis(15);

  private final DynamoDbClient near;

  private Distant(DynamoDbClient near) {
    this.near = near;
  }

  static DynamoDbClient from(DynamoDbClient near) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            Distant.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            new Distant(near));
  }

  @Override
  public Object invoke(Object client, Method method, Object[] arguments) throws Throwable {
    var way = method.getName().equals("transactWriteItems") ? TRANSACTION : READ;
    if (arguments != null && arguments.length == 1 && arguments[0] instanceof AwsRequest) {
      LockSupport.parkNanos(way.dividedBy(2).toNanos());
      var answer = call(method, arguments);
      LockSupport.parkNanos(way.dividedBy(2).toNanos());
      return answer;
    }
    return method.isDefault()
        ? InvocationHandler.invokeDefault(client, method, arguments)
        : call(method, arguments);
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(near, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
