package kreds.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kreds.text.Language;
import kreds.text.TextBook;

/// Finds what would stop a page or a letter in the middle (A5): a text that one language lacks, a
/// placeholder that only one language has, a key that a page or a class names and no text has.
public final class TextsComplete {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![A-Za-z])(text|count|button|quietButton)\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
  private static final Pattern FIELD =
      Pattern.compile(
          "form\\.(?:text|optionalText|email|number|date|area|optionalArea|select|check)\\(\\s*\"([A-Za-z0-9-]+)\"");

  private TextsComplete() {}

  /// Every fault as a sentence; none if all is well.
  ///
  /// @param book the texts as pages see them, the common ones included
  /// @param sources folders with templates and classes that name texts
  public static List<String> problems(TextBook book, Path... sources) {
    var problems = new ArrayList<>(differences(book));
    for (var source : sources) {
      for (var file : files(source)) {
        problems.addAll(unknown(book, file));
      }
    }
    return problems;
  }

  private static List<String> differences(TextBook book) {
    var problems = new ArrayList<String>();
    for (var language : Language.values()) {
      for (var key : allKeys(book)) {
        if (!book.in(language).has(key)) {
          problems.add("no text in " + language + ": " + key);
        } else if (book.in(language).pattern(key).isBlank()) {
          problems.add("a blank text in " + language + ": " + key);
        } else if (!placeholders(book, language, key)
            .equals(placeholders(book, first(book, key), key))) {
          problems.add("other placeholders in " + language + ": " + key);
        }
      }
    }
    return problems;
  }

  private static List<String> unknown(TextBook book, Path file) {
    var problems = new ArrayList<String>();
    for (var key : named(read(file), file.toString().endsWith(".jte"))) {
      if (!book.in(Language.DA).has(key)) {
        problems.add(file.getFileName() + " names a text that is nowhere: " + key);
      }
    }
    return problems;
  }

  private static Set<String> named(String source, boolean template) {
    var keys = new TreeSet<String>();
    var calls = NAMED.matcher(source);
    while (calls.find()) {
      var key = calls.group(2);
      if (calls.group(1).equals("count")) {
        keys.add(key + ".one");
        keys.add(key + ".other");
      } else if (key.indexOf('.') >= 0) {
        keys.add(key);
      }
    }
    var fields = FIELD.matcher(source);
    while (template && fields.find()) {
      keys.add("field." + fields.group(1));
    }
    return keys;
  }

  private static Set<String> allKeys(TextBook book) {
    var keys = new TreeSet<String>();
    for (var language : Language.values()) {
      keys.addAll(book.in(language).keys());
    }
    return keys;
  }

  private static Language first(TextBook book, String key) {
    return book.in(Language.DA).has(key) ? Language.DA : Language.EN;
  }

  private static Set<String> placeholders(TextBook book, Language language, String key) {
    var names = new TreeSet<String>();
    var found = PLACEHOLDER.matcher(book.in(language).pattern(key));
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  private static List<Path> files(Path source) {
    try (Stream<Path> all = Files.walk(source)) {
      return all.filter(TextsComplete::isSource).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("the sources cannot be read: " + source, e);
    }
  }

  private static boolean isSource(Path file) {
    var name = file.toString();
    return name.endsWith(".jte") || name.endsWith(".java");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("a source cannot be read: " + file, e);
    }
  }
}
