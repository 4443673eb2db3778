package kreds.aws;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;

/// A function's door with its log, as a test knocks at it.
final class Door {
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  final FunctionEntry entry =
      FunctionEntry.of(
          "sample",
          new Log(
              "sample",
              new PrintStream(lines, true, StandardCharsets.UTF_8),
              InstantSource.system()));

  Map<String, Object> hears(String event) throws IOException {
    var out = new ByteArrayOutputStream();
    entry.handle(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, null);
    return Json.read(out.toString(StandardCharsets.UTF_8));
  }

  /// The same in Lambda, where that much time is left.
  Map<String, Object> hears(String event, int millisLeft) throws IOException {
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    entry.handle(in, out, leaving(millisLeft));
    return Json.read(out.toString(StandardCharsets.UTF_8));
  }

  private static Context leaving(int millis) {
    return (Context)
        Proxy.newProxyInstance(
            Door.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (proxy, called, arguments) ->
                called.getReturnType().equals(int.class) ? (Object) millis : "r-1");
  }

  String log() {
    return lines.toString(StandardCharsets.UTF_8);
  }
}
