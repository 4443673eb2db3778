package kreds.testing.aws;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import kreds.template.Permission;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/// A DynamoDB that refuses what the function's role does not allow, as AWS does. DynamoDB Local
/// allows everything, so a permission that was forgotten would be noticed only once deployed.
public final class PermittedDynamo {
  private final DynamoDbClient real;
  private final List<Permission> permissions;

  private PermittedDynamo(DynamoDbClient real, List<Permission> permissions) {
    this.real = real;
    this.permissions = permissions;
  }

  /// The client of a function that has these permissions.
  public static DynamoDbClient of(DynamoDbClient real, List<Permission> permissions) {
    InvocationHandler handler = new PermittedDynamo(real, permissions)::invoke;
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            PermittedDynamo.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, handler);
  }

  private Object invoke(Object client, Method method, Object[] arguments) throws Throwable {
    if (arguments != null && arguments.length == 1) {
      if (!(arguments[0] instanceof DynamoDbRequest request)) {
        return InvocationHandler.invokeDefault(client, method, arguments);
      }
      if (method.getName().endsWith("Paginator")) {
        return InvocationHandler.invokeDefault(client, method, arguments);
      }
      check(method.getName(), request);
    }
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private void check(String operation, DynamoDbRequest request) {
    switch (request) {
      case TransactWriteItemsRequest transaction ->
          transaction.transactItems().forEach(this::check);
      case QueryRequest query ->
          check("Query", query.tableName(), query.indexName() == null ? "" : query.indexName());
      case BatchGetItemRequest batch ->
          batch.requestItems().keySet().forEach(table -> check("BatchGetItem", table, ""));
      default -> check(capitalized(operation), tableOf(request), "");
    }
  }

  private void check(TransactWriteItem item) {
    if (item.put() != null) {
      check("PutItem", item.put().tableName(), "");
    } else if (item.update() != null) {
      check("UpdateItem", item.update().tableName(), "");
    } else if (item.delete() != null) {
      check("DeleteItem", item.delete().tableName(), "");
    } else {
      check("ConditionCheckItem", item.conditionCheck().tableName(), "");
    }
  }

  private void check(String action, String table, String index) {
    if (permissions.stream()
        .noneMatch(permission -> permission.allows("dynamodb:" + action, table, index))) {
      String message =
          "not authorized to perform dynamodb:"
              + action
              + " on "
              + table
              + (index.isEmpty() ? "" : "/index/" + index);
      throw DynamoDbException.builder()
          .message(message)
          .statusCode(400)
          .awsErrorDetails(
              AwsErrorDetails.builder()
                  .errorCode("AccessDeniedException")
                  .errorMessage(message)
                  .serviceName("DynamoDb")
                  .build())
          .build();
    }
  }

  /// Batches of writes name their tables elsewhere; no role allows them, so they are refused by the
  /// name that is missing.
  private static String tableOf(DynamoDbRequest request) {
    return request.getValueForField("TableName", String.class).orElse("");
  }

  private static String capitalized(String operation) {
    return operation.substring(0, 1).toUpperCase(Locale.ROOT) + operation.substring(1);
  }
}
