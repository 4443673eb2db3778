package kreds.emaildistribution.sending;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kreds.delivery.Delivery;
import kreds.text.Language;
import kreds.text.SingleLine;
import kreds.text.TextBook;
import kreds.web.form.Choices;

/// Letters that did not reach their people, as staff read of them in a letter.
///
/// @param language of the secretariat
public record MissedWords(Language language) {
  private static final int SHOWN = 20;

  /// Loaded when something is to be told, which is seldom.
  private static final class Loaded {
    static final TextBook WORDS = TextBook.load(MissedWords.class, "missed");
  }

  /// A line each, of the first twenty: to whom, what, and what became of it.
  public String lines(List<Delivery> letters) {
    return letters.stream().limit(SHOWN).map(this::line).collect(Collectors.joining("\n"));
  }

  /// How many more there are; blank if none.
  String rest(List<Delivery> letters) {
    return letters.size() <= SHOWN
        ? ""
        : text("rest", Map.of("number", Integer.toString(letters.size() - SHOWN)));
  }

  private String line(Delivery letter) {
    var to = letter.letter().to();
    var state = letter.isHeld() ? "held" : Choices.written(letter.state());
    return text(
        to.company().isKnown() ? "line" : "line.alone",
        Map.of(
            "name", SingleLine.unlinked(to.name()),
            "company", SingleLine.unlinked(to.company().name()),
            "address", to.address().readable(),
            "kind", text("kind." + letter.letter().kind().key(), Map.of()),
            "state", text("state." + state, Map.of("reason", reason(letter.reason())))));
  }

  /// Why, in words: codes are for programs. What follows a colon is a name in a text of ours.
  public String reason(String code) {
    var colon = code.indexOf(':');
    var kind =
        code.startsWith("provider-") ? "provider" : colon < 0 ? code : code.substring(0, colon);
    var key = "reason." + kind;
    return Loaded.WORDS.in(language).has(key)
        ? text(key, Map.of())
        : text("reason.other", Map.of("code", code));
  }

  private String text(String key, Map<String, String> values) {
    return Loaded.WORDS.in(language).text(key, values);
  }
}
