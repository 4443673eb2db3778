package kreds.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kreds.web.api.Operation;

/// The one style sheet. Its address changes with its content, so that browsers may keep it for a
/// year.
public final class Assets {
  static final Assets STYLE = load("kreds.css");
  private static final int DIGITS = 12;

  private final String name;
  private final String content;
  private final String version;

  private Assets(String name, byte[] content) {
    this.name = name;
    this.content = new String(content, StandardCharsets.UTF_8);
    this.version = Digests.hex(content).substring(0, DIGITS);
  }

  String url() {
    return "/assets/" + name + "?v=" + version;
  }

  /// With its route.
  public static void on(Routes routes) {
    routes.get(
        "GET /assets/{file}",
        Operation.file(
            "asset",
            "The style sheet of the pages",
            "text/css",
            "Never changes under its address."),
        STYLE::show);
  }

  private Reply show(Visit visit) {
    return visit.path("file").equals(name) ? Reply.forever("text/css", content) : Reply.notFound();
  }

  private static Assets load(String name) {
    try (var in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no style sheet " + name);
      }
      return new Assets(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the style sheet cannot be read", e);
    }
  }
}
