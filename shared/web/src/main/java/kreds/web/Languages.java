package kreds.web;

import java.util.Optional;
import kreds.aws.HttpRequest;
import kreds.aws.HttpResponse;
import kreds.aws.Sent;
import kreds.aws.Settings;
import kreds.text.Language;

/// Which language somebody reads (U5). The first of these that says one that is offered:
///
/// 1. `lang` in the address: it was chosen for this very page; else `lang` in what is sent.
/// 2. On a personal page the person's own, as they enrolled or as staff know them ([Visit#readBy]):
///    who has changed to another since reads on in that, from old mails too.
/// 3. `letter` in the address: that of the mail whose link was opened. It speaks where nobody knows
///    yet who it is, or nobody can say just now; it is no choice, and so is remembered nowhere.
/// 4. The cookie: chosen before.
/// 5. `Accept-Language`, with its weights. It comes after every choice, since many a Danish
///    computer is set up in English and the other language is one click away; but who has chosen
///    nothing and cannot read Danish has to find a page that can be read.
/// 6. The association's own.
///
/// What the address says goes along in every link of the page ([Visit#to]), as cookies do not exist
/// in another site's frame. So an answer to such an address depends on nothing else and may be kept
/// for everybody; any other is told apart by cookie and `Accept-Language` (`Vary`).
final class Languages {
  static final String CHOICE = "lang";

  /// The language of the letter that led here.
  static final String LETTER = "letter";

  private static final int A_YEAR = 31_536_000;

  private Languages() {}

  /// What was chosen with this very request; a language that is not offered is none.
  static Optional<Language> chosen(HttpRequest request, Sent sent, Settings settings) {
    var addressed = addressed(request, settings);
    return addressed.isPresent() ? addressed : offered(said(sent), settings);
  }

  /// What the address says.
  static Optional<Language> addressed(HttpRequest request, Settings settings) {
    return inQuery(request, CHOICE, settings);
  }

  /// What somebody reads who has chosen nothing for this very page and of whom no more is known.
  static Language opened(HttpRequest request, Settings settings) {
    var letter = inQuery(request, LETTER, settings);
    return letter.isPresent() ? letter.get() : usual(request, settings);
  }

  /// Mail programs take the full stop behind a link along.
  private static Optional<Language> inQuery(HttpRequest request, String name, Settings settings) {
    return offered(Links.bare(request.query().getOrDefault(name, "")), settings);
  }

  /// What this visitor reads where nothing is said: so every page that this one leads to.
  static Language usual(HttpRequest request, Settings settings) {
    var remembered = remembered(request, settings);
    return remembered.isPresent()
        ? remembered.get()
        : asked(request.header("accept-language"), settings).orElse(settings.defaultLanguage());
  }

  /// That language, if the association offers it.
  static Optional<Language> offered(String tag, Settings settings) {
    var language = Language.of(tag);
    return language.isPresent() && settings.languages().contains(language.get())
        ? language
        : Optional.empty();
  }

  /// Who chooses a language on a page has it remembered. An answer that does so is for this visitor
  /// alone; programs, feeds and frames in other sites keep no cookies.
  static HttpResponse remembering(HttpRequest request, HttpResponse response, Settings settings) {
    var chosen = addressed(request, settings);
    if (chosen.isEmpty()
        || chosen.equals(remembered(request, settings))
        || !response.headers().getOrDefault("content-type", "").startsWith("text/html")
        || SecurityHeaders.isEmbeddable(response)) {
      return response;
    }
    var kept = response.headers().getOrDefault("cache-control", "");
    return response
        .with("cache-control", kept.replace("public", "private"))
        .withCookie(cookie(chosen.get(), settings));
  }

  /// For a year. It says nothing about the person but the language.
  private static String cookie(Language language, Settings settings) {
    var secure = settings.isSecure() ? "; Secure" : "";
    return CHOICE
        + "="
        + language.code()
        + "; Path=/; Max-Age="
        + A_YEAR
        + "; HttpOnly; SameSite=Lax"
        + secure;
  }

  private static Optional<Language> remembered(HttpRequest request, Settings settings) {
    return offered(request.cookies().getOrDefault(CHOICE, ""), settings);
  }

  private static String said(Sent sent) {
    return sent instanceof Sent.FieldsByName(var fields)
            && fields.get(CHOICE) instanceof String code
        ? code.strip()
        : "";
  }

  /// The offered language with the highest weight; of equals the first.
  private static Optional<Language> asked(String header, Settings settings) {
    var best = Optional.<Language>empty();
    var most = 0;
    for (var range : header.split(",", -1)) {
      var parts = range.split(";", -1);
      var weight = Accept.quality(parts);
      var tag = parts[0].strip();
      var language = tag.equals("*") ? another(header, settings) : offered(tag, settings);
      if (weight > most && language.isPresent()) {
        most = weight;
        best = language;
      }
    }
    return best;
  }

  /// What `*` stands for: the association's own, or the next that the header does not name.
  private static Optional<Language> another(String header, Settings settings) {
    if (!names(header, settings.defaultLanguage())) {
      return Optional.of(settings.defaultLanguage());
    }
    for (var language : settings.languages()) {
      if (!names(header, language)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  private static boolean names(String header, Language language) {
    for (var range : header.split(",", -1)) {
      var end = range.indexOf(';');
      var tag = end < 0 ? range : range.substring(0, end);
      if (Language.of(tag.strip()).filter(language::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
