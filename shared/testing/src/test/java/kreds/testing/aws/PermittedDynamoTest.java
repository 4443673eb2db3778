package kreds.testing.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

final class PermittedDynamoTest {
  private static final Map<String, AttributeValue> ROW =
      Map.of("pk", AttributeValue.fromS("x"), "sk", AttributeValue.fromS("y"));

  private final Aws aws = EmbeddedAws.inMemory();
  private final DynamoDbClient enrollment =
      PermittedDynamo.of(aws.db(), aws.template().permissions("enrollment"));

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void aFunctionDoesWhatItsRoleAllows() {
    enrollment.putItem(put -> put.tableName(aws.table("Networks")).item(ROW));
    enrollment.transactWriteItems(write -> write.transactItems(put("Audit")));

    assertThat(aws.rows("Networks")).hasSize(1);
    assertThat(aws.rows("Audit")).hasSize(1);
  }

  @Test
  void anotherFunctionsTableIsRefused() {
    assertThatThrownBy(() ->
            enrollment.getItem(get ->
                get.tableName(aws.table("Proposals")).key(Map.of("pk", AttributeValue.fromS("x")))))
        .isInstanceOfSatisfying(
            DynamoDbException.class,
            no -> assertThat(no.awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException"))
        .hasMessageContaining("dynamodb:GetItem on Proposals");
  }

  @Test
  void anIndexThatTheRoleDoesNotNameIsRefused() {
    assertThatThrownBy(() ->
            enrollment.query(query ->
                query
                    .tableName(aws.table("Meetings"))
                    .indexName("open")
                    .keyConditionExpression("#o = :o")))
        .hasMessageContaining("dynamodb:Query on Meetings/index/open");
  }

  @Test
  void nobodyScans() {
    for (var function : aws.template().functions()) {
      var client = PermittedDynamo.of(aws.db(), aws.template().permissions(function.id()));
      for (var table : aws.template().tables()) {
        assertThatThrownBy(() -> client.scan(scan -> scan.tableName(table.name())))
            .hasMessageContaining("dynamodb:Scan");
        assertThatThrownBy(() ->
                client
                    .scanPaginator(scan -> scan.tableName(table.name()))
                    .items()
                    .iterator()
                    .next())
            .hasMessageContaining("dynamodb:Scan");
      }
    }
  }

  @Test
  void oneRefusedWriteRefusesTheTransaction() {
    var delete =
        TransactWriteItem.builder()
            .delete(gone -> gone.tableName(aws.table("Audit")).key(ROW))
            .build();

    assertThatThrownBy(() ->
            enrollment.transactWriteItems(write -> write.transactItems(put("Networks"), delete)))
        .hasMessageContaining("dynamodb:DeleteItem");
    assertThat(aws.rows("Networks")).isEmpty();
  }

  private TransactWriteItem put(String table) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(aws.table(table)).item(ROW))
        .build();
  }
}
