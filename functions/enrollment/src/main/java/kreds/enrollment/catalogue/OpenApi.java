package kreds.enrollment.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.aws.Json;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.SiteMap;
import kreds.web.Unrouted;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// The description of the whole API, of all four functions, as programs read it. It is generated
/// from what the functions declare (`local` holds it against them, and writes it anew).
public final class OpenApi {
  private static final int AN_HOUR = 3_600;

  private OpenApi() {}

  /// With its route.
  public static void on(Routes routes) {
    routes.get(
        "GET /openapi.json",
        Operation.file("openapi", "This document", "application/json", "OpenAPI 3.1."),
        OpenApi::show);
  }

  /// Every address of the site, of all functions, for whoever asks for one that is not there.
  ///
  /// @param forms the page with the form, by the address that it is posted to
  public static Unrouted unrouted(Map<String, String> forms) {
    return new Unrouted(SiteMap.of(keys()), forms);
  }

  private static List<String> keys() {
    var keys = new ArrayList<String>();
    for (var path : members(document().getOrDefault("paths", Map.of())).entrySet()) {
      for (var method : members(path.getValue()).keySet()) {
        keys.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    return keys;
  }

  private static Map<String, Object> document() {
    try {
      return Json.read(Text.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException("openapi.json is not JSON", e);
    }
  }

  private static Map<String, Object> members(Object object) {
    var members = new LinkedHashMap<String, Object>();
    if (object instanceof Map<?, ?> map) {
      map.forEach((name, value) -> members.put(String.valueOf(name), value));
    }
    return members;
  }

  private static Reply show(Visit visit) {
    return Reply.file("application/json", Text.JSON, AN_HOUR);
  }

  /// Read when it is first asked for, and not before.
  private static final class Text {
    private static final String JSON = TextFile.of("openapi.json");
  }
}
