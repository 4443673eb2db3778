package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The letters that staff are shown before a decision is released are those that are sent after it
/// (P8): another function writes them.
final class DraftedLettersTest {
  private static final String HERE = "proposal-intake";

  @TempDir private Path data;

  @Test
  void whatIsShownIsWhatIsSent() {
    try (var kreds = new Kreds(data, 0, true)) {
      kreds.staff(HERE, "merge-proposals", Map.of());
      for (var decline : List.of("p-5b9y2k7f1h4w8r3j", "p-8j2r6y4b0f1s5g7z")) {
        prepare(kreds, decline, Map.of("decision", "decline", "reason", "Ikke i år.\nPrøv igen."));
      }
      prepare(kreds, "p-1t5x7k3h9q0d4n8v", Map.of("decision", "publish"));
      var shown = kreds.order(HERE, Map.of("command", "release-decisions", "actor", Cast.STAFF));
      var data = LocalJson.object(shown, "data");

      kreds.order(
          HERE,
          Map.of(
              "command",
              "release-decisions",
              "actor",
              Cast.STAFF,
              "number",
              data.get("number"),
              "confirmation",
              data.get("confirmation")));
      kreds.settle();

      var letters =
          LocalJson.objects(data, "decisions").stream()
              .flatMap(one -> LocalJson.objects(one, "letters").stream())
              .toList();
      assertThat(letters).as("the one that was merged is told, too").hasSize(4);
      letters.forEach(letter -> assertSent(kreds, letter));
    }
  }

  private static void assertSent(Kreds kreds, Map<String, Object> draft) {
    var mail = kreds.mail(LocalJson.text(draft, "to")).getFirst();
    assertThat(mail).containsEntry("subject", draft.get("subject"));
    var sent = plain(LocalJson.text(mail, "text"));
    for (var line : LocalJson.text(draft, "text").split("\n")) {
      if (line.indexOf('[') < 0) {
        assertThat(sent).contains(plain(line));
      }
    }
  }

  /// The words alone: lines are broken elsewhere in a mail.
  private static String plain(String text) {
    return text.replaceAll("[>*\\s]+", " ").strip();
  }

  private static void prepare(Kreds kreds, String proposal, Map<String, Object> more) {
    var event = new HashMap<String, Object>(more);
    event.put("command", "prepare-decision");
    event.put("actor", Cast.STAFF);
    event.put("proposal", proposal);
    assertThat(kreds.order(HERE, event)).containsEntry("ok", true);
  }
}
