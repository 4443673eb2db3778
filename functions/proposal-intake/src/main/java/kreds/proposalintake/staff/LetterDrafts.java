package kreds.proposalintake.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kreds.delivery.Letter;
import kreds.text.Dates;
import kreds.text.SingleLine;
import kreds.text.TextBook;
import kreds.text.Texts;

/// Shows staff the letters of a decision before anybody gets them. The texts, and the words for
/// codes in them, are the very files that `email-distribution` sends, which the build puts here,
/// too; of how these are filled in this knows as much as these few need. The letter itself is
/// written there once the decision is released.
///
/// @param association as people read it
/// @param site the address of its pages
/// @param zone in which a day begins
public record LetterDrafts(String association, String site, ZoneId zone) {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(?:(lines|words|date):)?([a-z]+)}");

  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\n]+)\\*\\*");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\n]+)]\\(([^)\n]+)\\)");

  /// A letter as it would be read where mails are plain text.
  record Draft(String subject, String text) {}

  Draft of(Letter letter) {
    var written = filled(plain(text(letter)), letter);
    var first = written.indexOf('\n');
    return new Draft(written.substring(0, first), written.substring(first).strip());
  }

  /// Without the marks of the text files; a link is its words and, below them, its address. What
  /// people typed is filled in afterwards and stays as it is.
  private static String plain(String marked) {
    var unmarked = BOLD.matcher(marked).replaceAll("$1");
    return LINK.matcher(unmarked).replaceAll("$1:\n$2");
  }

  private String filled(String text, Letter letter) {
    var values = values(letter);
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> {
          var value = values.get(found.group(2));
          if (value == null) {
            throw new IllegalStateException("a letter asks for " + found.group(2));
          }
          return Matcher.quoteReplacement(
              switch (found.group(1)) {
                case "lines" -> value.replace("\n", "\n> ");
                case "words" -> filled(words(letter).pattern(found.group(2) + "." + value), letter);
                case "date" -> new Dates(letter.to().language(), zone).date(LocalDate.parse(value));
                case null, default -> value;
              });
        });
  }

  private static Texts words(Letter letter) {
    return TextBook.load(LetterDrafts.class, "words").in(letter.to().language());
  }

  private Map<String, String> values(Letter letter) {
    var values = new HashMap<>(letter.values());
    values.put("name", letter.to().name());
    for (var typed : new String[] {"name", "title", "other"}) {
      values.computeIfPresent(typed, (_, value) -> SingleLine.unlinked(value));
    }
    values.put("association", association);
    values.put("site", site);
    values.putIfAbsent("opening", "now");
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
