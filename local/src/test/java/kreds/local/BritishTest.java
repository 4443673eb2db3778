package kreds.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One English in what people read: British, as in *programme* and *organise*. Names in code,
/// addresses and JSON are no words to be read; they stay as they are.
final class BritishTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?i)\\b(enroll(s|ment|ments)?|(?!size|prize|seize)[a-z]+iz(e|es|ed|ing|ation)"
              + "|favor\\w*|honor\\w*|colors|canceled|canceling|fulfill|catalogs?|labor)\\b");
  private static final Pattern NAMES =
      Pattern.compile(
          "`[^`]*`|\\{[^}]*}|\\S*/\\S*|\"?(at|function) enrollment\\b|enrollment-[a-z]+|[a-z]+-enrollment\\b");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  @Test
  void noPageLetterFaultOrHelpIsAmerican() throws IOException {
    var found = new ArrayList<String>();
    for (var file : sources()) {
      for (var line : Files.readAllLines(file)) {
        for (var words : read(file, line)) {
          if (AMERICAN.matcher(NAMES.matcher(words).replaceAll(" ")).find()) {
            found.add(file.getFileName() + ": " + words);
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void anAmericanWordIsNoticed() {
    var letter = Path.of("letters", "en", "x.md");
    for (var words : List.of("Please enroll.", "Your Enrollment", "to organize it", "canceled")) {
      assertThat(AMERICAN.matcher(String.join("", read(letter, words))).find()).as(words).isTrue();
    }
    assertThat(AMERICAN.matcher("enrolled, enrolling, enrolment, its size").find()).isFalse();
  }

  /// What a reader from Britain stumbles over, and what has another word everywhere else.
  private static final Pattern STUMBLES =
      Pattern.compile(
          "(?i)(?<![\\w/-])(?<!junk )mails?(?![\\w/-])(?! server)|\\bfor whom\\b|\\bwhom is\\b"
              + "|\\b(in|of) the line\\b|\\bprocess consultant\\b|\\bwhole run\\b|\\bwe answer to\\b");

  @Test
  void pagesAndLettersHaveOneWordForOneThing() throws IOException {
    var found = new ArrayList<String>();
    for (var file : sources()) {
      if (!file.toString().endsWith(".java")) {
        for (var line : Files.readAllLines(file)) {
          for (var words : read(file, line)) {
            if (STUMBLES.matcher(words).find()) {
              found.add(file.getFileName() + ": " + words);
            }
          }
        }
      }
    }
    assertThat(found).isEmpty();
    for (var words : List.of("Check your mail", "your place in the line", "whole run")) {
      assertThat(STUMBLES.matcher(words).find()).as(words).isTrue();
    }
  }

  /// What of a line is for people.
  private static List<String> read(Path file, String line) {
    var name = file.toString();
    if (name.endsWith(".md")) {
      return List.of(line);
    }
    if (name.endsWith(".properties")) {
      return line.startsWith("#") ? List.of() : List.of(line.substring(line.indexOf('=') + 1));
    }
    return line.strip().startsWith("//")
        ? List.of()
        : LITERAL
            .matcher(line)
            .results()
            .map(literal -> literal.group(1).strip())
            .filter(words -> words.contains(" "))
            .toList();
  }

  private static List<Path> sources() throws IOException {
    var all = new ArrayList<Path>();
    for (var folder : List.of("functions", "shared", "local")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        files.filter(BritishTest::isEnglish).forEach(all::add);
      }
    }
    assertThat(all).hasSizeGreaterThan(400);
    return all;
  }

  private static boolean isEnglish(Path file) {
    var name = file.toString().replace('\\', '/');
    return name.contains("/src/main/")
        && !name.contains("/testing/src/")
        && (name.endsWith("_en.properties")
            || (name.contains("/letters/en/") && name.endsWith(".md"))
            || name.endsWith(".java"));
  }
}
