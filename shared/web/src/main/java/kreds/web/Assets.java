package kreds.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kreds.link.LinkPurpose;
import kreds.web.api.Operation;

/// What every page is shown with: the one style sheet, and the picture in the browser's tab. Their
/// addresses change with their content, so that browsers may keep them for a year. And what
/// browsers and search engines ask every site for.
public final class Assets {
  static final Assets STYLE = load("kreds.css", "text/css");
  static final Assets ICON = load("icon.svg", "image/svg+xml");
  private static final int DIGITS = 12;
  private static final int A_DAY = 86_400;

  private final String name;
  private final String type;
  private final String content;
  private final String version;

  private Assets(String name, String type, byte[] content) {
    this.name = name;
    this.type = type;
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
            "The style sheet of the pages, and their icon",
            "text/css",
            "Never changes under its address."),
        visit -> shown(visit.path("file")));
  }

  /// With the icon where browsers ask for it that were told of none: beside a feed or a document.
  public static void icon(Routes routes) {
    routes.get(
        "GET /favicon.ico",
        Operation.file("favicon", "The icon", ICON.type, "The icon of the pages."),
        _ -> Reply.file(ICON.type, ICON.content, A_DAY));
  }

  /// With what search engines may not ask for: what is behind a personal link. A link that somebody
  /// has put on a page of their own is then not followed.
  public static void robots(Routes routes) {
    routes.get(
        "GET /robots.txt",
        Operation.file("robots", "What crawlers leave alone (RFC 9309)", "text/plain", "Rules."),
        _ -> Reply.file("text/plain", Robots.RULES, A_DAY));
  }

  private static Reply shown(String file) {
    if (file.equals(STYLE.name)) {
      return Reply.forever(STYLE.type, STYLE.content);
    }
    return file.equals(ICON.name) ? Reply.forever(ICON.type, ICON.content) : Reply.notFound();
  }

  private static Assets load(String name, String type) {
    try (var in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no such file: " + name);
      }
      return new Assets(name, type, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("a file of the pages cannot be read: " + name, e);
    }
  }

  /// Written when a crawler asks first.
  private static final class Robots {
    private static final String RULES = rules();

    private static String rules() {
      var rules = new StringBuilder("User-agent: *\nAllow: /proposals/new\n");
      for (var purpose : LinkPurpose.values()) {
        rules.append("Disallow: ").append(purpose.path()).append('\n');
      }
      return rules.toString();
    }
  }
}
