package kreds.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kreds.text.Language;

/// The query of a page that is asked for again, in another language or at another address.
final class Queries {
  private static final String LANG = Languages.CHOICE;

  private Queries() {}

  /// A path with that language in its query.
  static String with(String path, Language language) {
    return path + (path.indexOf('?') < 0 ? '?' : '&') + LANG + '=' + language.code();
  }

  /// A path with that language in its query as a letter says it.
  static String inLetter(String path, Language language) {
    return path + '?' + Languages.LETTER + '=' + language.code();
  }

  /// The query of a page that is asked for again in that language.
  static String again(Map<String, String> query, Language language) {
    var written = new StringBuilder("?").append(LANG).append('=').append(language.code());
    for (var each : query.entrySet()) {
      if (!each.getKey().equals(LANG) && !each.getKey().equals(Languages.LETTER)) {
        written.append('&').append(plain(each.getKey()));
        written.append('=').append(plain(each.getValue()));
      }
    }
    return written.toString();
  }

  /// The address of a path, with the query that the visitor came with.
  static String behind(String path, Visit visit) {
    var written = new StringBuilder(encoded(path));
    var sign = '?';
    for (var each : visit.request().query().entrySet()) {
      written.append(sign).append(plain(each.getKey()));
      written.append('=').append(plain(each.getValue()));
      sign = '&';
    }
    return written.toString();
  }

  /// A path whose segments are encoded.
  static String encoded(String path) {
    var written = new StringBuilder(path.length());
    for (var segment : path.substring(1).split("/", -1)) {
      written.append('/').append(plain(segment).replace("+", "%20"));
    }
    return written.toString();
  }

  private static String plain(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
