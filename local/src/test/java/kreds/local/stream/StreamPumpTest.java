package kreds.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import kreds.local.json.LocalJson;
import kreds.local.lambda.DeadLetters;
import kreds.local.sample.Sample;
import kreds.local.sample.Script;
import kreds.template.Trigger;
import kreds.testing.TestClock;
import kreds.testing.aws.EmbeddedAws;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

final class StreamPumpTest {
  private static final TestClock CLOCK = TestClock.at("2027-01-04T09:00:00+01:00");

  @TempDir private Path folder;
  private final Script script = new Script();
  private EmbeddedAws aws = EmbeddedAws.inMemory(Sample.TEMPLATE);

  @AfterEach
  void close() {
    aws.close();
  }

  @Test
  void newRowsArriveOnceAndInOrder() {
    write("a", "b", "c");
    var pump = pump();

    assertThat(pump.pump()).isTrue();
    assertThat(pump.pump()).isFalse();

    assertThat(handedOver()).containsExactly("a", "b", "c");
    assertThat(
            LocalJson.objects(LocalJson.object(script.events().getFirst()), "Records").getFirst())
        .containsEntry("eventSource", "aws:dynamodb")
        .containsEntry("eventName", "INSERT");
  }

  @Test
  void aBatchIsNoLargerThanTheTemplateSays() {
    write("a", "b", "c", "d", "e", "f");

    pump().pump();

    assertThat(script.events()).hasSize(2);
    assertThat(handedOver()).containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void whatTheFilterHoldsBackIsNotHandedOver() {
    write("a");
    aws.db().deleteItem(delete -> delete.tableName("Rows").key(row("a")));
    write("b");

    pump().pump();

    assertThat(handedOver()).containsExactly("a", "b");
  }

  @Test
  void aRowThatFailsOnceIsHandedOverAgain() {
    write("a", "b", "c");
    var already = new ArrayList<String>();
    script.answers(event -> already.isEmpty() && already.add("b") ? failing(event, "b") : "{}");

    pump().pump();

    assertThat(handedOver()).containsExactly("a", "b", "c", "b", "c");
    assertThat(deadLetters().all()).isEmpty();
  }

  @Test
  void aPoisonedRowIsSetAsideAndHoldsUpNobody() {
    write("a", "poison", "b", "c");
    script.answers(event -> failing(event, "poison"));

    pump().pump();

    assertThat(handedOver()).contains("a", "b", "c");
    assertThat(handedOver().stream().filter("poison"::equals).count()).isLessThanOrEqualTo(6);
    assertThat(deadLetters().all()).singleElement().satisfies(StreamPumpTest::isPoison);
  }

  @Test
  void aFunctionThatDiesIsTriedWithHalfOfTheBatch() {
    write("a", "poison", "b");
    script.answers(event -> {
      if (event.contains("poison")) {
        throw new IllegalStateException("out of order");
      }
      return "{}";
    });

    pump().pump();

    assertThat(handedOver()).endsWith("b").contains("a");
    assertThat(deadLetters().all()).singleElement().satisfies(StreamPumpTest::isPoison);
  }

  @Test
  void aNewPumpGoesOnWhereTheLastOneStopped() {
    write("a", "b");
    pump().pump();
    write("c");
    script.events().clear();

    pump().pump();

    assertThat(handedOver()).containsExactly("c");
  }

  @Test
  void whatWasWrittenBeforeTheEndIsHandedOverAfterTheNextStart() {
    aws.close();
    aws = EmbeddedAws.onDisk(Sample.TEMPLATE, folder.resolve("tables.db"));
    write("a");
    pump().pump();
    write("b");
    aws.close();
    aws = EmbeddedAws.onDisk(Sample.TEMPLATE, folder.resolve("tables.db"));
    script.events().clear();

    write("c");
    pump().pump();

    assertThat(handedOver()).containsExactly("b", "c");
    assertThat(aws.rows("Rows")).hasSize(3);
  }

  @Test
  void whatIsGoneBeforeItIsReadHoldsUpNothingThatIsStillThere() {
    write("a", "b");
    var trimmed = new AtomicBoolean();

    assertThat(pump(trimmingOnce(trimmed)).pump()).isTrue();

    assertThat(trimmed).isTrue();
    assertThat(handedOver()).containsExactly("a", "b");
  }

  /// The first reading meets records that are older than the stream keeps.
  private DynamoDbStreamsClient trimmingOnce(AtomicBoolean trimmed) {
    var streams = aws.streams();
    return (DynamoDbStreamsClient)
        Proxy.newProxyInstance(
            StreamPumpTest.class.getClassLoader(),
            new Class<?>[] {DynamoDbStreamsClient.class},
            (_, method, with) -> {
              if (method.getName().equals("getRecords") && trimmed.compareAndSet(false, true)) {
                throw TrimmedDataAccessException.builder().message("gone").build();
              }
              return method.invoke(streams, with);
            });
  }

  private static void isPoison(DeadLetters.Letter letter) {
    assertThat(letter.function()).isEqualTo("mail-sender");
    assertThat(letter.at()).isEqualTo(CLOCK.instant().toString());
    assertThat(letter.event()).contains("poison").doesNotContain("\"a\"");
  }

  private StreamPump pump() {
    return pump(aws.streams());
  }

  private StreamPump pump(DynamoDbStreamsClient streams) {
    var function = Sample.TEMPLATE.function("mail-sender");
    var trigger = function.triggers(Trigger.Stream.class).getFirst();
    var functions = Sample.playing(script);
    return new StreamPump(streams, function, trigger, functions, deadLetters(), folder);
  }

  private DeadLetters deadLetters() {
    return new DeadLetters(folder.resolve("dead-letters.json"), CLOCK);
  }

  private void write(String... keys) {
    for (var key : keys) {
      aws.db().putItem(put -> put.tableName("Rows").item(row(key)));
    }
  }

  private static Map<String, AttributeValue> row(String key) {
    return Map.of("pk", AttributeValue.fromS(key));
  }

  /// The keys of every record, as often as it was handed over.
  private List<String> handedOver() {
    return script.events().stream()
        .flatMap(event -> records(event))
        .map(StreamPumpTest::key)
        .toList();
  }

  private static Stream<Map<String, Object>> records(String event) {
    return LocalJson.objects(LocalJson.object(event), "Records").stream();
  }

  private static String key(Map<String, Object> record) {
    return LocalJson.text(
        LocalJson.object(LocalJson.object(LocalJson.object(record, "dynamodb"), "Keys"), "pk"),
        "S");
  }

  private static String failing(String event, String key) {
    var failures =
        records(event)
            .filter(record -> key(record).equals(key))
            .map(record -> Map.of("itemIdentifier", LocalStreamRecords.sequence(record)))
            .toList();
    return LocalJson.write(Map.of("batchItemFailures", failures));
  }
}
