package kreds.enrollment.deciding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.mailing.Audience;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingText;
import kreds.text.Dates;
import kreds.text.Language;

/// The letter of a decision as it is drafted: in both languages, to everybody whom it concerns, at
/// once when it is released. Its words lie in `deciding/da` and `deciding/en`, one file an order:
/// the subject, a blank line, the body.
record DecisionWords(ZoneId zone) {

  /// What is drafted.
  MailingContent drafted(Way way, Situation situation) {
    var texts = new EnumMap<Language, MailingText>(Language.class);
    for (var language : Language.values()) {
      var facts = way.facts(situation, new Dates(language, zone));
      texts.put(language, text(file(way, language), facts));
    }
    return new MailingContent(
        way.network(), texts, audience(way), Optional.empty(), MailingContent.DEFAULT_HOURS);
  }

  /// Whom it is for, unless staff leave somebody out.
  static Audience audience(Way way) {
    return new Audience(List.of(new Audience.Part.Enrolled(way.network())), List.of(), List.of());
  }

  private static MailingText text(String file, Map<String, String> facts) {
    var filled = file;
    for (var fact : facts.entrySet()) {
      filled = filled.replace("{{" + fact.getKey() + "}}", unbraced(fact.getValue()));
    }
    var end = filled.indexOf('\n');
    return new MailingText(filled.substring(0, end), filled.substring(end + 1).strip());
  }

  /// What staff typed holds no placeholder.
  private static String unbraced(String typed) {
    return typed.replace('{', '(').replace('}', ')');
  }

  private static String file(Way way, Language language) {
    var name = language.code() + "/" + way.command().written() + ".md";
    try (var in = DecisionWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no words " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the words " + name + " cannot be read", e);
    }
  }
}
