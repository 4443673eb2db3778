package kreds.web.staff;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import kreds.aws.FunctionEntry;
import kreds.aws.Json;
import kreds.aws.Log;

/// A function's door with its log, as staff knock at it.
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

  String log() {
    return lines.toString(StandardCharsets.UTF_8);
  }
}
