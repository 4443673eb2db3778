package kreds.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kreds.text.TextBook;
import kreds.web.SiteContext;
import kreds.web.form.FieldErrorTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextsCompleteTest {

  @Test
  void whatEveryPageHasInCommonIsThereInBothLanguages() {
    var book = FieldErrorTexts.load().and(TextBook.load(SiteContext.class, "web"));
    assertThat(TextsComplete.problems(book, Path.of("../web/src/main"))).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed(@TempDir Path sources) throws IOException {
    Files.writeString(
        sources.resolve("page.jte"),
        "${visit.text(\"page.lost\")} ${visit.count(\"seats\", 2)} ${form.text(\"shoe\")}");
    assertThat(TextsComplete.problems(TextBook.load(getClass(), "uneven"), sources))
        .containsExactlyInAnyOrder(
            "no text in EN: page.danish",
            "other placeholders in EN: page.network",
            "a blank text in EN: page.blank",
            "page.jte names a text that is nowhere: page.lost",
            "page.jte names a text that is nowhere: seats.one",
            "page.jte names a text that is nowhere: seats.other",
            "page.jte names a text that is nowhere: field.shoe");
  }
}
