package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kreds.due.DueRound;
import org.junit.jupiter.api.Test;

/// What a schedule and a table call the function with.
final class ScheduleAndStreamEntryTest {
  private final Door door = new Door();

  @Test
  void aScheduleAnswersItsSummary() throws IOException {
    door.entry.tick("due-mail", _ -> Map.of("sent", 3));
    assertThat(door.hears("{\"schedule\": \"due-mail\"}")).containsEntry("sent", 3);
    assertThat(door.hears("{\"schedule\": \"other\"}")).containsEntry("ok", false);
  }

  @Test
  void aScheduleAndABatchHearHowMuchTimeLambdaLeavesThem() throws IOException {
    var heard = new ArrayList<Integer>();
    door
        .entry
        .tick(
            "due",
            left -> {
              heard.add(left.getAsInt());
              return Map.of();
            })
        .stream(left -> _ -> heard.add(left.getAsInt()), () -> 1);
    door.hears("{\"schedule\": \"due\"}", 14_000);
    door.hears(
        """
        {"Records": [{"eventSource": "aws:dynamodb", "eventName": "REMOVE", "dynamodb":
          {"SequenceNumber": "1", "Keys": {"pk": {"S": "a"}}}}]}
        """,
        900);
    assertThat(heard).containsExactly(14_000, 900);
  }

  /// One that never comes fails at nothing, so an alarm counts those that do.
  @Test
  void aRoundTellsThatItWasThereUnlessItFailed() throws IOException {
    door.entry.round(() -> new DueRound.Summary(2, 0, Optional.empty()));
    door.hears("{\"schedule\": \"due\"}");
    assertThat(door.log()).contains("\"Rounds\":1");

    var failing = new Door();
    failing.entry.round(() -> {
      throw new IllegalStateException("the index cannot be asked");
    });
    assertThatThrownBy(() -> failing.hears("{\"schedule\": \"due\"}"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(failing.log()).doesNotContain("Rounds");
  }

  @Test
  void aScheduleThatFailsFailsAloud() {
    door.entry.tick(
        "due-mail",
        _ -> {
          throw new IllegalStateException("to mette@example.dk");
        });
    assertThatThrownBy(() -> door.hears("{\"schedule\": \"due-mail\"}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("mette");
  }

  @Test
  void onePoisonedRecordIsNamedAndTheOthersAreHeard() throws IOException {
    var heard = new ArrayList<String>();
    door.entry.stream(
        _ ->
            each -> {
              if (each.image().text("state").equals("POISON")) {
                throw new IllegalStateException("cannot");
              }
              heard.add(each.keys().get("pk") + " " + each.change());
            },
        () -> 1);
    var answer =
        door.hears(
            """
            {"Records": [
              {"eventSource": "aws:dynamodb", "eventName": "INSERT", "dynamodb": {"SequenceNumber": "1",
                "Keys": {"pk": {"S": "a/1"}}, "NewImage": {"pk": {"S": "a/1"}, "state": {"S": "PENDING"}}}},
              {"eventSource": "aws:dynamodb", "eventName": "MODIFY", "dynamodb": {"SequenceNumber": "2",
                "Keys": {"pk": {"S": "a/2"}}, "NewImage": {"pk": {"S": "a/2"}, "state": {"S": "POISON"}}}},
              {"eventSource": "aws:dynamodb", "eventName": "REMOVE", "dynamodb": {"SequenceNumber": "3",
                "Keys": {"pk": {"S": "a/3"}}}},
              {"eventSource": "aws:dynamodb", "eventName": "MODIFY", "dynamodb": {"SequenceNumber": "4",
                "Keys": {"pk": {"S": "a/4"}}, "NewImage": {"state": {"ODD": 1}}}}]}
            """);
    assertThat(heard).containsExactly("a/1 INSERT", "a/3 REMOVE");
    assertThat(answer).hasToString("{batchItemFailures=[{itemIdentifier=2}, {itemIdentifier=4}]}");
  }

  @Test
  void severalAreHeardAtOnceWhereThereIsRoomAndThePoisonedAreNamedInOrder() throws IOException {
    var all = new CountDownLatch(3);
    door.entry.stream(
        _ ->
            each -> {
              all.countDown();
              if (!meet(all) || !"a/2".equals(each.keys().get("pk"))) {
                throw new IllegalStateException("cannot");
              }
            },
        () -> 3);
    var records =
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                """
                {"eventSource": "aws:dynamodb", "eventName": "REMOVE", "dynamodb": {
                  "SequenceNumber": "%1$d", "Keys": {"pk": {"S": "a/%1$d"}}}}
                """
                    ::formatted)
            .collect(Collectors.joining(",", "{\"Records\": [", "]}"));
    assertThat(door.hears(records))
        .hasToString("{batchItemFailures=[{itemIdentifier=1}, {itemIdentifier=3}]}");
  }

  private static boolean meet(CountDownLatch all) {
    try {
      return all.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void aRowInAStreamHasAllItsTypes() throws IOException {
    var rows = new ArrayList<kreds.aws.dynamo.Item>();
    door.entry.stream(_ -> each -> rows.add(each.image()), () -> 1);
    door.hears(
        """
        {"Records": [{"eventSource": "aws:dynamodb", "eventName": "INSERT", "dynamodb": {
          "SequenceNumber": "1", "Keys": {"pk": {"S": "a"}}, "NewImage": {"n": {"N": "7"},
          "yes": {"BOOL": true}, "m": {"M": {"x": {"S": "y"}}}, "l": {"L": [{"S": "æ"}]},
          "none": {"NULL": true}}}}]}
        """);
    var row = rows.getFirst();
    assertThat(row.number("n")).isEqualTo(7);
    assertThat(row.flag("yes")).isTrue();
    assertThat(row.part("m").text("x")).isEqualTo("y");
    assertThat(row.texts("l")).containsExactly("æ");
  }
}
