package kreds.proposalintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kreds.proposal.ProposalState;
import kreds.testing.TextsComplete;
import kreds.text.Language;
import kreds.text.TextBook;
import kreds.web.SiteContext;
import kreds.web.form.FieldErrorTexts;
import org.junit.jupiter.api.Test;

/// Danish and English are complete (A5).
final class TextsTest {
  private static final TextBook TEXTS =
      FieldErrorTexts.load()
          .and(TextBook.load(SiteContext.class, "web"))
          .and(TextBook.load(IntakeWiring.class, "pages"));

  @Test
  void everyTextThatAPageNamesIsThereInBothLanguages() {
    assertThat(TextsComplete.problems(TEXTS, Path.of("src/main"))).isEmpty();
  }

  @Test
  void everyStateAndStageHasItsWords() {
    var texts = TEXTS.in(Language.DA);
    for (var state : ProposalState.values()) {
      assertThat(texts.has("state." + state.word())).isTrue();
      assertThat(texts.has("next." + state.word())).isTrue();
    }
    for (var name :
        new String[] {
          "next.approve",
          "next.approved",
          "step.received",
          "step.refining",
          "step.described",
          "step.published",
          "done.edit",
          "done.withdraw",
          "done.approve",
          "done.comment",
          "done.suggest-candidate"
        }) {
      assertThat(texts.has(name)).as(name).isTrue();
    }
  }
}
