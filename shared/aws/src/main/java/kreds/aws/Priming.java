package kreds.aws;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.dynamo.DryDynamo;
import kreds.aws.dynamo.DynamoKeys;
import kreds.aws.dynamo.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Goes the ways of people and letters once before the first of them comes, with samples: what is
/// slow at first is then done when the function starts, and lies in the snapshot.
///
/// It changes nothing. The handler that goes them is one of its own, on tables that take nothing
/// ([DryDynamo]) and with a log that nobody reads, so that nothing it does counts, and nothing of
/// it is left in the one that people come to. Where a sample's way ends badly, the function's log
/// has one line, and the function starts all the same.
///
/// @param environment of the function
/// @param db with the rights of the function
/// @param clock the function's time
/// @param log the function's own
public record Priming(
    String function,
    Map<String, String> environment,
    DynamoDbClient db,
    InstantSource clock,
    Log log) {
  /// The network that the samples of `priming/` are about: none that is published is called so.
  public static final String NETWORK = "priming-";

  /// Stands in samples for the present time.
  public static final String NOW = "NOW";

  private static final String KIND = "priming";

  /// How it is made that goes the ways.
  public interface Start {

    /// Like the function, but on these tables and with this log.
    Rehearsal on(DynamoDbClient dry, Log quiet);
  }

  /// What goes which ways.
  ///
  /// @param words of the samples that stand for others, such as `TOKEN`
  /// @param samples from `events/FUNCTION/`, without `.json`; or resources, with a slash before
  public record Rehearsal(
      RequestStreamHandler handler, Map<String, String> words, List<String> samples) {

    public Rehearsal {
      words = Map.copyOf(words);
      samples = List.copyOf(samples);
    }
  }

  /// Goes them.
  public void go(Start start) {
    var said = new ByteArrayOutputStream();
    var quiet = new Log(function, new PrintStream(said, true, StandardCharsets.UTF_8), clock);
    var ended = Guarded.of(() -> gone(start.on(new DryDynamo(db, sample()), quiet)));
    var why =
        switch (ended) {
          case Guarded.Worked<String>(var trouble) -> trouble;
          case Guarded.Failed<String>(var failure) -> failure.kinds() + " at " + failure.place();
        };
    if (!why.isEmpty()) {
      log.note(KIND, function, "none", why + fault(said.toString(StandardCharsets.UTF_8)));
    }
  }

  /// The first sample whose way ended badly, and how; blank if none did. Those after it would
  /// likely end as it did, and each takes its time.
  private String gone(Rehearsal play) {
    for (var sample : play.samples()) {
      var trouble = trouble(answer(play, sample));
      if (!trouble.isEmpty()) {
        return sample + ": " + trouble;
      }
    }
    return "";
  }

  private Map<String, Object> answer(Rehearsal play, String sample) {
    var resource = sample.startsWith("/") ? sample : "/events/" + function + "/" + sample + ".json";
    var event = text(resource);
    for (var word : play.words().entrySet()) {
      event = event.replace(word.getKey(), word.getValue());
    }
    var out = new ByteArrayOutputStream();
    try {
      var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
      play.handler().handleRequest(in, out, null);
      return Json.read(out.toString(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String trouble(Map<String, Object> answer) {
    if (answer.get("statusCode") instanceof Integer status && status >= 400) {
      return Integer.toString(status);
    }
    return answer.get("batchItemFailures") instanceof List<?> failed && !failed.isEmpty()
        ? "failed"
        : "";
  }

  /// The fault that the rehearsal's own log tells of, without the rest of that line.
  private static String fault(String said) {
    for (var line : said.lines().toList()) {
      var told = new EventNode(read(line));
      if (told.has("fault")) {
        return ", " + told.text("fault") + " at " + told.text("at");
      }
    }
    return "";
  }

  /// The rows that a way needs where the association has none like them yet, and keys, which a
  /// stack that is being made may lack.
  private Map<String, List<Item>> sample() {
    var sample = new LinkedHashMap<String, List<Item>>();
    sample.put(
        environment.getOrDefault("KEYS_TABLE", ""),
        DynamoKeys.fresh(new SecureRandom(), clock.instant()));
    var file = "/priming/" + function + ".json";
    if (Priming.class.getResource(file) != null) {
      var tables = new EventNode(read(text(file)));
      for (var name : tables.map().keySet()) {
        var table = String.valueOf(name);
        var rows = new ArrayList<Item>();
        for (var row : tables.list(table)) {
          rows.add(Images.item(row));
        }
        sample.put(environment.getOrDefault(table, ""), rows);
      }
    }
    return sample;
  }

  private String text(String resource) {
    try (var in = Priming.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace(NOW, Item.stamp(clock.instant()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, Object> read(String json) {
    try {
      return Json.read(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
