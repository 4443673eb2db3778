package kreds.emaildistribution.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kreds.contact.MailClass;
import kreds.delivery.LetterKind;
import kreds.text.Language;

/// The words of all letters. They lie in `letters/da` and `letters/en`, one file a letter, so that
/// a translator needs to open nothing else; the footer that says why the letter came is one file a
/// class of mail.
final class LetterTexts {
  private final Map<String, String> files = new HashMap<>();

  /// Reads every file at once: what is missing shows at the start and not with the first letter of
  /// that kind.
  LetterTexts() {
    for (var language : Language.values()) {
      for (var kind : LetterKind.values()) {
        read(language, name(kind));
      }
      for (var mailClass : MailClass.values()) {
        read(language, footerName(mailClass));
      }
    }
  }

  LetterText of(LetterKind kind, Language language) {
    return LetterText.of(file(language, name(kind)));
  }

  /// Why the person gets it, as Markdown.
  String footer(MailClass mailClass, Language language) {
    return file(language, footerName(mailClass));
  }

  private String file(Language language, String name) {
    var text = files.get(path(language, name));
    if (text == null) {
      throw new UnwritableLetter("missing-text:" + name + "." + language.code());
    }
    return text;
  }

  private void read(Language language, String name) {
    var path = path(language, name);
    try (var in = LetterTexts.class.getResourceAsStream(path)) {
      if (in != null) {
        files.put(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the text " + path + " cannot be read", e);
    }
  }

  private static String path(Language language, String name) {
    return "/letters/" + language.code() + "/" + name + ".md";
  }

  private static String footerName(MailClass mailClass) {
    return "footer-" + kebab(mailClass.name());
  }

  private static String name(LetterKind kind) {
    return kebab(kind.name());
  }

  private static String kebab(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
