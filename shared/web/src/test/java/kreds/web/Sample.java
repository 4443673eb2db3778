package kreds.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kreds.aws.HttpBody;
import kreds.aws.HttpRequest;
import kreds.aws.Log;
import kreds.aws.Settings;
import kreds.id.Ids;
import kreds.key.KnownKeys;
import kreds.key.SigningKeys;
import kreds.text.TextBook;

/// An association with a few pages, and requests to them.
final class Sample {
  static final Instant NOW = Instant.parse("2027-01-11T08:30:00Z");
  static final Links LINKS =
      new Links(
          new KnownKeys(() -> Optional.of(SigningKeys.first("AQID", NOW)), () -> NOW),
          "https://kreds.example.dk");

  static final Log LOG = new Log("sample", System.out, () -> NOW);

  private Sample() {}

  static Settings settings() {
    return settings("");
  }

  static Settings settings(String origins) {
    return Settings.from(
        Map.of(
            "ALLOWED_ORIGINS", origins,
            "ASSOCIATION_NAME", "Plast & Co",
            "STAFF_ADDRESS", "sekretariat@example.dk",
            "REPLY_TO", "sekretariat@example.dk",
            "BASE_URL", "https://kreds.example.dk",
            "DEFAULT_LANGUAGE", "da",
            "LANGUAGES", "da,en",
            "ZONE", "Europe/Copenhagen",
            "MINIMUM", "12",
            "MAXIMUM", "15"));
  }

  static SiteContext siteContext() {
    return siteContext(LOG);
  }

  static SiteContext siteContext(Log log) {
    return siteContext(settings(), log);
  }

  static SiteContext siteContext(Settings settings, Log log) {
    return new SiteContext(
        settings, TextBook.load(Sample.class, "sample"), new Numbered(), LINKS, () -> NOW, log);
  }

  static Ask get(String routeKey) {
    return new Ask(routeKey, "/", Map.of(), Map.of(), Map.of(), Map.of(), "");
  }

  /// A request that no route is for.
  static Ask unrouted(String method) {
    return get(method + " " + Site.DEFAULT);
  }

  /// A request as it is put together.
  record Ask(
      String routeKey,
      String address,
      Map<String, String> path,
      Map<String, String> query,
      Map<String, String> headers,
      Map<String, String> cookies,
      String body) {

    Ask path(String name, String value) {
      return new Ask(routeKey, address, Map.of(name, value), query, headers, cookies, body);
    }

    Ask at(String other) {
      return new Ask(routeKey, other, path, query, headers, cookies, body);
    }

    Ask query(String name, String value) {
      return new Ask(routeKey, address, path, Map.of(name, value), headers, cookies, body);
    }

    Ask header(String name, String value) {
      var more = new LinkedHashMap<>(headers);
      more.put(name, value);
      return new Ask(routeKey, address, path, query, more, cookies, body);
    }

    Ask cookie(String name, String value) {
      return new Ask(routeKey, address, path, query, headers, Map.of(name, value), body);
    }

    Ask form(String sent) {
      return new Ask(routeKey, address, path, query, headers, cookies, sent)
          .header("content-type", "application/x-www-form-urlencoded");
    }

    Ask json(String sent) {
      return new Ask(routeKey, address, path, query, headers, cookies, sent)
          .header("content-type", "application/json")
          .header("accept", "application/json");
    }

    private String method() {
      return routeKey.substring(0, routeKey.indexOf(' '));
    }

    HttpRequest request() {
      return new HttpRequest(
          routeKey.endsWith(Site.DEFAULT) ? Site.DEFAULT : routeKey,
          method(),
          address,
          path,
          query,
          headers,
          cookies,
          HttpBody.of(body),
          Optional.empty(),
          "192.0.2.10",
          "r-1");
    }
  }

  /// Identifiers in order.
  private static final class Numbered implements Ids {
    private final AtomicInteger last = new AtomicInteger();

    @Override
    public String next(String prefix) {
      return prefix + "-" + last.incrementAndGet();
    }

    @Override
    public String of(String prefix, String... content) {
      return prefix + "-" + String.join("-", content);
    }
  }
}
