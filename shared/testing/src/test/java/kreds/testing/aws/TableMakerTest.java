package kreds.testing.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

@OnEachCloud
final class TableMakerTest {
  private final Aws aws;

  TableMakerTest(Cloud cloud) {
    aws = cloud.fresh(Path.of("../template/src/test/resources/sample.yaml"));
  }

  @AfterEach
  void takeTheTablesAway() {
    aws.close();
  }

  @Test
  void aRowIsFoundByTheIndexOfTheTemplate() {
    write("a");

    var found =
        aws.db()
            .query(query ->
                query
                    .tableName(aws.table("deliveries"))
                    .indexName("due")
                    .keyConditionExpression("due = :due")
                    .expressionAttributeValues(Map.of(":due", AttributeValue.fromS("yes"))));

    assertThat(found.items()).hasSize(1);
  }

  @Test
  void everyTestStartsWithEmptyTables() {
    assertThat(aws.rows("Deliveries")).isEmpty();
    write("a");
    assertThat(aws.rows("DeliveriesTable")).hasSize(1);
  }

  @Test
  void theEnvironmentNamesTheseTables() {
    assertThat(aws.environment("email-distribution"))
        .containsEntry("DELIVERIES_TABLE", aws.table("Deliveries"));
  }

  @Test
  void theStreamOfATableCanBeRead() {
    write("a");
    DynamoDbStreamsClient streams = aws.streams();

    assertThat(streams.listStreams(list -> list.tableName(aws.table("Deliveries"))).streams())
        .hasSize(1);
  }

  private void write(String key) {
    var row =
        Map.of(
            "pk",
            AttributeValue.fromS(key),
            "due",
            AttributeValue.fromS("yes"),
            "dueAt",
            AttributeValue.fromS("2026-01-01"));
    aws.db().putItem(put -> put.tableName(aws.table("Deliveries")).item(row));
  }
}
