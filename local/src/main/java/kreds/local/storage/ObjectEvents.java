package kreds.local.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kreds.local.disk.KeptFile;
import kreds.local.json.LocalJson;
import kreds.local.lambda.Asynchronous;
import kreds.local.stream.Pattern;
import kreds.template.Template;
import kreds.template.Trigger;
import kreds.testing.s3.KeptObject;

/// What S3 tells of the files that came, carried to the functions whose rule it matches, as
/// EventBridge carries it: later, one at a time, and again when they fail. What was not delivered
/// when the run ended comes first at the next start.
public final class ObjectEvents {
  private final KeptFile file;
  private final Asynchronous functions;
  private final List<Listening> listening = new ArrayList<>();
  private final Deque<Map<String, Object>> waiting = new ArrayDeque<>();

  private record Listening(String function, Pattern pattern) {}

  /// Delivers to the template's functions; the file keeps what still waits.
  public ObjectEvents(Template template, Asynchronous functions, Path kept) {
    this.file = new KeptFile(kept);
    this.functions = functions;
    for (var function : template.functions()) {
      for (var rule : function.triggers(Trigger.Rule.class)) {
        listening.add(new Listening(function.name(), new Pattern(rule.pattern())));
      }
    }
    waiting.addAll(file.read(LocalJson::list).orElse(List.of()));
  }

  /// Something has come.
  public synchronized void stored(KeptObject object) {
    waiting.add(event(object, UUID.randomUUID().toString()));
    keep();
  }

  /// Whether there is nothing to deliver.
  public synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }

  /// Delivers what is waiting; tells whether there was anything.
  public boolean pump() {
    var any = false;
    for (var event = first(); !event.isEmpty(); event = first()) {
      any = true;
      for (var each : listening) {
        if (each.pattern().passes(event)) {
          functions.invoke(each.function(), LocalJson.write(event));
        }
      }
      delivered();
    }
    return any;
  }

  private synchronized Map<String, Object> first() {
    return waiting.isEmpty() ? Map.of() : waiting.getFirst();
  }

  private synchronized void delivered() {
    waiting.removeFirst();
    keep();
  }

  private void keep() {
    file.write(LocalJson.pretty(List.copyOf(waiting)));
  }

  /// As EventBridge tells it: to the second.
  private static Map<String, Object> event(KeptObject object, String id) {
    var told =
        Map.<String, Object>of("key", object.key(), "size", object.size(), "etag", object.etag());
    return Map.of(
        "version",
        "0",
        "id",
        id,
        "detail-type",
        "Object Created",
        "source",
        "aws.s3",
        "time",
        Instant.ofEpochSecond(object.at().getEpochSecond()).toString(),
        "region",
        "eu-north-1",
        "detail",
        Map.of("bucket", Map.of("name", object.bucket()), "object", told));
  }
}
