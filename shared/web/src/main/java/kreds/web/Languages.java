package kreds.web;

import java.util.Optional;
import kreds.aws.HttpRequest;
import kreds.aws.Settings;
import kreds.text.Language;

/// Which language somebody reads: the one chosen on the page, else the one chosen before, else the
/// association's own. What the browser asks for does not count: many a Danish computer is set up in
/// English, and the other language is one click away.
final class Languages {
  private static final String CHOICE = "lang";
  private static final int A_YEAR = 31_536_000;

  private Languages() {}

  static Language of(HttpRequest request, Settings settings) {
    var now = chosen(request, settings);
    var before = offered(request.cookies().getOrDefault(CHOICE, ""), settings);
    return now.orElse(before.orElse(settings.defaultLanguage()));
  }

  /// The language chosen with this very request.
  static Optional<Language> chosen(HttpRequest request, Settings settings) {
    return offered(request.query().getOrDefault(CHOICE, ""), settings);
  }

  /// Remembers the choice for a year. It says nothing about the person but the language.
  static String cookie(Language language, Settings settings) {
    var secure = settings.isSecure() ? "; Secure" : "";
    return CHOICE
        + "="
        + language.code()
        + "; Path=/; Max-Age="
        + A_YEAR
        + "; HttpOnly; SameSite=Lax"
        + secure;
  }

  private static Optional<Language> offered(String tag, Settings settings) {
    return Language.of(tag).filter(settings.languages()::contains);
  }
}
