package kreds.aws;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kreds.network.Capacity;
import kreds.person.EmailAddress;
import kreds.text.Language;

/// Reads the environment and remembers everything that is wrong with it, so that whoever deploys
/// hears it at once.
final class Environment {
  private final Map<String, String> variables;
  private final List<String> missing = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  Settings settings(List<String> alsoNeeded) {
    var minimum = whole("MINIMUM");
    var maximum = whole("MAXIMUM");
    if (minimum > maximum) {
      wrong.add("MAXIMUM");
    }
    var settings =
        new Settings(
            text("ASSOCIATION_NAME"),
            address("STAFF_ADDRESS"),
            read("BASE_URL", "", Environment::url),
            read("DEFAULT_LANGUAGE", Language.DA, Language::of),
            read("LANGUAGES", List.of(Language.DA), Environment::languages),
            read("ZONE", ZoneId.of("UTC"), Environment::zone),
            contact(),
            origins(),
            new Capacity(Math.min(minimum, maximum), maximum),
            more(alsoNeeded));
    complain();
    return settings;
  }

  /// Answers go where mails are answered to; a privacy notice need not be there.
  private Settings.Contact contact() {
    var notice = variables.getOrDefault("PRIVACY_NOTICE", "").strip();
    return new Settings.Contact(
        address("REPLY_TO"),
        notice.isEmpty() ? "" : read("PRIVACY_NOTICE", "", text -> url(text).map(_ -> text)));
  }

  /// As browsers write them: in small letters.
  private List<String> origins() {
    var listed = variables.getOrDefault("ALLOWED_ORIGINS", "").strip().toLowerCase(Locale.ROOT);
    return listed.isEmpty() ? List.of() : List.of(listed.split("\\s*,\\s*", -1));
  }

  private Map<String, String> more(List<String> names) {
    var more = new LinkedHashMap<String, String>();
    for (var name : names) {
      more.put(name, text(name));
    }
    return more;
  }

  private String text(String name) {
    var text = variables.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      missing.add(name);
    }
    return text;
  }

  private EmailAddress address(String name) {
    return read(name, new EmailAddress("nobody@example.invalid"), EmailAddress::parse);
  }

  private int whole(String name) {
    return read(name, 1, Environment::number);
  }

  private <T> T read(String name, T otherwise, Function<String, Optional<T>> parser) {
    var text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    var value = parser.apply(text);
    if (value.isEmpty()) {
      wrong.add(name);
    }
    return value.orElse(otherwise);
  }

  private void complain() {
    if (!missing.isEmpty() || !wrong.isEmpty()) {
      throw new IllegalStateException(
          "the environment lacks "
              + missing
              + " and has values that are not understood in "
              + wrong);
    }
  }

  private static Optional<Integer> number(String text) {
    try {
      var number = Integer.parseInt(text);
      return number >= 1 && number <= 1_000 ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException no) {
      return Optional.empty();
    }
  }

  private static Optional<String> url(String text) {
    var bare = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    return bare.startsWith("https://") || bare.startsWith("http://")
        ? Optional.of(bare)
        : Optional.empty();
  }

  private static Optional<List<Language>> languages(String text) {
    var languages = new ArrayList<Language>();
    for (var code : text.split(",", -1)) {
      var language = Language.of(code.strip());
      if (language.isEmpty()) {
        return Optional.empty();
      }
      languages.add(language.get());
    }
    return Optional.of(languages);
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException no) {
      return Optional.empty();
    }
  }
}
