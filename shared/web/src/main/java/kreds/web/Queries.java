package kreds.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kreds.text.Language;

/// The query of a page that is asked for again, in another language or at another address.
final class Queries {
  private static final String LANG = "lang";

  private Queries() {}

  static String with(Map<String, String> query, Language language) {
    var written = new StringBuilder("?").append(LANG).append('=').append(language.code());
    for (var each : query.entrySet()) {
      if (!each.getKey().equals(LANG)) {
        written.append('&').append(encoded(each.getKey()));
        written.append('=').append(encoded(each.getValue()));
      }
    }
    return written.toString();
  }

  /// The address of a path, with the query that the visitor came with.
  static String behind(String path, Visit visit) {
    var written = new StringBuilder(path.length());
    for (var segment : path.substring(1).split("/", -1)) {
      written.append('/').append(encoded(segment).replace("+", "%20"));
    }
    var sign = '?';
    for (var each : visit.request().query().entrySet()) {
      written.append(sign).append(encoded(each.getKey()));
      written.append('=').append(encoded(each.getValue()));
      sign = '&';
    }
    return written.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
