package kreds.testing.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.dynamo.DryDynamo;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.Guard;
import kreds.aws.dynamo.Item;
import kreds.aws.dynamo.Writes;
import kreds.outcome.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A rehearsal's DynamoDB: whatever is written, whether its own conditions hold or not, is taken
/// for done, and nothing is there.
final class DryDynamoTest {
  private final EmbeddedAws aws = EmbeddedAws.inMemory();
  private final FaultyDynamo faults = new FaultyDynamo(aws.db());
  private final String table = aws.table("Audit");
  private final Dynamo real = new Dynamo(aws.db());
  private final Dynamo dry =
      new Dynamo(
          new DryDynamo(
              faults.client(),
              Map.of(table, List.of(row("sample", "A"), row("sample", "B"), row("sample", "C")))));

  @BeforeEach
  void something() {
    real.put(table, row("there", "ROW"), Guard.absent());
  }

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void aRowIsNotWritten() {
    assertThat(dry.put(table, row("new", "ROW"), Guard.absent())).isTrue();
    assertThat(dry.put(table, row("there", "ROW").put("x", 1), Guard.present())).isTrue();
    assertThat(dry.put(table, row("there", "ROW").put("x", 1), Guard.absent())).isTrue();

    assertThat(faults.count("putItem")).isEqualTo(3);
    nothingIsChanged();
  }

  @Test
  void noTransactionIsWrittenWhateverItBeginsWith() {
    var key = row("there", "ROW").values();
    for (var writes :
        List.of(
            new Writes().put(table, row("new", "ROW")),
            new Writes().put(table, row("new", "ROW"), Guard.absent()),
            new Writes().delete(table, "there", "ROW", Guard.present()),
            new Writes().update(table, key, "SET x = :x", "", Map.of(), Item.empty().put(":x", 1)),
            new Writes()
                .update(
                    table,
                    key,
                    "SET x = :x",
                    "attribute_exists(pk) OR attribute_exists(x)",
                    Map.of(),
                    Item.empty().put(":x", 1)))) {
      writes.put(table, row("second", "ROW"));

      assertThat(dry.tryCommit("a rehearsal", writes.all())).isEmpty();
    }

    assertThat(faults.count("transactWriteItems")).isEqualTo(5);
    nothingIsChanged();
  }

  private void nothingIsChanged() {
    assertThat(aws.rows("Audit")).containsExactly(row("there", "ROW").values());
  }

  @Test
  void whatIsThereIsReadAndElseTheSample() {
    assertThat(dry.get(table, "there", "ROW")).isPresent();
    assertThat(dry.get(table, "sample", "B")).isPresent();
    assertThat(dry.get(table, "sample", "D")).isEmpty();
    assertThat(dry.between(table, "sample", "B", "X"))
        .extracting(row -> row.text("sk"))
        .containsExactly("B", "C");
    assertThat(dry.partition(table, "sample")).hasSize(3);
    assertThat(dry.partition(table, "there")).hasSize(1);
    assertThat(dry.partition(table, "nothing")).isEmpty();
  }

  @Test
  void whatIsNoConditionsFaultIsTold() {
    faults.always(DynamoFault.THROTTLE);

    assertThatThrownBy(() -> dry.put(table, row("new", "ROW"), Guard.absent()))
        .isInstanceOf(Unavailable.class);
    assertThatThrownBy(
            () -> dry.tryCommit("a rehearsal", new Writes().put(table, row("new", "ROW")).all()))
        .isInstanceOf(Unavailable.class);
  }

  private static Item row(String pk, String sk) {
    return Item.of(
        new LinkedHashMap<>(
            Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk))));
  }
}
