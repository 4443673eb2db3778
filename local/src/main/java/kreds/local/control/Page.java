package kreds.local.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kreds.local.api.HttpAnswer;

/// The files of the control page.
final class Page {
  private static final Map<String, String> TYPES =
      Map.of(
          "console.html", "text/html; charset=utf-8",
          "privacy.html", "text/html; charset=utf-8",
          "console.css", "text/css; charset=utf-8",
          "console.js", "text/javascript; charset=utf-8");

  private Page() {}

  static HttpAnswer file(String name) {
    var type = TYPES.get(name);
    if (type == null) {
      throw new Wrong(404, "No such file.");
    }
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return HttpAnswer.text(200, type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
