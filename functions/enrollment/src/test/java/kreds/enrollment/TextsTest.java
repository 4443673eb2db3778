package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kreds.enrollment.invitation.AnswerInput;
import kreds.enrollment.seat.EnrollInput;
import kreds.run.Enrollment;
import kreds.text.Language;
import kreds.text.TextBook;
import kreds.web.Visit;
import org.junit.jupiter.api.Test;

/// Danish and English are complete (A5): same keys, same placeholders, and whatever a page names
/// exists.
final class TextsTest {
  private static final Pattern NAMED = Pattern.compile("visit\\.text\\(\"([a-z.-]+[a-z])\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

  private final TextBook book = TextBook.load(EnrollmentWiring.class, "pages");

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() {
    var danish = book.in(Language.DA);
    var english = book.in(Language.EN);

    assertThat(danish.keys()).isEqualTo(english.keys());
    for (var key : danish.keys()) {
      assertThat(placeholders(danish.pattern(key)))
          .as(key)
          .isEqualTo(placeholders(english.pattern(key)));
    }
  }

  @Test
  void whatAPageNamesExists() throws IOException {
    var known = new HashSet<>(book.in(Language.DA).keys());
    known.addAll(TextBook.load(Visit.class, "web").in(Language.DA).keys());
    try (var files = Files.walk(Path.of("src/main"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = file.toString();
        if (name.endsWith(".jte") || name.endsWith(".java")) {
          var found = NAMED.matcher(Files.readString(file));
          while (found.find()) {
            assertThat(known).as(name).contains(found.group(1));
          }
        }
      }
    }
  }

  @Test
  void everyDeclaredFieldOfAFormHasItsLabel() {
    for (var input : List.of(EnrollInput.INPUT, AnswerInput.YES, AnswerInput.NO)) {
      assertThat(input.fields()).isNotEmpty();
      for (var field : input.fields()) {
        var isCalledByItsQuestion = field.isEach();
        assertThat(isCalledByItsQuestion || book.in(Language.DA).has("field." + field.name()))
            .as(field.name())
            .isTrue();
      }
    }
  }

  @Test
  void thePersonsPageHasWordsForEveryStateOfAnEnrollment() {
    var states = Enrollment.class.getPermittedSubclasses();

    assertThat(states).hasSizeGreaterThan(6);
    for (var language : Language.values()) {
      for (var state : states) {
        var word = "person." + state.getSimpleName().toLowerCase(Locale.ROOT);
        assertThat(book.in(language).keys()).contains(word + ".title", word + ".text");
      }
    }
  }

  private static Set<String> placeholders(String pattern) {
    var found = new TreeSet<String>();
    PLACEHOLDER.matcher(pattern).results().forEach(result -> found.add(result.group()));
    return found;
  }
}
