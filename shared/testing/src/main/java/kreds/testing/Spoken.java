package kreds.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a page as a voice does: every run of words with the language that its markup says it is
/// in, so that a Danish title on an English page is not read as English.
public final class Spoken {
  private static final Pattern PIECE =
      Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9:]*)([^>]*)>|([^<]+)", Pattern.DOTALL);
  private static final Pattern LANG = Pattern.compile("\\slang=\"([a-z]+)\"");
  private static final String TYPED = "typed";
  private static final Set<String> EMPTY =
      Set.of("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

  private Spoken() {}

  /// The runs of the body that hold one of those words and are not said to be in that language.
  public static List<String> notIn(String language, String html, List<String> words) {
    var wrong = new ArrayList<String>();
    var languages = new ArrayDeque<String>();
    languages.push("");
    var body = html.indexOf("<body");
    var pieces = PIECE.matcher("<html" + html.split("<html", 2)[1]);
    var from = body < 0 ? 0 : body - html.indexOf("<html");
    while (pieces.find()) {
      if (pieces.group(4) != null) {
        var text = pieces.group(4);
        if (pieces.start() > from
            && !List.of(language, TYPED).contains(languages.element())
            && words.stream().anyMatch(text::contains)) {
          wrong.add(languages.element() + ": " + text.strip());
        }
      } else if (pieces.group(2) != null) {
        walk(languages, pieces.group(1), pieces.group(2), pieces.group(3));
      }
    }
    return wrong;
  }

  /// What somebody is typing is in whatever language it is.
  private static String said(String around, String name) {
    return name.equals("textarea") ? TYPED : around;
  }

  private static void walk(
      ArrayDeque<String> languages, String end, String name, String attributes) {
    if (!end.isEmpty()) {
      languages.pop();
    } else if (!EMPTY.contains(name) && !attributes.endsWith("/")) {
      var own = LANG.matcher(attributes);
      languages.push(own.find() ? own.group(1) : said(languages.element(), name));
    }
  }
}
