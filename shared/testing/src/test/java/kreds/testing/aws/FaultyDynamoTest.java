package kreds.testing.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import kreds.template.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

final class FaultyDynamoTest {
  private final EmbeddedAws aws =
      EmbeddedAws.inMemory(Template.read(Path.of("../template/src/test/resources/sample.yaml")));
  private final FaultyDynamo dynamo = new FaultyDynamo(aws.db());

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void callsAreCountedByOperation() {
    put("a");
    put("b");
    dynamo.client().getItem(get -> get.tableName("Deliveries").key(key("a")));
    assertThat(dynamo.client().scanPaginator(scan -> scan.tableName("Deliveries")).items())
        .hasSize(2);

    assertThat(dynamo.counts())
        .containsExactly(Map.entry("getItem", 1), Map.entry("putItem", 2), Map.entry("scan", 1));
    assertThat(dynamo.writes()).isEqualTo(2);
  }

  @Test
  void aLostResponseHasBeenPerformed() {
    dynamo.at(1, DynamoFault.LOST_RESPONSE);

    assertThatThrownBy(() -> put("a")).isInstanceOf(ApiCallTimeoutException.class);
    assertThat(aws.rows("Deliveries")).hasSize(1);
  }

  @Test
  void aThrottledCallHasNotBeenPerformed() {
    dynamo.always(DynamoFault.THROTTLE);

    assertThatThrownBy(() -> put("a")).isInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(aws.rows("Deliveries")).isEmpty();
  }

  @Test
  void aConflictMeetsTransactionsOnly() {
    dynamo.always(DynamoFault.TRANSACTION_CONFLICT);
    put("a");
    var transaction =
        TransactWriteItem.builder()
            .put(Put.builder().tableName("Deliveries").item(key("b")).build())
            .build();

    assertThatThrownBy(
            () -> dynamo.client().transactWriteItems(write -> write.transactItems(transaction)))
        .isInstanceOfSatisfying(
            TransactionCanceledException.class,
            cancelled ->
                assertThat(cancelled.cancellationReasons().getFirst().code())
                    .isEqualTo("TransactionConflict"));
    assertThat(aws.rows("Deliveries")).hasSize(1);
  }

  @Test
  void aKillComesBeforeOrAfterTheCallWithItsNumber() {
    dynamo.at(2, DynamoFault.KILL_BEFORE);
    put("a");
    assertThatThrownBy(() -> put("b")).isInstanceOf(DynamoFault.Killed.class);
    assertThat(aws.rows("Deliveries")).hasSize(1);

    dynamo.reset();
    dynamo.at(1, DynamoFault.KILL_AFTER);
    assertThatThrownBy(() -> put("b")).isInstanceOf(DynamoFault.Killed.class);
    assertThat(aws.rows("Deliveries")).hasSize(2);
  }

  private void put(String key) {
    dynamo.client().putItem(put -> put.tableName("Deliveries").item(key(key)));
  }

  private static Map<String, AttributeValue> key(String key) {
    return Map.of("pk", AttributeValue.fromS(key));
  }
}
