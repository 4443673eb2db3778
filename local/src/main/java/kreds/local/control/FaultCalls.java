package kreds.local.control;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kreds.local.World;
import kreds.local.api.HttpAnswer;
import kreds.local.api.Request;
import kreds.local.json.LocalJson;
import kreds.local.mail.EventFault;
import kreds.testing.aws.DynamoFault;
import kreds.testing.aws.SesFault;

/// The faults that can be switched on: of SES, of DynamoDB, and of what SES reports about a mail;
/// or some of them at any call, drawn by a seed.
final class FaultCalls {
  private final World world;
  private DynamoFault dynamo = DynamoFault.NONE;
  private String seed = "";

  FaultCalls(World world) {
    this.world = world;
  }

  synchronized HttpAnswer list(Request request) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("ses", now(world.ses().fault().title(), titles(SesFault.values(), SesFault::title)));
    answer.put("dynamodb", now(dynamo.title(), dynamoTitles()));
    answer.put(
        "events",
        now(world.topics().fault().title(), titles(EventFault.values(), EventFault::title)));
    answer.put("seed", seed);
    return HttpAnswer.json(200, answer);
  }

  synchronized HttpAnswer change(Request request) {
    var wanted = LocalJson.object(new String(request.body(), StandardCharsets.UTF_8));
    for (var name : wanted.keySet()) {
      if (!List.of("ses", "dynamodb", "events", "seed").contains(name)) {
        throw new Wrong(400, "There are faults of ses, dynamodb and events, not of " + name + ".");
      }
    }
    if (wanted.containsKey("seed")) {
      draw(LocalJson.text(wanted, "seed"));
    }
    switching(wanted, "ses", SesFault::titled, fault -> world.ses().fault(fault));
    switching(
        wanted,
        "dynamodb",
        DynamoFault::titled,
        fault -> {
          dynamo = fault;
          world.dynamo().always(fault);
        });
    switching(wanted, "events", EventFault::titled, fault -> world.topics().fault(fault));
    return list(request);
  }

  /// From now on some of the calls fail; an empty seed ends it.
  private void draw(String wanted) {
    try {
      seed = wanted;
      dynamo = DynamoFault.NONE;
      if (wanted.isEmpty()) {
        world.dynamo().always(DynamoFault.NONE);
        world.ses().fault(SesFault.NONE);
        return;
      }
      var drawn = new DrawnFaults(Long.parseLong(wanted));
      world.dynamo().plan(_ -> drawn.ofDynamo());
      world.ses().plan(drawn::ofSes);
    } catch (NumberFormatException no) {
      throw new Wrong(400, "A seed is a whole number, not " + wanted + ".");
    }
  }

  private static <F> void switching(
      Map<String, Object> wanted,
      String name,
      java.util.function.Function<String, Optional<F>> titled,
      Consumer<F> to) {
    if (wanted.containsKey(name)) {
      var title = LocalJson.text(wanted, name);
      var fault = titled.apply(title.isEmpty() ? "none" : title);
      to.accept(
          fault.orElseThrow(
              () -> new Wrong(400, "No fault of " + name + " is called " + title + ".")));
    }
  }

  private static Map<String, Object> now(String title, List<String> titles) {
    return Map.of("now", title, "names", titles);
  }

  /// A kill ends a test's process in the middle; here it would end only one request.
  private static List<String> dynamoTitles() {
    return titles(DynamoFault.values(), DynamoFault::title);
  }

  private static <F> List<String> titles(F[] faults, java.util.function.Function<F, String> title) {
    return Arrays.stream(faults).map(title).toList();
  }
}
