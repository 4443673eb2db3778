package kreds.local.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.local.lambda.DeadLetters;
import kreds.local.lambda.Functions;
import kreds.template.Trigger;

/// Hands one batch over until every record is done or set aside: goes on at the first record that
/// failed, halves a batch that fails at once, gives up a single one after its retries.
final class Batches {
  private static final int RETRIES_IF_UNLIMITED = 10;

  private final Functions functions;
  private final DeadLetters deadLetters;
  private final String function;
  private final Trigger.Stream trigger;

  Batches(Functions functions, DeadLetters deadLetters, String function, Trigger.Stream trigger) {
    this.functions = functions;
    this.deadLetters = deadLetters;
    this.function = function;
    this.trigger = trigger;
  }

  void hand(List<Map<String, Object>> records) {
    hand(records, 0);
  }

  private void hand(List<Map<String, Object>> records, int attempt) {
    var outcome = attempt(records);
    if (outcome.done() == records.size()) {
      return;
    }
    var rest = List.copyOf(records.subList(outcome.done(), records.size()));
    if (rest.size() > 1 && trigger.bisects()) {
      int half = rest.size() / 2;
      hand(rest.subList(0, half), 0);
      hand(rest.subList(half, rest.size()), 0);
    } else if (attempt < retries()) {
      pause(attempt);
      hand(rest, outcome.done() > 0 ? 0 : attempt + 1);
    } else {
      deadLetters.add(function, outcome.reason(), LocalJson.write(Map.of("Records", rest)));
    }
  }

  /// How many of the records, from the first, are done, and what was wrong with the next.
  private record Outcome(int done, String reason) {}

  private Outcome attempt(List<Map<String, Object>> records) {
    try {
      var failed =
          failures(functions.invoke(function, LocalJson.write(Map.of("Records", records))));
      int first = firstOf(failed, LocalStreamRecords.sequences(records));
      return new Outcome(first, "The function named it as failed");
    } catch (Functions.Failed | LocalJson.NotJson e) {
      return new Outcome(0, String.valueOf(e.getMessage()));
    }
  }

  /// An identifier that is not in the batch means that all of it failed, as with Lambda.
  private static int firstOf(List<String> failed, List<String> sequences) {
    int first = sequences.size();
    for (String sequence : failed) {
      first = Math.min(first, Math.max(0, sequences.indexOf(sequence)));
    }
    return first;
  }

  private static List<String> failures(String answer) {
    var failures = new ArrayList<String>();
    if (!answer.isBlank() && !answer.strip().equals("null")) {
      LocalJson.objects(LocalJson.object(answer), "batchItemFailures")
          .forEach(failure -> failures.add(LocalJson.text(failure, "itemIdentifier")));
    }
    return failures;
  }

  private int retries() {
    return trigger.retries() < 0 ? RETRIES_IF_UNLIMITED : trigger.retries();
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(Math.min(500, 20L << Math.min(attempt, 5)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
