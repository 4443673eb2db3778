package kreds.local.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kreds.local.World;
import kreds.local.api.HttpAnswer;
import kreds.local.api.Request;
import kreds.local.json.LocalJson;
import kreds.local.lambda.Functions;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What one would do in the AWS console: invoke a function, look at a table, send an event of SES,
/// see what failed.
final class AwsCalls {
  private final World world;
  private final EventFiles files;

  AwsCalls(World world, EventFiles files) {
    this.world = world;
    this.files = files;
  }

  HttpAnswer invoke(Request request) {
    var function = ControlSite.lastSegment(request);
    if (!world.functions().names().contains(function)) {
      throw new Wrong(404, "There are " + String.join(", ", world.functions().names()) + ".");
    }
    try {
      var event = new String(request.body(), StandardCharsets.UTF_8);
      return HttpAnswer.text(200, "application/json", world.functions().invoke(function, event));
    } catch (Functions.Failed failed) {
      return HttpAnswer.json(
          500, Map.of("errorMessage", String.valueOf(failed.getMessage()), "function", function));
    }
  }

  HttpAnswer sesEvent(Request request) {
    world.topics().deliver(LocalJson.write(LocalJson.object(text(request))));
    return HttpAnswer.json(200, Map.of("delivered", true));
  }

  HttpAnswer events(Request request) {
    return HttpAnswer.json(200, files.byFunction(world.functions().names()));
  }

  HttpAnswer deadLetters(Request request) {
    world.arrive();
    var all = new ArrayList<Map<String, String>>();
    for (var letter : world.deadLetters().all()) {
      all.add(
          Map.of(
              "at", letter.at(),
              "function", letter.function(),
              "reason", letter.reason(),
              "event", letter.event()));
    }
    return HttpAnswer.json(200, all);
  }

  HttpAnswer table(Request request) {
    world.arrive();
    var table = ControlSite.lastSegment(request);
    try {
      var rows = new ArrayList<Map<String, Object>>();
      for (var row : world.aws().rows(table)) {
        rows.add(plain(row));
      }
      return HttpAnswer.json(200, rows);
    } catch (IllegalArgumentException unknown) {
      throw new Wrong(404, String.valueOf(unknown.getMessage()));
    }
  }

  private static String text(Request request) {
    return new String(request.body(), StandardCharsets.UTF_8);
  }

  private static Map<String, Object> plain(Map<String, AttributeValue> row) {
    var plain = new LinkedHashMap<String, Object>();
    new TreeMap<>(row).forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private static Object plain(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> number(value.n());
      case BOOL -> value.bool();
      case M -> plain(value.m());
      case L -> value.l().stream().map(AwsCalls::plain).toList();
      case SS -> List.copyOf(value.ss());
      case NS -> List.copyOf(value.ns());
      case B, BS, NUL, UNKNOWN_TO_SDK_VERSION -> value.toString();
    };
  }

  private static Object number(String text) {
    if (text.contains(".")) {
      return Double.valueOf(text);
    }
    return Long.valueOf(text);
  }
}
