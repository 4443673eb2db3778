package kreds.proposalintake.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kreds.delivery.Letter;
import kreds.text.SingleLine;

/// Shows staff the letters of a decision before anybody gets them. The texts are the very files
/// that `email-distribution` sends, which the build puts here, too; of how these are filled in this
/// knows as much as these few need. The letter itself is written there once the decision is
/// released.
///
/// @param association as people read it
/// @param site the address of its pages
public record LetterDrafts(String association, String site) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:lines:)?([a-z]+)}");

  /// A letter as it would be read, as plain text with its marks.
  record Draft(String subject, String text) {}

  Draft of(Letter letter) {
    var written = filled(text(letter), letter);
    var first = written.indexOf('\n');
    return new Draft(written.substring(0, first), written.substring(first).strip());
  }

  private String filled(String text, Letter letter) {
    var values = values(letter);
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> {
          var value = values.get(found.group(1));
          if (value == null) {
            throw new IllegalStateException("a letter asks for " + found.group(1));
          }
          var quoted = found.group().startsWith("{lines:") ? value.replace("\n", "\n> ") : value;
          return Matcher.quoteReplacement(quoted);
        });
  }

  private Map<String, String> values(Letter letter) {
    var values = new HashMap<>(letter.values());
    values.put("name", letter.to().name());
    for (var typed : new String[] {"name", "title", "other"}) {
      values.computeIfPresent(typed, (_, value) -> SingleLine.unlinked(value));
    }
    values.put("association", association);
    values.put("site", site);
    return values;
  }

  private static String text(Letter letter) {
    var file = "/letters/" + letter.to().language().code() + "/" + letter.kind().key() + ".md";
    try (var in = LetterDrafts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no text " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the text " + file + " cannot be read", e);
    }
  }
}
