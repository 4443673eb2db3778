package kreds.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a voice reads in which language.
final class SpokenTest {
  private static final List<String> WORDS = List.of("Møde", "Sted");

  @Test
  void whatSaysNoLanguageIsReadInThatOfItsPage() {
    assertThat(notDanish("<p>Møde</p><p lang=\"da\"><b>Sted</b></p>")).containsExactly("en: Møde");
    assertThat(notDanish("<p lang=\"da\">Her<br>Sted</p><p>and Sted</p>"))
        .containsExactly("en: and Sted");
    assertThat(notDanish("<div lang=\"da\"><i lang=\"en\">Møde</i>Sted</div>"))
        .containsExactly("en: Møde");
  }

  @Test
  void whatSomebodyIsTypingAndTheHeadAreNoMattersOfThePage() {
    assertThat(notDanish("<textarea name=\"x\">Møde</textarea><!-- <p>Møde</p> -->")).isEmpty();
  }

  private static List<String> notDanish(String body) {
    var head = "<!DOCTYPE html><html lang=\"en\"><head><title>Møde</title></head>";
    return Spoken.notIn("da", head + "<body class=\"x\">" + body + "</body></html>", WORDS);
  }
}
